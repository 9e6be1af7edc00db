import { describe, expect, test } from 'vitest';
import { usedStyles } from '../../../src/build/used-styles';

const page = (css: string, body: string) => `<head><style>${css}</style></head><body>${body}</body>`;
const cssOf = (html: string) => /<style>(.*)<\/style>/.exec(html)?.[1];

describe('a chapter keeps the rules', () => {
  const keep = (css: string, body: string) => expect(cssOf(usedStyles()(page(css, body)))).toBe(css);

  test('of a component that it shows', () => {
    keep('p.astro-aaaaaaaa{color:red}', '<p class="lead astro-aaaaaaaa">x</p>');
  });

  test('of a block that it shows', () => {
    keep('.figure{color:red}.figure svg{width:100%}', '<figure class="wide figure">x</figure>');
  });

  test('that it shares with a component that it does not show', () => {
    keep('p.astro-aaaaaaaa,b.astro-bbbbbbbb{color:red}', '<p class="astro-aaaaaaaa">x</p>');
  });

  test('of classes that a script may add', () => {
    keep('.open{color:red}', '<p>x</p>');
  });
});

describe('a chapter loses the rules', () => {
  test('of components that it does not show, wherever they stand', () => {
    const css =
      'p.astro-aaaaaaaa{color:red}@media (width>=40rem){b.astro-bbbbbbbb{color:red}}i.astro-bbbbbbbb{color:red}';
    const html = usedStyles()(page(css, '<p class="astro-aaaaaaaa">x</p>'));
    expect(cssOf(html)).toBe('p.astro-aaaaaaaa{color:red}');
  });

  test('of blocks that it does not show, and of no class that is only named alike', () => {
    const html = usedStyles()(page('.kano b{color:red}.kano-like{color:red}', '<p class="kano-like">kano</p>'));
    expect(cssOf(html)).toBe('.kano-like{color:red}');
  });
});

test('each page is left with its own rules, though several share a sheet', () => {
  const shorten = usedStyles();
  const css = 'p.astro-aaaaaaaa{color:red}b.astro-bbbbbbbb{color:blue}';
  const left = ['<p class="astro-aaaaaaaa">', '<b class="astro-bbbbbbbb">', '<p class="astro-aaaaaaaa">'].map((body) =>
    cssOf(shorten(page(css, body))),
  );
  expect(left).toEqual(['p.astro-aaaaaaaa{color:red}', 'b.astro-bbbbbbbb{color:#00f}', 'p.astro-aaaaaaaa{color:red}']);
});

test('a page without styles stays as it is', () => {
  expect(usedStyles()('<head></head><body class="kano">x</body>')).toBe('<head></head><body class="kano">x</body>');
});
