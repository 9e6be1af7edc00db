import type { Item } from '../item';
import type { QuizKind } from '../quiz';
import { failure, ok, type Result } from '../result';
import { shuffle } from '../shuffle';
import { assemblePair } from './assemble-pair';
import { assembleSet, isSound } from './assemble-set';
import { type Blueprint, EXAM_BLUEPRINT, type FormItem, isExaminable, PRETEST_BLUEPRINT } from './blueprint';

/** A set as its author wrote it, and the items that stand in it so far, if any. */
export interface SetDraft {
  readonly id: string;
  readonly kind: QuizKind;
  /** On sets of the kind `setting`. */
  readonly setting: string | null;
  readonly items: readonly string[];
}

/** What sets are assembled from. */
export interface SetsOrder {
  /** The whole bank in one language, whichever. */
  readonly bank: readonly Item[];
  readonly sets: readonly SetDraft[];
  /** The articles related to an article, by id: they teach what goes well with it. */
  readonly related: ReadonlyMap<string, readonly string[]>;
  /** Ids of sets to assemble anew, whatever stands in them. */
  readonly afresh: ReadonlySet<string>;
  readonly seed: number;
}

/** An article's set has so many items; one on a setting has one item of each triplet there. */
export const ARTICLE_SET_SIZE = 4;

/** Items of articles that teach no more than this many stay with their article: forms have enough others. */
const SCARCE = 4;

/**
 * Fills all sets but the entry test: first the forms, in pairs, then a set for each article, then one for each setting. An
 * item of a form stands nowhere else, one of an article's set in no other article's. A set that keeps the rules stays as
 * it is, so that running this again changes nothing; disputed items and traps are the last choice on settings. Returns the items of every set by its id, or the sets for which
 * none were found.
 */
export function assembleSets(order: SetsOrder): Result<ReadonlyMap<string, readonly string[]>, readonly string[]> {
  const assembled = new Map<string, readonly string[]>();
  const failed: string[] = [];
  const bank = order.bank.filter((item) => item.interaction === 'choice');
  const examinable = order.bank.filter(isExaminable);
  const plain = new Set(examinable.map(({ id }) => id));
  const scarce = articlesWithFew(bank);

  const inForms = new Set<string>();
  const before = ({ id, items }: SetDraft) => (order.afresh.has(id) ? [] : items);
  const pairs: [SetDraft[], Blueprint][] = [
    [order.sets.filter(({ kind }) => kind === 'exam'), EXAM_BLUEPRINT],
    [order.sets.filter(({ kind }) => kind === 'pretest' || kind === 'posttest'), PRETEST_BLUEPRINT],
  ];
  const settings = [...new Set(bank.map(({ setting }) => setting))];
  for (const [[one, other], blueprint] of pairs) {
    if (!one || !other) continue;
    const kept = [before(one), before(other)] as const;
    const pool = examinable.filter(
      ({ id, article }) => kept.flat().includes(id) || (!scarce.has(article.id) && !inForms.has(id)),
    );
    const pair = assemblePair({ pool, blueprint, settings, before: kept, seed: order.seed });
    if (pair === null) failed.push(one.id, other.id);
    for (const [index, set] of [one, other].entries()) {
      const ids = (pair?.[index] ?? []).map(({ id }) => id);
      assembled.set(set.id, ids);
      for (const id of ids) inForms.add(id);
    }
  }

  const free = shuffle(bank, order.seed).filter(({ id }) => !inForms.has(id));
  const byId = new Map(free.map((item) => [item.id, item]));
  const inArticles = new Set<string>();
  /** The items of a set that keeps the rules; `undefined` where it has to be assembled. */
  const soundBefore = (set: SetDraft, size: number, fits: (item: (typeof free)[number]) => boolean) => {
    const items = before(set).flatMap((id) => byId.get(id) ?? []);
    const stays = items.length === set.items.length && items.length >= size && isSound(items) && items.every(fits);
    return stays ? items : undefined;
  };
  const keep = (set: SetDraft, items: readonly FormItem[] | null | undefined) => {
    if (!items) failed.push(set.id);
    assembled.set(
      set.id,
      (items ?? []).map(({ id }) => id),
    );
  };

  const open: SetDraft[] = [];
  for (const set of order.sets.filter(({ kind }) => kind === 'article')) {
    const items = soundBefore(set, ARTICLE_SET_SIZE, (item) => belongsIn(item, set.id) && !inArticles.has(item.id));
    if (!items) open.push(set);
    else keep(set, items);
    for (const { id } of items ?? []) inArticles.add(id);
  }
  const own = (set: SetDraft) => free.filter(({ article }) => article.id === set.id).length;
  for (const set of open.sort((one, other) => own(one) - own(other))) {
    const pool = free.filter((item) => belongsIn(item, set.id) && !inArticles.has(item.id));
    const items = assembleSet(pool, ARTICLE_SET_SIZE, (item) => closeness(item, set.id, order.related));
    keep(set, items);
    for (const { id } of items ?? []) inArticles.add(id);
  }

  for (const set of order.sets.filter(({ kind }) => kind === 'setting')) {
    const there = bank.filter(({ setting }) => setting === set.setting);
    const size = new Set(there.map(({ triplet }) => triplet)).size;
    const pool = free.filter(({ setting }) => setting === set.setting);
    const items =
      soundBefore(set, size, ({ setting }) => setting === set.setting) ??
      assembleSet(pool, size, (item) => (inArticles.has(item.id) ? 0 : 1) - (plain.has(item.id) ? 0 : 2));
    keep(set, items);
  }
  return failed.length > 0 ? failure(failed) : ok(assembled);
}

/** Whether an item may stand in an article's set: disputed items and traps only where they are explained. */
export function belongsIn(item: Item, article: string): boolean {
  return item.article.id === article || (item.contested === null && !item.trap);
}

function closeness({ article }: FormItem, set: string, related: SetsOrder['related']): number {
  if (article.id === set) return 10;
  return related.get(set)?.includes(article.id) ? 4 : 0;
}

function articlesWithFew(bank: readonly FormItem[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { article } of bank) counts.set(article.id, (counts.get(article.id) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count <= SCARCE).map(([id]) => id));
}
