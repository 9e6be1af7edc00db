import { type CardId, MOST_CARDS } from '../../domain/cards/card-codes';
import {
  type CardCount,
  type Correction,
  cardVotes,
  countMissing,
  missingCards,
  reduceCardCount,
  startCardCount,
} from '../../domain/cards/card-count';
import { tallyCards } from '../../domain/cards/card-tally';
import { countTooFar, NO_SQUARES, watchSquares } from '../../domain/cards/square-watch';
import type { Locale } from '../../domain/locale';
import { sumVotes } from '../../domain/workshop/vote-count';
import { CARD_COUNTER_WORDS, type CardCounterWords } from '../../i18n/card-counter';
import type { Camera, CameraDevice, CameraProblem, CameraView } from '../../platform/camera';
import type { CardPicture, CardReader } from '../../platform/card-reader';
import { type Marks, remember } from './marks';
import { nextPicture } from './next-picture';
import { tellCount } from './tell-count';

/** Why no pictures are read. `lost`: they ended by themselves. `unreadable`: the browser cannot read them. */
export type CounterTrouble = CameraProblem | 'lost' | 'unreadable';

/** What the camera does. */
export type CounterState =
  | { readonly type: 'off' }
  | { readonly type: 'starting' }
  | { readonly type: 'running'; readonly view: CameraView }
  | { readonly type: 'trouble'; readonly trouble: CounterTrouble };

/** What a counter needs. */
export interface CounterOptions {
  readonly locale: Locale;
  readonly camera: Camera;
  /** Is called when the camera is switched on. */
  readonly createReader: () => CardReader;
  /** How many people can vote; `null` when nobody counted them. */
  readonly people?: number | null;
  /** The cards that voted before. */
  readonly known?: ReadonlySet<CardId>;
  /** Whether the answers are shown at first, and not only who was counted. */
  readonly showAnswers?: boolean;
  /** Is told after every change of the count or of what the camera does. */
  readonly onChange?: () => void;
}

/** A mean level of grey below this is a covered lens. */
const DARK = 12;
/** The count is told to screen readers when it stayed the same for so many pictures. */
const QUIET_PICTURES = 6;

/** Counts cards before the camera: switches it on, has its pictures read, and keeps the count. */
export class CardCounter {
  readonly words: CardCounterWords;
  readonly #options: CounterOptions;
  state: CounterState;
  count: CardCount;
  people: number | null;
  showAnswers: boolean;
  devices: readonly CameraDevice[];
  /** What the last picture was like; `null` before the first. */
  picture: CardPicture | null;
  /** What is drawn over the picture. */
  marks: Marks;
  /** Whether the camera gives no new pictures at the moment. */
  isStill: boolean;
  /** What screen readers are told. */
  announcement: string;
  #squares = $state.raw(NO_SQUARES);
  #quiet = 0;
  #told = '';
  #video: HTMLVideoElement | undefined;

  constructor(options: CounterOptions) {
    this.#options = options;
    this.words = CARD_COUNTER_WORDS[options.locale];
    this.state = $state.raw({ type: 'off' });
    this.count = $state.raw(startCardCount(options.known));
    this.people = $state.raw(options.people ?? null);
    this.showAnswers = $state(options.showAnswers ?? false);
    this.devices = $state.raw([]);
    this.picture = $state.raw(null);
    this.marks = $state.raw([]);
    this.isStill = $state.raw(false);
    this.announcement = $state.raw('');
  }

  /** The element that shows the camera; it has to be there before `start`. */
  attach(video: HTMLVideoElement): () => void {
    this.#video = video;
    return () => {
      this.stop();
      this.#video = undefined;
    };
  }

  /** Switches the camera on, that one or any (`null`), and counts until it is stopped. */
  async start(device: string | null = null): Promise<void> {
    this.stop();
    const starting: CounterState = { type: 'starting' };
    this.#become(starting);
    this.announcement = this.words.starting;
    const opened = await this.#options.camera.open(device);
    if (this.state !== starting || !this.#video) {
      if (opened.ok) opened.value.close();
      return;
    }
    if (!opened.ok) {
      this.#fail(opened.error);
      return;
    }
    const view = opened.value;
    this.#become({ type: 'running', view });
    view.onLost = () => this.#fail('lost');
    this.devices = await this.#options.camera.list();
    await this.#look(view, this.#video);
  }

  /** Switches the camera off. The count stays. */
  stop(): void {
    if (this.state.type === 'running') this.state.view.close();
    if (this.#video) this.#video.srcObject = null;
    this.picture = null;
    this.marks = [];
    this.isStill = false;
    this.#squares = NO_SQUARES;
    if (this.state.type !== 'off') this.#become({ type: 'off' });
  }

  /** Forgets the votes, not which cards are in the room. */
  recount(): void {
    this.count = reduceCardCount(this.count, { type: 'recount' });
    this.#told = '';
    this.#options.onChange?.();
  }

  /** Sets what a card says by hand; `null` leaves it to the camera again. */
  correct(card: CardId, answer: Correction | null): void {
    this.count = reduceCardCount(this.count, { type: 'correct', card, answer });
    this.#options.onChange?.();
  }

  /** The votes by card. */
  get votes() {
    return cardVotes(this.count);
  }

  /** How many voted what, all teams as one. */
  get tally() {
    return sumVotes(tallyCards(this.votes, 0));
  }

  /** How many votes are awaited. */
  get missing(): number {
    return countMissing(this.count, this.people);
  }

  /** Cards that voted before and are not among the votes now. */
  get missingCards(): readonly CardId[] {
    return missingCards(this.count);
  }

  /** Squares that are seen but too small to be read; no more than cards are missing, where that is known. */
  get tooFar(): number {
    return Math.min(countTooFar(this.#squares), this.people === null ? MOST_CARDS : this.missing);
  }

  /** Whether the lens seems to be covered. */
  get isDark(): boolean {
    return this.picture !== null && this.picture.brightness < DARK;
  }

  async #look(view: CameraView, video: HTMLVideoElement): Promise<void> {
    const isOn = () => this.state.type === 'running' && this.state.view === view;
    const reader = this.#options.createReader();
    try {
      video.srcObject = view.stream;
      await video.play();
      while (isOn()) {
        const isNew = await nextPicture(video);
        if (!isOn()) break;
        this.isStill = !isNew;
        if (!isNew) continue;
        const picture = await reader.read(video);
        if (isOn()) this.#take(picture);
      }
    } catch {
      if (isOn()) this.#fail('unreadable');
    } finally {
      reader.close();
    }
  }

  #take(picture: CardPicture): void {
    const before = this.count;
    this.picture = picture;
    this.count = reduceCardCount(before, { type: 'picture', cards: picture.cards });
    this.#squares = watchSquares(this.#squares, picture);
    this.marks = remember(this.marks, picture);
    this.#quiet = cardVotes(before).size === this.votes.size ? this.#quiet + 1 : 0;
    if (this.#quiet === QUIET_PICTURES) this.#announce();
    this.#options.onChange?.();
  }

  #announce(): void {
    const sentence = tellCount(this);
    if (sentence === this.#told) return;
    this.#told = sentence;
    this.announcement = sentence;
  }

  #fail(trouble: CounterTrouble): void {
    this.stop();
    // The trouble is an alert of its own.
    this.announcement = '';
    this.#become({ type: 'trouble', trouble });
  }

  #become(state: CounterState): void {
    this.state = state;
    this.#options.onChange?.();
  }
}
