import { getCollection } from 'astro:content';
import type { ItemId } from '../../domain/item';
import type { TestMode } from '../../domain/test-run';

/** The forms of a kind of test, with the ids of their items, in the order of their ids. */
export async function loadTestForms(
  mode: TestMode,
): Promise<readonly { readonly id: string; readonly items: readonly ItemId[] }[]> {
  const forms = await getCollection('quizzes', ({ data }) => data.kind === mode);
  return forms
    .map(({ id, data }) => ({ id, items: data.items.flatMap((item) => (typeof item === 'string' ? item : [])) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
