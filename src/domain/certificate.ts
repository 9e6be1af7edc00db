import { CONCEPTS, type Concept } from './concept';
import { EXAM_BLUEPRINT, sizeOf } from './forms/blueprint';
import type { Locale } from './locale';
import { failReasons, isWholeExam, type TestResult } from './test-result';

/** So many items of each concept an exam has. */
export const ITEMS_PER_CONCEPT = sizeOf(EXAM_BLUEPRINT) / CONCEPTS.length;

/** What a certificate says: which form was taken when and in which language, and how many of each concept were right. */
export interface Certificate {
  readonly form: FormLetter;
  readonly locale: Locale;
  /** The learner's calendar day, `2026-11-22`. */
  readonly date: string;
  /** From 0 to `ITEMS_PER_CONCEPT`. */
  readonly right: Readonly<Record<Concept, number>>;
}

/** Letters that forms can have; the last part of a form's id, as in `exam-a`. */
export const FORM_LETTERS = ['A', 'B', 'C', 'D'] as const;
export type FormLetter = (typeof FORM_LETTERS)[number];

/** The letter of a form; `null` for an id that is not made like `exam-a`. */
export function letterOfForm(form: string): FormLetter | null {
  return FORM_LETTERS.find((letter) => form === `exam-${letter.toLowerCase()}`) ?? null;
}

/** The certificate of an exam; `null` where there is none: not passed, or not with all items. */
export function certify(result: TestResult, locale: Locale, date: string): Certificate | null {
  const form = letterOfForm(result.form);
  if (form === null || !isWholeExam(result) || failReasons(result).length > 0) return null;
  const right = CONCEPTS.map((concept) => [concept, result.concepts[concept].points]);
  return { form, locale, date, right: Object.fromEntries(right) };
}

/** Whether numbers of right answers pass an exam. */
export function passes(right: Certificate['right']): boolean {
  const concepts = Object.fromEntries(
    CONCEPTS.map((concept) => [concept, { points: right[concept], max: ITEMS_PER_CONCEPT }]),
  ) as TestResult['concepts'];
  return failReasons({ points: countRight(right), max: sizeOf(EXAM_BLUEPRINT), concepts }).length === 0;
}

/** How many were right in all. */
export function countRight(right: Certificate['right']): number {
  return CONCEPTS.reduce((sum, concept) => sum + right[concept], 0);
}
