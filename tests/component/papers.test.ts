import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { BankItem } from '../../src/domain/bank-item';
import { failure, ok, type Result } from '../../src/domain/result';
import type { WorkshopSet } from '../../src/domain/workshop/workshop-set';
import { serializeSetLink } from '../../src/formats/workshop/set-link';
import Papers from '../../src/islands/paper/Papers.svelte';
import { PaperState } from '../../src/islands/paper/paper-state.svelte';
import { bankItem, bankSet, OWN_ITEM } from '../fixtures/workshop';

const BANK = [bankItem('hotel-a', 'experience'), bankItem('gym-a', 'satisfaction')];
const SET: WorkshopSet = { ...bankSet(['hotel-a'], 'Mein Set'), entries: [{ type: 'bank', id: 'hotel-a' }, OWN_ITEM] };

/** Opens the papers at an address; gives the handout that stands in the page. */
async function open(fragment: string, search = '', bank: Result<readonly BankItem[]> = ok(BANK)) {
  const handout = document.createElement('article');
  const papers = new PaperState('de', async () => bank);
  await papers.read(fragment, search);
  await render(Papers, { papers, handout });
  return handout;
}

const linkOf = async (set: WorkshopSet) => `#${await serializeSetLink(set)}`;

describe('the papers of a set', () => {
  test('begin with the worksheet: every case with boxes for both votes, and nothing that tells the key', async () => {
    const handout = await open(await linkOf(SET));
    await expect.element(page.getByRole('heading', { name: 'Mein Set' })).toBeVisible();
    expect(document.querySelectorAll('.box')).toHaveLength(2 * 3 * 2);
    expect(document.querySelectorAll('mark, .key')).toHaveLength(0);
    expect(handout.hidden).toBe(true);
  });

  test('have one column of boxes where the room votes once', async () => {
    await open(await linkOf({ ...SET, options: { ...SET.options, twoVotes: false } }));
    await expect.poll(() => document.querySelectorAll('.box').length).toBe(2 * 3);
  });

  test('give the solutions with a reason for every option', async () => {
    await open(await linkOf(SET), '?key');
    await expect.element(page.getByRole('heading', { name: 'Lösungen: Mein Set' })).toBeVisible();
    expect([...document.querySelectorAll('.key dt')].map((row) => row.textContent.replace(/\s+/g, ' ').trim())).toEqual(
      ['CX Customer Experience ✓ Richtig', 'CS Customer Satisfaction ✓ Richtig'],
    );
    await expect.element(page.getByText(OWN_ITEM.rationales.experience)).toBeVisible();
  });

  test('are in the language of the set', async () => {
    await open(await linkOf({ ...SET, language: 'en' }));
    await expect.element(page.getByText(/^Read the case, then the question/)).toBeVisible();
    expect(document.querySelector('article.sheet')?.getAttribute('lang')).toBe('en');
  });

  test('show the handout when it is chosen', async () => {
    const handout = await open(await linkOf(SET));
    await page.getByRole('radio', { name: /^Merkblatt/ }).click();
    await expect.poll(() => handout.hidden).toBe(false);
    expect(document.querySelectorAll('.box')).toHaveLength(0);
  });
});

describe('without what they need, the papers say so', () => {
  test('no set: the handout alone', async () => {
    const handout = await open('');
    await expect.element(page.getByText(/brauchen ein Set/)).toBeVisible();
    expect(handout.hidden).toBe(false);
  });

  test('a damaged link', async () => {
    const handout = await open('#set1.abc');
    await expect.element(page.getByRole('alert').filter({ hasText: 'beschädigt' })).toBeVisible();
    expect(handout.hidden).toBe(false);
  });

  test('a bank out of reach: own cases are there', async () => {
    await open(await linkOf(SET), '', failure({ code: 'bank/unreachable', path: '' }));
    await expect.element(page.getByRole('alert').filter({ hasText: 'nicht zu erreichen' })).toBeVisible();
    await expect.element(page.getByText(OWN_ITEM.stem)).toBeVisible();
  });

  test('a case that left the bank is named', async () => {
    await open(await linkOf(bankSet(['gym-a', 'gone-a'])));
    await expect
      .element(page.getByText('Nicht mehr in der Sammlung und deshalb nicht auf dem Blatt: gone-a.'))
      .toBeVisible();
  });
});
