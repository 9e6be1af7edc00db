import type { ContentProblem } from '../../formats/content/located-yaml';
import type { Content } from './read-content';

/** What the check needs to know of everything else in `content/`. */
interface Known {
  /** Ids of all items; a card shares the attempt log with them. */
  readonly idsOfItems: ReadonlySet<string>;
  /** What is wrong with a reference to a section, if anything. */
  readonly sectionProblem: (section: string) => string | undefined;
  readonly isSource: (id: string) => boolean;
}

/** What the schema of a sort set cannot see: ids that are taken elsewhere, sections and sources that are not there. */
export function checkSortSets({ sortSets }: Pick<Content, 'sortSets'>, known: Known): ContentProblem[] {
  return [...sortSets.values()].flatMap(({ id: set, file, data, lineAt }) =>
    data.cards.flatMap(({ id, article, source }, index) => {
      const problem = (field: string, message: string) => ({ file, line: lineAt(['cards', index, field]), message });
      const unknownSection = known.sectionProblem(article);
      return [
        ...(id.startsWith(`${set}-`) ? [] : [problem('id', `the id of a card in this file begins with ${set}-`)]),
        ...(known.idsOfItems.has(id) ? [problem('id', `${id} is the id of an item already. Choose another`)] : []),
        ...(unknownSection ? [problem('article', unknownSection)] : []),
        ...(source === 'own' || known.isSource(source)
          ? []
          : [problem('source', `unknown source ${source}. Choose an id from content/sources.yaml, or own`)]),
      ];
    }),
  );
}
