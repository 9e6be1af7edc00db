import { expect, test } from 'vitest';
import { type CitedPage, serializeBibtex } from '../../../src/formats/bibtex';

const page: CitedPage = {
  id: 'touchpoint',
  locale: 'de',
  siteName: 'Dreiklang',
  title: 'Touchpoint',
  date: new Date('2026-11-22'),
  note: 'Stand: 22. November 2026',
  url: 'https://a.example/glossar/touchpoint/',
};

test('a page is cited with author, title, version and address', () => {
  expect(serializeBibtex(page)).toBe(`@misc{dreiklang-touchpoint-de,
  author = {{Dreiklang}},
  title = {{Touchpoint}},
  year = {2026},
  note = {Stand: 22. November 2026},
  url = {https://a.example/glossar/touchpoint/}
}`);
});

test('characters that mean something to TeX stand for themselves', () => {
  const entry = serializeBibtex({ ...page, title: '100\u00a0% A&B_c {d} $5 #1 ~^\\' });
  expect(entry).toContain(
    'title = {{100~\\% A\\&B\\_c \\{d\\} \\$5 \\#1 \\textasciitilde{}\\textasciicircum{}\\textbackslash{}}}',
  );
});

test('the key has no character that BibTeX would stumble over', () => {
  expect(serializeBibtex({ ...page, siteName: 'Käufer, Akademie 24' })).toMatch(
    /^@misc\{kauferakademie24-touchpoint-de,/,
  );
});
