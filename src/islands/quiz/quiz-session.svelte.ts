import type { Attempt } from '../../domain/attempt';
import type { Concept } from '../../domain/concept';
import type { Quiz, QuizItem } from '../../domain/quiz';
import type { Response } from '../../domain/response';
import { currentItemId, reduceSession, type SessionEvent, type SessionState, startSession } from '../../domain/session';
import type { QuizMessages } from '../../i18n/quiz';
import { tellVerdict } from './verdict';

/** All that is said about items, in one language. */
export interface QuizTexts {
  readonly messages: QuizMessages;
  readonly names: Readonly<Record<Concept, string>>;
}

/** What travels to the learner's browser: the quiz and all that it says, in one language. */
export interface QuizProps extends QuizTexts {
  readonly quiz: Pick<Quiz, 'id' | 'title' | 'items'>;
  /** Level of the verdict and of the result. */
  readonly headingLevel: 2 | 3;
}

/** The quiz on a page: the session's state, the learner's actions, and what is said about them. */
export class QuizSession {
  readonly props: QuizProps;
  state: SessionState;
  /** For the live region: the verdict, or what is missing while an item is asked; empty while there is nothing to say. */
  status: string;
  readonly #save: (state: SessionState) => void;

  /** Starts anew; `save` is called with every state that follows. */
  constructor(props: QuizProps, save: (state: SessionState) => void = () => {}) {
    this.props = props;
    this.state = $state.raw(startSession(props.quiz.items));
    this.status = $state.raw('');
    this.#save = save;
  }

  /** The item asked or explained; `undefined` at the end. */
  get item(): QuizItem | undefined {
    return this.props.quiz.items.find((item) => item.id === currentItemId(this.state));
  }

  /** What is chosen so far, while an item is asked. */
  get response(): Response | undefined {
    return this.state.type === 'answering' ? this.state.response : undefined;
  }

  /** The attempt that is being explained. */
  get attempt(): Attempt | undefined {
    return this.state.type === 'answered' ? this.state.attempts.at(-1) : undefined;
  }

  /** Hands an event to the session. */
  send(event: SessionEvent): void {
    this.state = reduceSession(this.state, event, this.props.quiz.items);
    this.status = '';
    this.#save(this.state);
  }

  /** Checks the choices and tells the verdict, or that an answer is missing. */
  check(): void {
    const { messages, names } = this.props;
    this.send({ type: 'check', now: Date.now() });
    if (this.attempt) this.status = tellVerdict(messages, this.attempt, names);
    else if (this.item) this.status = this.item.parts.length > 1 ? messages.missingParts : messages.missing;
  }

  /** Begins a new run in a new order: with the items that were not right, or with all. */
  retry(type: 'retryWrong' | 'retryAll'): void {
    this.send({ type, seed: crypto.getRandomValues(new Uint32Array(1))[0] ?? 0 });
  }
}
