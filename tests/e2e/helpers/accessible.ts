import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import type axe from 'axe-core';

declare global {
  interface Window {
    /** Left in the page by the first check. */
    readonly axe: typeof axe;
  }
}

/**
 * Expects no violation of WCAG 2.2 A and AA and of axe's best practices in the page's present state. The message names
 * every rule broken with the elements that break it.
 */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expectNone(page, violations);
}

/** The same, and then the contrast in the dark; everything else is the same there. Leaves the page in the light. */
export async function expectAccessibleInBoth(page: Page): Promise<void> {
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const { violations } = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze();
  expectNone(page, violations);
  await page.emulateMedia({ colorScheme: 'light' });
}

type Violations = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'];

function expectNone(page: Page, violations: Violations): void {
  const found = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    at: nodes.map(({ target }) => target.join(' ')),
  }));
  expect(found, `axe on ${page.url()}`).toEqual([]);
}

/**
 * The same, and enough contrast in the dark: of axe's rules, contrast alone depends on the theme. Light again afterwards. Only
 * Chromium's driver can change the theme.
 */
export async function expectAccessibleLightAndDark(page: Page): Promise<void> {
  await expectAccessible(page);
  if (page.context().browser()?.browserType().name() !== 'chromium') return;
  await page.emulateMedia({ colorScheme: 'dark' });
  const contrast = await page.evaluate(async () => {
    const { violations } = await window.axe.run(document, { runOnly: ['color-contrast'] });
    return violations.flatMap(({ nodes }) => nodes.map(({ html }) => html));
  });
  await page.emulateMedia({ colorScheme: 'light' });
  expect(contrast, `contrast in the dark on ${page.url()}`).toEqual([]);
}
