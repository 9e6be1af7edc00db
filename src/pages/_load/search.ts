import { COLUMN_TERMS, COLUMNS } from '../../domain/comparison';
import { type Locale, otherLocale } from '../../domain/locale';
import { aliasesOf } from '../../domain/search/aliases';
import { compoundParts } from '../../domain/search/compounds';
import { contrastsOf } from '../../domain/search/contrasts';
import { prepareTermList } from '../../domain/search/term-list';
import type { Term } from '../../domain/term';
import type { ListedTerm, PassagePlace, PlacedContrast } from '../../formats/term-list';
import { COMPARE } from '../../i18n/compare';
import { loadComparison } from './comparison';
import { loadArticles, loadTerms } from './content';
import { oncePerBuild } from './once-per-build';

/** The words that German compounds are made of: the glossary’s and the chapters’. Compounds are German on both sites. */
const loadParts = oncePerBuild(async (_: undefined) =>
  compoundParts(
    await loadTerms('de'),
    (await loadArticles('de')).map(({ entry }) => entry.body ?? ''),
  ),
);

/** All terms of a language, each with everything a reader may type for it. */
export const loadListedTerms = oncePerBuild(async (locale: Locale): Promise<readonly ListedTerm[]> => {
  const parts = await loadParts(undefined);
  const twins = new Map((await loadTerms(otherLocale(locale))).map((twin) => [twin.id, twin]));
  return (await loadTerms(locale)).map((term) => ({
    term,
    aliases: aliasesOf(term, twins.get(term.id) ?? term, parts),
  }));
});

interface Heading extends PassagePlace {
  readonly text: string;
  readonly title: string;
  readonly section: string | null;
  readonly chapter: number | null;
}

/** `## Text {#anchor}` */
const SECTION = /^## (.+?) \{#([\w-]+)\}$/gm;

/** Titles and section headings of the chapters in their order, then the titles of the compared pairs. */
async function loadHeadings(locale: Locale): Promise<readonly Heading[]> {
  const chapters = (await loadArticles(locale)).flatMap(({ entry: { body }, data: { title, slug, chapter } }) => {
    const place = { page: 'learn' as const, slug, title, chapter };
    const sections = [...(body ?? '').matchAll(SECTION)].map(([, section = '', anchor = '']) => ({
      ...place,
      anchor,
      text: section,
      section,
    }));
    return [{ ...place, anchor: null, text: title, section: null }, ...sections];
  });
  const pairs = (await loadComparison(locale)).pairs.map(({ id, title }) => ({
    page: 'compare' as const,
    slug: id,
    anchor: null,
    text: title,
    title,
    section: null,
    chapter: null,
  }));
  return [...chapters, ...pairs];
}

/** The passages of a language that set terms apart: their headings name them, or it is what the page is there for. */
export async function loadContrasts(locale: Locale): Promise<readonly PlacedContrast[]> {
  const list = prepareTermList((await loadListedTerms(locale)).map(toEntry));
  const matrix = {
    terms: COLUMNS.map((column) => COLUMN_TERMS[column]),
    page: 'compare' as const,
    slug: null,
    anchor: null,
    title: COMPARE[locale].title,
    section: null,
    chapter: null,
  };
  return [...contrastsOf(await loadHeadings(locale), list), matrix];
}

function toEntry({ term, aliases }: { term: Term; aliases: readonly string[] }) {
  return { id: term.id, url: '', term: term.term, definition: '', variants: aliases, concept: term.concept };
}
