import type { AnswerCounts } from '../../domain/answer-counts';
import type { Locale } from '../../domain/locale';
import { ok, type Result } from '../../domain/result';
import { type CountFault, MAX_COUNT, parseCount, splitCounts } from '../../formats/counts';
import { CALCULATOR_WORDS, type CalculatorWords } from '../../i18n/calculator';
import { fill } from '../../i18n/fill';
import { type CalculatorKind, SCALES } from './calculator';
import { numberFormat } from './number-format';
import { type Outcome, tellOutcome } from './outcome';

/** So much of a wrong text is quoted. */
const QUOTED = 20;

/** A calculator on a page: what stands in its fields, what is wrong with it, and what comes out of it. */
export class CalculatorState {
  readonly kind: CalculatorKind;
  readonly locale: Locale;
  readonly words: CalculatorWords;
  /** What stands in the fields; one text for each answer, from the lowest. */
  texts: readonly string[];
  /** What is wrong with a pasted list as a whole; empty while nothing is. */
  notice: string;
  /** For the live region: the result or what is wrong, once a field is left; empty while there is nothing to say. */
  status: string;
  /** Fields whose fault is shown: nobody is corrected while they type. */
  #faulty: ReadonlySet<number>;
  readonly #save: (counts: AnswerCounts | null) => void;

  /** Starts empty; `save` is called with the counts whenever a field is left, `null` when there are none. */
  constructor(kind: CalculatorKind, locale: Locale, save: (counts: AnswerCounts | null) => void = () => {}) {
    this.kind = kind;
    this.locale = locale;
    this.words = CALCULATOR_WORDS[locale];
    this.#save = save;
    this.texts = $state.raw(SCALES[kind].example.map(() => ''));
    this.notice = $state.raw('');
    this.status = $state.raw('');
    this.#faulty = $state.raw(new Set<number>());
  }

  /** The result; `undefined` while there are no answers, or where one of the fields cannot be read. */
  get outcome(): Outcome | undefined {
    const counts = this.#counts;
    return counts && tellOutcome(this.kind, counts, this.locale);
  }

  /** What is wrong with a field, once it was left; `undefined` when nothing is. */
  faultOf(index: number): string | undefined {
    const text = this.texts[index] ?? '';
    const count = readField(text);
    if (count.ok || !this.#faulty.has(index)) return undefined;
    return fill(this.words.faults[count.error], {
      answer: SCALES[this.kind].lowest + index,
      text: text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text,
      max: numberFormat(this.locale).count(MAX_COUNT),
    });
  }

  /** Takes what is typed into a field. */
  type(index: number, text: string): void {
    this.texts = this.texts.map((old, place) => (place === index ? text : old));
    this.notice = '';
  }

  /**
   * Spreads a pasted list over the fields, whatever is wrong with its pieces. Says whether there was a list to spread:
   * a single number goes into its field as always.
   */
  paste(text: string): boolean {
    const single = parseCount(text);
    if (single.ok || single.error !== 'not-a-number') return false;
    const wanted = this.texts.length;
    const pieces = splitCounts(text, wanted);
    if (pieces.length === 1) return false;
    if (pieces.length === wanted) {
      this.set(pieces);
    } else {
      this.notice = fill(this.words.wrongNumber, { found: pieces.length, wanted });
      this.status = this.notice;
    }
    return true;
  }

  /** Fills all fields. */
  set(texts: readonly (string | number)[]): void {
    this.texts = texts.map(String);
    this.notice = '';
    this.commit();
  }

  /** Fills all fields with the example. */
  showExample(): void {
    this.set(SCALES[this.kind].example);
  }

  /** Empties all fields. */
  reset(): void {
    this.set(this.texts.map(() => ''));
    this.status = this.words.cleared;
  }

  /** Judges and keeps what stands in the fields: when one of them is left. */
  commit(): void {
    const faulty = [...this.texts.keys()].filter((index) => !readField(this.texts[index] ?? '').ok);
    this.#faulty = new Set(faulty);
    const { outcome } = this;
    const result = outcome ? `${outcome.name} ${outcome.value}, ${outcome.answers}` : this.words.empty;
    this.status = this.faultOf(faulty[0] ?? -1) ?? result;
    this.#save((outcome && this.#counts) ?? null);
  }

  get #counts(): AnswerCounts | undefined {
    const counts: number[] = [];
    for (const text of this.texts) {
      const count = readField(text);
      if (!count.ok) return undefined;
      counts.push(count.value);
    }
    return counts;
  }
}

/** The count in a field; an empty one counts as none. */
function readField(text: string): Result<number, Exclude<CountFault, 'empty'>> {
  const count = parseCount(text);
  if (count.ok) return count;
  const { error } = count;
  return error === 'empty' ? ok(0) : { ok: false, error };
}
