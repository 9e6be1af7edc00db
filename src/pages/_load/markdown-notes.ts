import { defineMdastPlugin, type MdastNode, type MdastPluginEntry } from 'satteri';
import type { Locale } from '../../domain/locale';
import type { ResolveLink } from '../../formats/content/markdown-links';
import type { SourceData } from '../../formats/content/source-schema';
import { fill } from '../../i18n/fill';
import { NOTES } from '../../i18n/notes';

/** A plain node to insert; `data.hName` says which element it becomes. */
interface Built {
  type: string;
  value?: string;
  url?: string;
  title?: null;
  children?: Built[];
  data?: { hName?: string; hProperties?: Record<string, string> };
}

/**
 * Footnotes as a book sets them: the number in the text, on wide screens the note in the margin beside its line, and
 * all notes at the end of the text with the full reference of every source they name. The copy in the margin is
 * hidden from screen readers and from the search index: the note itself is the one at the end.
 */
export function markdownNotes(locale: Locale, sources: readonly SourceData[], resolve: ResolveLink): MdastPluginEntry {
  return () => {
    const words = NOTES[locale];
    const definitions = new Map<string, Built[]>();
    const order: string[] = [];

    // Notes stand at the end of a text, but their copies in the margin are written where they are referred to.
    const collect = defineMdastPlugin({
      name: 'collect-notes',
      footnoteDefinition(node, context) {
        definitions.set(node.identifier, inlineChildren(node));
        context.removeNode(node);
      },
    });
    const place = defineMdastPlugin({
      name: 'place-notes',
      footnoteReference(node, context) {
        const first = !order.includes(node.identifier);
        if (first) order.push(node.identifier);
        const number = String(order.indexOf(node.identifier) + 1);
        const anchor: Built = element(
          'a',
          {
            class: 'note-ref',
            href: `#note-${number}`,
            'aria-label': fill(words.reference, { number }),
            ...(first && { id: `ref-${number}` }),
          },
          [text(number)],
        );
        const margin = element('span', { class: 'margin-note', 'aria-hidden': 'true', 'data-pagefind-ignore': 'all' }, [
          element('b', {}, [text(number)]),
          text(' '),
          ...(definitions.get(node.identifier) ?? []).map(withoutLinks),
        ]);
        context.replaceNode(node, (first ? [anchor, margin] : [anchor]) as unknown as MdastNode[]);
      },
      after(root, context) {
        if (order.length === 0) return;
        const named = new Set<string>();
        const notes = order.map((identifier, index) => {
          const number = String(index + 1);
          const children = definitions.get(identifier) ?? [];
          return element('li', { id: `note-${number}` }, [
            ...children.map((child) => withResolvedLinks(child, resolve)),
            ...references(children, sources, named, locale),
            text(' '),
            element('a', { class: 'note-back', href: `#ref-${number}`, 'aria-label': fill(words.back, { number }) }, [
              text('↑'),
            ]),
          ]);
        });
        const section = element(
          'section',
          { class: 'notes', 'aria-labelledby': 'notes', 'data-pagefind-ignore': 'all' },
          [element('h2', { id: 'notes' }, [text(words.heading)]), element('ol', {}, notes)],
        );
        context.appendChild(root, section as unknown as MdastNode);
      },
    });
    return [collect, place];
  };
}

function element(name: string, properties: Record<string, string>, children: Built[]): Built {
  return { type: `book-${name}`, data: { hName: name, hProperties: properties }, children };
}

function text(value: string): Built {
  return { type: 'text', value };
}

/** A footnote's text without its paragraph: notes are one paragraph long. */
function inlineChildren(node: Readonly<MdastNode>): Built[] {
  if (!('children' in node)) return [];
  return node.children.flatMap((child) => (child.type === 'paragraph' ? child.children.map(copy) : [copy(child)]));
}

function copy(node: Readonly<MdastNode>): Built {
  const built: Built = { type: node.type };
  if ('value' in node && typeof node.value === 'string') built.value = node.value;
  if (node.type === 'link') {
    built.url = node.url;
    built.title = null;
  }
  if ('children' in node) built.children = (node.children as MdastNode[]).map(copy);
  return built;
}

function withoutLinks(node: Built): Built {
  const children = node.children?.map(withoutLinks);
  if (node.type === 'link') return element('span', {}, children ?? []);
  return children ? { ...node, children } : node;
}

function withResolvedLinks(node: Built, resolve: ResolveLink): Built {
  const children = node.children?.map((child) => withResolvedLinks(child, resolve));
  const resolved = { ...node, ...(children && { children }) };
  if (node.type !== 'link' || node.url === undefined) return resolved;
  return { ...resolved, url: resolve(node.url)?.href ?? node.url };
}

/** The full references of the sources that a note is the first to name, in its order, marked where they go beyond the five. */
function references(
  children: readonly Built[],
  sources: readonly SourceData[],
  named: Set<string>,
  locale: Locale,
): Built[] {
  const ids = new Set(children.flatMap(sourceIds));
  const fresh = [...ids]
    .filter((id) => !named.has(id))
    .flatMap((id) => sources.find((source) => source.id === id) ?? []);
  if (fresh.length === 0) return [];
  for (const { id } of fresh) named.add(id);
  const beyond = fresh.some(({ core }) => !core) ? ` ${NOTES[locale].beyond}` : '';
  return [
    text(' '),
    element('span', { class: 'note-source' }, [
      text(fresh.map((source) => describeSource(source, locale)).join(' ') + beyond),
    ]),
  ];
}

function sourceIds(node: Built): string[] {
  const own = node.type === 'link' && node.url?.startsWith('source:') ? [node.url.slice('source:'.length)] : [];
  return [...own, ...(node.children ?? []).flatMap(sourceIds)];
}

function describeSource(source: SourceData, locale: Locale): string {
  const title = locale === 'de' ? `„${source.title}“` : `“${source.title}”`;
  const parts = [source.author ? `${source.author}: ${title}` : title, source.publisher, source.published?.slice(0, 4)];
  return `${parts.filter((part) => part !== undefined).join(', ')}.`;
}
