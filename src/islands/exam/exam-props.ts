import type { ExamWords } from '../../i18n/exam';
import type { TestProps } from '../test/test-state.svelte';

/** What travels to the learner's browser besides what every test says. */
export interface ExamProps extends TestProps {
  readonly words: ExamWords;
  /** Name of the site, on the certificate. */
  readonly site: string;
  /** Address of the page that reads certificates. */
  readonly verify: string;
}
