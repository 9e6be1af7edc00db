import type { Locale } from '../domain/locale';

/** A page that can be cited. */
export interface CitedPage {
  /** The article's or term's id, the same in both languages and stable for ever. */
  readonly id: string;
  readonly locale: Locale;
  readonly siteName: string;
  readonly title: string;
  /** Date of the version. */
  readonly date: Date;
  /** The version as readers see it, with its day. */
  readonly note: string;
  readonly url: string;
}

/** A BibTeX entry for a page; `@misc` and its fields are known to BibTeX and BibLaTeX alike. */
export function serializeBibtex({ id, locale, siteName, title, date, note, url }: CitedPage): string {
  const fields = {
    // Braces around a name or a title keep it as it is written.
    author: `{{${escapeTex(siteName)}}}`,
    title: `{{${escapeTex(title)}}}`,
    year: `{${date.getUTCFullYear()}}`,
    note: `{${escapeTex(note)}}`,
    url: `{${url}}`,
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = ${value}`);
  return `@misc{${keyPart(siteName)}-${id}-${locale},\n${lines.join(',\n')}\n}`;
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Makes characters that mean something to TeX stand for themselves; a space that must not break becomes TeX's own. */
function escapeTex(text: string): string {
  return text.replace(/[\\~^]|[&%$#_{}]/g, (character) => TEX[character] ?? `\\${character}`).replaceAll('\u00a0', '~');
}

/** A name as part of a key: a–z, 0–9. */
function keyPart(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}
