import { expect, test } from 'vitest';
import { readPages, validator } from './pages.ts';

test('every page is valid, accessible HTML', async () => {
  const problems: string[] = [];
  for (const { address, html } of await readPages()) {
    const { results } = await validator.validateString(html, address);
    for (const { ruleId, message, selector } of results.flatMap(({ messages }) => messages)) {
      problems.push(`${address}: ${message} (${ruleId}) at ${selector}`);
    }
  }
  expect(problems).toEqual([]);
});
