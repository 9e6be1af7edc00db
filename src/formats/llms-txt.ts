/** A link with what it leads to in one sentence. */
export interface Entry {
  readonly title: string;
  readonly url: string;
  readonly description: string;
}

/** A heading with its links. */
export interface Section {
  readonly title: string;
  readonly entries: readonly Entry[];
}

/** What a site tells language models of itself: its name, what it is, where what stands. */
export interface LlmsText {
  readonly name: string;
  readonly summary: string;
  readonly about: readonly string[];
  readonly sections: readonly Section[];
}

/** Writes `llms.txt` as https://llmstxt.org describes it: Markdown with a title, a summary and lists of links. */
export function serializeLlmsText({ name, summary, about, sections }: LlmsText): string {
  const lists = sections.map(({ title, entries }) => [`## ${title}`, entries.map(entryLine).join('\n')]);
  return `${[`# ${name}`, `> ${summary}`, ...about, ...lists.flat()].join('\n\n')}\n`;
}

function entryLine({ title, url, description }: Entry): string {
  return `- [${title.replace(/[[\]]/g, '\\$&')}](${url}): ${description.replace(/\s+/g, ' ')}`;
}
