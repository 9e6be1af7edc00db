import { type Certificate, FORM_LETTERS, ITEMS_PER_CONCEPT, passes } from '../domain/certificate';
import { CONCEPTS, type Concept } from '../domain/concept';
import { LOCALES } from '../domain/locale';
import { failure, ok, type Result } from '../domain/result';

/**
 * A certificate as twelve digits, because digits can be read aloud and typed in every language and have no doubles:
 *
 *     1  2  20779  8 7 6  42
 *     │  │  │      │ │ │  └─ two check digits
 *     │  │  │      └─┴─┴──── right answers for CE, CX, CS, each of 8
 *     │  │  └─────────────── day, counted from 1970-01-01
 *     │  └────────────────── form and language: 1 A German, 2 A English, 3 B German …
 *     └───────────────────── version of the code
 *
 * The check digits are those of ISO/IEC 7064, MOD 97-10, as in an IBAN: all twelve digits as one number leave 1 when divided by
 * 97. They show every wrong digit and every two that changed places. They prove nothing: anybody can compute them.
 */
export const CODE_VERSION = 1;

const DIGITS = 12;
const DAY = 86_400_000;

/** More than anybody types for twelve digits with whatever stands between them. */
const MOST_CHARACTERS = 100;

/** What is wrong with a code. */
export type CodeProblem =
  | 'code/empty'
  /** Something else than digits and what may stand between them. */
  | 'code/characters'
  | 'code/length'
  | 'code/typo'
  /** Written by a newer version of the site. */
  | 'code/version'
  /** Fits its check digits, but says what no certificate says. */
  | 'code/impossible'
  | 'code/future';

/** Writes a certificate's code in three groups of four digits. */
export function serializeCertificate({ form, locale, date, right }: Certificate): string {
  const kind = 1 + LOCALES.length * FORM_LETTERS.indexOf(form) + LOCALES.indexOf(locale);
  const day = String(Date.parse(`${date}T00:00:00Z`) / DAY).padStart(5, '0');
  const digits = `${CODE_VERSION}${kind}${day}${CONCEPTS.map((concept) => right[concept]).join('')}`;
  const check = String(98 - (Number(`${digits}00`) % 97)).padStart(2, '0');
  return groupCode(digits + check);
}

/**
 * Reads a code as people type it: with spaces, hyphens or dots anywhere, in digits of any width. `today` is the reader's
 * calendar day, `2026-11-22`; what is later by more than a day (the other side of the date line) was not yet.
 */
export function parseCertificate(text: string, today: string): Result<Certificate, { readonly code: CodeProblem }> {
  const plain = text
    .slice(0, MOST_CHARACTERS + 1)
    .normalize('NFKC')
    .replace(/[\s\p{Pd}.·]/gu, '');
  if (plain === '') return failure({ code: 'code/empty' });
  if (!/^\d+$/.test(plain)) return failure({ code: 'code/characters' });
  if (plain.length !== DIGITS) return failure({ code: 'code/length' });
  if (Number(plain) % 97 !== 1) return failure({ code: 'code/typo' });
  const [version, kind] = [Number(plain[0]), Number(plain[1])];
  if (version !== CODE_VERSION) return failure({ code: version > CODE_VERSION ? 'code/version' : 'code/impossible' });
  const form = FORM_LETTERS[Math.floor((kind - 1) / LOCALES.length)];
  const locale = LOCALES[(kind - 1) % LOCALES.length];
  const date = new Date(Number(plain.slice(2, 7)) * DAY).toISOString().slice(0, 10);
  const right = Object.fromEntries(CONCEPTS.map((concept, place) => [concept, Number(plain[7 + place])])) as Readonly<
    Record<Concept, number>
  >;
  const possible = CONCEPTS.every((concept) => right[concept] <= ITEMS_PER_CONCEPT) && passes(right);
  if (!form || !locale || !possible) return failure({ code: 'code/impossible' });
  if (Date.parse(date) > Date.parse(today) + DAY) return failure({ code: 'code/future' });
  return ok({ form, locale, date, right });
}

/** Puts digits into groups of four, to be read aloud. */
function groupCode(digits: string): string {
  return digits.replace(/\d{4}(?=\d)/g, '$& ');
}
