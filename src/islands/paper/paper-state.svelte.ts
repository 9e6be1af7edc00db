import type { BankItem } from '../../domain/bank-item';
import type { Locale } from '../../domain/locale';
import type { Result } from '../../domain/result';
import { type ResolvedSet, resolveSet } from '../../domain/workshop/workshop-question';
import type { WorkshopSet } from '../../domain/workshop/workshop-set';
import { parseSetLink } from '../../formats/workshop/set-link';
import { fill } from '../../i18n/fill';
import { PAPER, type PaperWords } from '../../i18n/paper';
import { TRAINING } from '../../i18n/training';

export const PAPERS = ['worksheet', 'key', 'handout'] as const;
export type Paper = (typeof PAPERS)[number];

/** The papers of the set in the address: which one is shown, and what stands on it. */
export class PaperState {
  readonly locale: Locale;
  readonly #load: (locale: Locale) => Promise<Result<readonly BankItem[]>>;
  /** The paper on show; without a set only the handout can be. */
  paper: Paper;
  set: WorkshopSet | null;
  questions: ResolvedSet;
  /** What is wrong with the link or with reaching the bank; empty while nothing is. */
  trouble: string;

  constructor(locale: Locale, load: (locale: Locale) => Promise<Result<readonly BankItem[]>>) {
    this.locale = locale;
    this.#load = load;
    this.paper = $state.raw('handout');
    this.set = $state.raw(null);
    this.questions = $state.raw({ questions: [], gone: [] });
    this.trouble = $state.raw('');
  }

  /** The words of the papers, in the set's language. */
  get words(): PaperWords {
    return PAPER[this.set?.language ?? this.locale];
  }

  /** Reads the set from a fragment, and which paper is wanted from a query (`?key`). */
  async read(hash: string, search: string): Promise<void> {
    const parsed = await parseSetLink(hash);
    if (!parsed.ok) {
      const { code, path } = parsed.error;
      if (code !== 'empty') this.trouble = fill(TRAINING[this.locale].linkFaults[code], { path });
      return;
    }
    const query = new URLSearchParams(search);
    this.set = parsed.value;
    this.paper = PAPERS.find((paper) => query.has(paper)) ?? 'worksheet';
    const needsBank = parsed.value.entries.some(({ type }) => type === 'bank');
    const bank = needsBank ? await this.#load(parsed.value.language) : null;
    if (bank && !bank.ok) this.trouble = PAPER[this.locale].bankFailed;
    this.questions = resolveSet(parsed.value, bank?.ok ? bank.value : []);
    // What cannot be looked up is not gone; the trouble says why it is missing.
    if (bank && !bank.ok) this.questions = { ...this.questions, gone: [] };
  }
}
