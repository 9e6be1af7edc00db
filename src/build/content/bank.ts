import type { Item } from '../../domain/item';
import { toItem } from '../../formats/content/to-item';
import type { Content } from './read-content';

/** The items of all triplets that could be read, by id; in German, for what does not depend on the language. */
export function readBank({ triplets }: Pick<Content, 'triplets'>): ReadonlyMap<string, Item> {
  const bank = new Map<string, Item>();
  for (const { id, data } of triplets.values()) {
    for (const item of data.items) {
      // An item without a question is the content gate's to name; here it must not stand in the way.
      const question = data.question?.de ?? '';
      bank.set(item.id, toItem(item, 'de', { triplet: id, setting: data.setting, question }));
    }
  }
  return bank;
}
