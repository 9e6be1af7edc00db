import { getCollection } from 'astro:content';
import type { TestMode } from '../../domain/attempt-log';
import type { ItemId } from '../../domain/item';
import { isForm } from '../../domain/quiz';
import type { QuizData } from '../../formats/content/item-schema';
import { oncePerBuild } from './once-per-build';

/** The items of all forms: what tests ask and nothing else does. */
export const loadReserved = oncePerBuild(async () => {
  const forms = await getCollection('quizzes', ({ data }) => isForm(data.kind));
  return new Set(forms.flatMap(({ data }) => idsOf(data)));
});

/** The forms of a kind of test, with the ids of their items, in the order of their ids. */
export async function loadTestForms(
  mode: TestMode,
): Promise<readonly { readonly id: string; readonly items: readonly ItemId[] }[]> {
  const forms = await getCollection('quizzes', ({ data }) => data.kind === mode);
  return forms.map(({ id, data }) => ({ id, items: idsOf(data) })).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** A form's items; all are of the bank. */
function idsOf({ items }: QuizData): ItemId[] {
  return items.flatMap((item) => (typeof item === 'string' ? item : []));
}
