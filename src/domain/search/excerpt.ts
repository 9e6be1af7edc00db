/** A stretch of an excerpt; `hit` where it is what was searched for. */
export interface ExcerptPart {
  readonly text: string;
  readonly hit: boolean;
}

/**
 * Takes an excerpt apart in which hits stand between `<mark>` and `</mark>` and any other `<` and `>` are written as
 * entities. What comes out is text, so nothing of it can become markup. Neighbouring hits become one, and an ellipsis
 * shows where the excerpt begins or ends inside a sentence.
 */
export function parseExcerpt(excerpt: string): readonly ExcerptPart[] {
  return markCuts(excerpt)
    .replace(/<\/mark>(\s*)<mark>/g, '$1')
    .split(/<\/?mark>/)
    .map((text, index) => ({ text: text.replaceAll('&lt;', '<').replaceAll('&gt;', '>'), hit: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

function markCuts(excerpt: string): string {
  return excerpt.replace(/^(?=(?:<mark>)?[\p{Ll}–])/u, '… ').replace(/(?<=[\p{L}\p{N},;–](?:<\/mark>)?)$/u, ' …');
}
