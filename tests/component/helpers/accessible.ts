import axe from 'axe-core';
import { expect, onTestFinished } from 'vitest';

/** Expects no violation in what stands in the page now; a part of a page needs neither landmarks nor a first heading. */
export async function expectAccessible(): Promise<void> {
  const rules = { region: { enabled: false }, 'page-has-heading-one': { enabled: false } };
  const { violations } = await axe.run(document.body, { rules });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

/** Puts a sign into the page for the length of a test, as every page of the site has them. */
export function addSigns(): void {
  document.body.insertAdjacentHTML('afterbegin', '<svg hidden><symbol id="sign-engagement"></symbol></svg>');
  onTestFinished(() => document.querySelector('body > svg')?.remove());
}
