import { expect, test } from 'vitest';
import { skipFacades } from '../../../src/build/skip-facades';

const file = (name: string, code: string) => ({ fileName: `_astro/${name}`, code });

test('who imports a file that only renames an export of another is pointed at the other', () => {
  const chunks = [
    file('facade.a1.js', 'export{t as start}from"./quiz.b2.js";\n'),
    file('quiz.b2.js', 'let Ia=1,$=2;export{$ as n,Ia as t};'),
    file('Page.c3.js', 'import(`./facade.a1.js`).then(({start:e})=>e())'),
  ];
  expect(skipFacades(chunks)).toEqual(['_astro/facade.a1.js']);
  expect(chunks[2]?.code).toBe('import(`./quiz.b2.js`).then(({start:e})=>e())');
  expect(chunks[1]?.code).toBe('let Ia=1,$=2;export{$ as n,Ia as t,Ia as start};\n');
});

test('who imports a file that only runs another is pointed at the other', () => {
  const chunks = [
    file('shared.a1.js', 'import"./quiz.b2.js";'),
    file('quiz.b2.js', 'let a=1;export{a as t};'),
    file('exam.c3.js', 'import{t as e}from"./quiz.b2.js";import"./shared.a1.js";e();'),
  ];
  expect(skipFacades(chunks)).toEqual(['_astro/shared.a1.js']);
  expect(chunks[2]?.code).toBe('import{t as e}from"./quiz.b2.js";import"./quiz.b2.js";e();');
});

test('what does more than that, or names what is not there, stays as it is', () => {
  const chunks = [
    file('two.a1.js', 'export{t as start,n as stop}from"./quiz.b2.js";'),
    file('gone.a2.js', 'import"./gone.js";'),
    file('missing.a3.js', 'export{x as start}from"./quiz.b2.js";'),
    file('quiz.b2.js', 'let a=1;export{a as t};'),
  ];
  const before = chunks.map(({ code }) => code);
  expect(skipFacades(chunks)).toEqual([]);
  expect(chunks.map(({ code }) => code)).toEqual(before);
});
