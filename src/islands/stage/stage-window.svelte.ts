import { votesOnShow } from '../../domain/workshop/stage-view';
import type { VoteSource } from '../../domain/workshop/vote-source';
import { isAsking } from '../../domain/workshop/workshop-session';
import { STAGE, type StageWords } from '../../i18n/stage';
import type { PageScreen } from '../../platform/screen';
import { actionOf, placeOf, type StageAction } from './stage-keys';
import type { StagePrefs } from './stage-prefs.svelte';
import type { StageState } from './stage-state.svelte';

/** What a window can do besides its session. */
export interface WindowParts {
  readonly stage: StageState;
  readonly prefs: StagePrefs;
  readonly screen: PageScreen;
  /** Opens the window of the other kind; `false` when the browser refuses. */
  readonly openOther: () => boolean;
  /** Fetches the source of votes by cards, which shows itself in the place of the moment. Rejects when its code cannot be fetched. */
  readonly loadCards: (findPlace: () => HTMLElement) => Promise<VoteSource>;
}

/** A window of the workshop as its user works it: by keys, remote or menu. */
export class StageWindow {
  readonly stage: StageState;
  readonly prefs: StagePrefs;
  readonly screen: PageScreen;
  readonly #loadCards: WindowParts['loadCards'];
  readonly #openOther: () => boolean;
  /** Whether the menu is open. */
  menu: boolean;
  /** Whether the browser has refused to open the other window. */
  refused: boolean;
  /** Whether the room may read the numbers of hands while they are typed. */
  showNumbers: boolean;
  /** Whether the way to count cards could not be fetched. */
  cardsFailed: boolean;
  /** Whether the room votes by cards: then the camera counts every new vote, until hands are chosen. */
  #byCards = false;
  #place: HTMLElement | null = null;
  #cards: Promise<VoteSource> | null = null;

  constructor({ stage, prefs, screen, openOther, loadCards }: WindowParts) {
    this.stage = stage;
    this.prefs = prefs;
    this.screen = screen;
    this.#loadCards = loadCards;
    this.#openOther = openOther;
    this.menu = $state.raw(false);
    this.refused = $state.raw(false);
    this.showNumbers = $state(false);
    this.cardsFailed = $state.raw(false);
  }

  get words(): StageWords {
    return STAGE[this.stage.language];
  }

  /** Does what a key stands for; other keys are the browser's. */
  press(event: KeyboardEvent): void {
    if (event.defaultPrevented || this.menu) return;
    const action = actionOf(event, placeOf(event.target), this.prefs.letters);
    if (!action || !this.stage.session) return;
    event.preventDefault();
    this.run(action);
  }

  run(action: StageAction): void {
    const { stage } = this;
    switch (action) {
      case 'forward':
        stage.forward();
        break;
      case 'back':
        stage.back();
        break;
      case 'blank':
        stage.look({ blank: !stage.view.blank });
        break;
      case 'spread':
        this.#showSpread();
        break;
      case 'next':
        stage.skip();
        break;
      case 'larger':
        this.prefs.resize(1);
        break;
      case 'smaller':
        this.prefs.resize(-1);
        break;
      case 'full':
        void this.screen.toggleFull();
        break;
      case 'notes':
        this.openOther();
        break;
      case 'teams':
        stage.look({ byTeam: !stage.view.byTeam });
        break;
      case 'menu':
        this.menu = true;
    }
  }

  openOther(): void {
    this.refused = !this.#openOther();
  }

  /** Where a source may show itself. */
  offerPlace(place: HTMLElement): () => void {
    this.#place = place;
    return () => {
      this.stage.votes.useHands();
      this.#place = null;
    };
  }

  /** Lets the camera count cards in the vote that is open. Its code is fetched for the first time it is asked for. */
  async countCards(): Promise<void> {
    const place = this.#place;
    if (!place) return;
    this.#byCards = true;
    this.cardsFailed = false;
    try {
      this.#cards ??= this.#loadCards(() => this.#place ?? place);
      const source = await this.#cards;
      if (this.#place && this.#byCards) this.stage.votes.use(source);
    } catch {
      this.#cards = null;
      this.#byCards = false;
      this.cardsFailed = true;
    }
  }

  /** Goes on counting by cards when a vote is new and the one before was counted so; a camera that broke off is left alone. */
  goOnWithCards(): void {
    const { votes, session } = this.stage;
    const isNew = session?.type === 'open' && votesOnShow(session) === 0;
    if (this.#byCards && isNew && votes.source === 'hands' && !votes.broke) void this.countCards();
  }

  /** Lets hands be counted from now on. */
  countHands(): void {
    this.#byCards = false;
    this.cardsFailed = false;
    this.stage.votes.useHands();
  }

  /** Shows the spread now; a vote that is open is closed for it. */
  #showSpread(): void {
    const { stage } = this;
    if (stage.session && isAsking(stage.session)) {
      stage.send({ type: 'close' });
      stage.send({ type: 'show' });
    }
  }
}
