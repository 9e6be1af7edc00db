import type { TextStore } from '../../platform/text-store';

/** Font sizes to choose from, as shares of the usual one. */
const SIZES: readonly number[] = [0.8, 0.9, 1, 1.15, 1.3, 1.5, 1.75, 2];

/** What a trainer set for this device, whatever is played: the size of the letters, and whether letters are keys. */
export class StagePrefs {
  size: number;
  letters: boolean;
  readonly #texts: TextStore;

  constructor(texts: TextStore) {
    this.#texts = texts;
    const size = Number(texts.load('size') ?? 1);
    this.size = $state.raw(SIZES.find((known) => known === size) ?? 1);
    this.letters = $state.raw(texts.load('letters') !== 'off');
  }

  /** One size larger or smaller, as far as there is one. */
  resize(step: 1 | -1): void {
    const place = SIZES.indexOf(this.size) + step;
    this.size = SIZES[place] ?? this.size;
    this.#texts.save('size', String(this.size));
  }

  /** Whether there is a larger or smaller size. */
  canResize(step: 1 | -1): boolean {
    return this.size !== (step > 0 ? SIZES.at(-1) : SIZES[0]);
  }

  useLetters(on: boolean): void {
    this.letters = on;
    this.#texts.save('letters', on ? 'on' : 'off');
  }
}
