import { expect, test } from 'vitest';
import { canStandInPage, withInlineIcon, withInlineScripts, withLateScript } from '../../../src/build/page-script';

const TAG = '<script type="module" fetchpriority="low" src="/akademie/_astro/Page.x1.js"></script>';
const ADDRESS = '/akademie/_astro/Page.x1.js';

test('the shared script is fetched once the page is on the screen, by a line that joins the first inline script and keeps early keys', () => {
  const html = `<head><script>theme()</script></head><body>${TAG}</body>`;
  expect(withLateScript(html.replace('theme()', 'theme();'), { address: ADDRESS, code: '' })).toBe(
    `<head><script>theme();onkeydown=e=>k=e;new PerformanceObserver(()=>import("${ADDRESS}")).observe({type:"paint"})</script></head><body></body>`,
  );
});

test('a script in the page imports from the folder that its file would lie in; other scripts stay outside', () => {
  const code = 'const load=()=>import(`./quiz.x2.js`),other=()=>import("./show.x3.js");\n';
  const other = '<script type="module" src="/akademie/_astro/Exam.x4.js"></script>';
  expect(withInlineScripts(`<body>${TAG}${other}</body>`, new Map([[ADDRESS, code]]))).toBe(
    `<body><script type="module">const load=()=>import(\`/akademie/_astro/quiz.x2.js\`),other=()=>import("/akademie/_astro/show.x3.js");</script>${other}</body>`,
  );
});

test.each([
  ['import{a}from"./shared.js";a()', false],
  ['import"./a.js"', false],
  ['let a=1;import"./a.js"', false],
  ['let a=1;export{a};', false],
  ['a("</script>")', false],
  ['const load=()=>import(`./quiz.x2.js`);load();', true],
])('a script can stand inside a page if it shares nothing: %s', (code, can) => {
  expect(canStandInPage(code)).toBe(can);
});

test('an icon in the page needs no request', () => {
  expect(withInlineIcon('<link rel="icon" href="/favicon.svg" type="image/svg+xml">', '<svg a="b"/>')).toBe(
    '<link rel="icon" href="data:image/svg+xml,%3Csvg%20a%3D%22b%22%2F%3E" type="image/svg+xml">',
  );
});
