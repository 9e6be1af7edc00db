import { mdxToMdast } from 'satteri';
import { type LocatedYaml, parseLocatedYaml } from '../../formats/content/located-yaml';

/** A place in an article that refers to something else: a link with a scheme, a quiz, a case, a quotation's source. */
export interface Reference {
  readonly scheme: string;
  readonly target: string;
  readonly line: number;
}

/** What an article's text holds, as far as other content depends on it. */
export interface ArticleText {
  readonly frontmatter: LocatedYaml;
  readonly references: readonly Reference[];
  /** Anchors of the headings, in order. */
  readonly sections: readonly { readonly id: string; readonly title: string; readonly line: number }[];
  readonly headingsWithoutAnchor: readonly { readonly title: string; readonly line: number }[];
  readonly footnotes: { readonly defined: ReadonlyMap<string, number>; readonly used: ReadonlyMap<string, number> };
  /** Lines of tables with a header cell that says nothing. */
  readonly emptyHeaders: readonly number[];
  /** Names of the components used, with the line of each use. */
  readonly components: readonly { readonly name: string; readonly line: number }[];
  /** Lines of imports and exports. */
  readonly scripts: readonly number[];
  /** Broken MDX. */
  readonly errors: readonly { readonly line: number; readonly message: string }[];
}

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly name?: string | null;
  readonly identifier?: string;
  readonly attributes?: readonly { readonly name?: string; readonly value?: unknown }[];
  readonly data?: { readonly hProperties?: { readonly id?: string } };
  readonly children?: readonly Node[];
  readonly position?: { readonly start: { readonly line: number } };
}

const FRONTMATTER = /^---\r?\n([\s\S]*?)\r?\n---/;
const SCHEME_LINK = /^(term|article|source|page):(.+)$/;

/** Reads an article's MDX: the head as located YAML, the body for what it refers to. Broken MDX lands in `errors`. */
export function readArticleText(text: string): ArticleText {
  const frontmatter = parseLocatedYaml(FRONTMATTER.exec(text)?.[1] ?? '', 2);
  const references: Reference[] = [];
  const sections: { id: string; title: string; line: number }[] = [];
  const headingsWithoutAnchor: { title: string; line: number }[] = [];
  const components: { name: string; line: number }[] = [];
  const errors: { line: number; message: string }[] = [];
  const emptyHeaders: number[] = [];
  const scripts: number[] = [];
  const defined = new Map<string, number>();
  const used = new Map<string, number>();

  const visit = (node: Node) => {
    const line = node.position?.start.line ?? 1;
    switch (node.type) {
      case 'link': {
        const url = node.url ?? '';
        const link = SCHEME_LINK.exec(url);
        if (link) references.push({ scheme: link[1] ?? '', target: link[2] ?? '', line });
        else references.push({ scheme: 'url', target: url, line });
        break;
      }
      case 'heading': {
        const id = node.data?.hProperties?.id;
        if (id === undefined) headingsWithoutAnchor.push({ title: textOf(node), line });
        else sections.push({ id, title: textOf(node), line });
        break;
      }
      case 'table':
        if (node.children?.[0]?.children?.some((cell) => !cell.children?.length)) emptyHeaders.push(line);
        break;
      case 'mdxjsEsm':
        scripts.push(line);
        break;
      case 'footnoteDefinition':
        defined.set(node.identifier ?? '', line);
        break;
      case 'footnoteReference':
        used.set(node.identifier ?? '', line);
        break;
      case 'text':
        // A reference without a definition is plain text to the parser.
        for (const [, name = ''] of (node.value ?? '').matchAll(/\[\^([^\]]+)\]/g)) used.set(name, line);
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement': {
        const name = node.name ?? '';
        components.push({ name, line });
        if (name === 'Quiz') references.push({ scheme: 'quiz', target: attribute(node, 'id'), line });
        if (name === 'Case') references.push({ scheme: 'case', target: attribute(node, 'id'), line });
        if (name === 'Quote') references.push({ scheme: 'source', target: attribute(node, 'source'), line });
        break;
      }
    }
    for (const child of node.children ?? []) visit(child);
  };

  try {
    visit(mdxToMdast(text, { features: { headingAttributes: true } }) as Node);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    errors.push({ line: Number(/(\d+):\d+/.exec(message)?.[1] ?? 1), message: message.split('\n')[0] ?? message });
  }
  return {
    frontmatter,
    references,
    sections,
    headingsWithoutAnchor,
    footnotes: { defined, used },
    emptyHeaders,
    components,
    scripts,
    errors,
  };
}

function attribute(node: Node, name: string): string {
  const value = node.attributes?.find((candidate) => candidate.name === name)?.value;
  return typeof value === 'string' ? value : '';
}

function textOf(node: Node): string {
  return node.value ?? (node.children ?? []).map(textOf).join('');
}
