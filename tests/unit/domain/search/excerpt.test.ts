import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseExcerpt } from '../../../../src/domain/search/excerpt';

describe('parseExcerpt', () => {
  test('separates hits from the text around them', () => {
    expect(parseExcerpt('Eine Frage nach der <mark>Weiterempfehlung,</mark> dazu ein Wort.')).toEqual([
      { text: 'Eine Frage nach der ', hit: false },
      { text: 'Weiterempfehlung,', hit: true },
      { text: ' dazu ein Wort.', hit: false },
    ]);
  });

  test('joins hits that follow one another', () => {
    expect(parseExcerpt('Die <mark>Customer</mark> <mark>Journey</mark> endet.')[1]).toEqual({
      text: 'Customer Journey',
      hit: true,
    });
  });

  test('shows with an ellipsis where it begins or ends inside a sentence', () => {
    const text = (excerpt: string) =>
      parseExcerpt(excerpt)
        .map((part) => part.text)
        .join('');
    expect(text('empfiehlt eine Frage und')).toBe('… empfiehlt eine Frage und …');
    expect(text('<mark>weiter</mark> und <mark>weiter</mark>')).toBe('… weiter und weiter …');
    expect(text('Ein Satz.')).toBe('Ein Satz.');
    expect(text('„Gut.“')).toBe('„Gut.“');
  });

  test('gives markup in a page back as the text that it was', () => {
    expect(parseExcerpt('Ein &lt;script&gt; &amp; mehr.')).toEqual([{ text: 'Ein <script> &amp; mehr.', hit: false }]);
  });

  test('has nothing to say about an empty excerpt', () => {
    expect(parseExcerpt('')).toEqual([]);
  });

  test('loses no letter of any text and takes none of it for a hit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const parts = parseExcerpt(text.replaceAll('<', '&lt;').replaceAll('>', '&gt;'));
        expect(parts.every((part) => !part.hit)).toBe(true);
        const kept = parts.map((part) => part.text).join('');
        expect(kept.replace(/^… /, '').replace(/ …$/, '')).toBe(
          text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replace(/^… /, '').replace(/ …$/, ''),
        );
      }),
    );
  });
});
