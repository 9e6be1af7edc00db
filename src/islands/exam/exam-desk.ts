import { certify } from '../../domain/certificate';
import type { TestResult } from '../../domain/test-result';
import { serializeCertificate } from '../../formats/certificate-code';
import type { ExamWords } from '../../i18n/exam';
import type { TestProps } from '../test/test-state.svelte';
import { dayOf } from './day';

/** What travels to the learner's browser besides what every test says. */
export interface ExamProps extends TestProps {
  readonly words: ExamWords;
  /** Name of the site, on the certificate. */
  readonly site: string;
  /** Address of the page that reads certificates. */
  readonly verify: string;
}

/** The certificate of an exam with its code; `null` where there is none. */
export function certificateOf({ locale }: ExamProps, result: TestResult) {
  const certificate = certify(result, locale, dayOf(result.at));
  return certificate && { ...certificate, code: serializeCertificate(certificate) };
}
