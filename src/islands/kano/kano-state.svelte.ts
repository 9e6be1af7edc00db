import { type KanoKind, type KanoPoint, kanoMood, kanoSatisfaction } from '../../domain/kano';
import type { Locale } from '../../domain/locale';
import { fill } from '../../i18n/fill';
import { KANO_WORDS, type KanoWords } from '../../i18n/kano';

/** A requirement that is moved along its curve. */
export class KanoState {
  readonly words: KanoWords;
  kind: KanoKind;
  /** From −100 (not met at all) to 100 (fully met). */
  fulfilment: number;

  constructor(locale: Locale) {
    this.words = KANO_WORDS[locale];
    this.kind = $state.raw('basic');
    this.fulfilment = $state.raw(-50);
  }

  /** Chooses the class. */
  choose(kind: KanoKind): void {
    this.kind = kind;
  }

  /** Moves the requirement along the curve of its class. */
  move(fulfilment: number): void {
    this.fulfilment = fulfilment;
  }

  /** Where the requirement lies in the diagram. */
  get point(): KanoPoint {
    const fulfilment = this.fulfilment / 100;
    return { fulfilment, satisfaction: kanoSatisfaction(this.kind, fulfilment) };
  }

  /** The degree of fulfilment in words. */
  get degree(): string {
    const { degrees } = this.words;
    return degrees[Math.round(((this.fulfilment + 100) / 200) * (degrees.length - 1))] ?? '';
  }

  /** Which class this is, and what it does at this degree. */
  get sentence(): string {
    const { sentence, moods, kinds } = this.words;
    const { name, rule } = kinds[this.kind];
    return fill(sentence, { name, degree: this.degree, mood: moods[kanoMood(this.point.satisfaction)], rule });
  }
}
