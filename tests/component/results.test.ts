import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { WorkshopResult } from '../../src/domain/workshop/workshop-results';
import Results from '../../src/islands/results/Results.svelte';
import { ResultsState } from '../../src/islands/results/results-state.svelte';
import { createMemoryTextStore } from '../../src/platform/text-store';
import { createWorkshopStore } from '../../src/platform/workshop-store';

const count = (engagement: number, experience: number, satisfaction: number, unsure = 0) => ({
  engagement,
  experience,
  satisfaction,
  unsure,
});
const RESULT: WorkshopResult = {
  startedAt: Date.UTC(2026, 10, 22, 12),
  title: 'Montag',
  language: 'de',
  people: 20,
  teams: ['Nord', 'Süd'],
  questions: [
    {
      id: 'h-a',
      short: 'Der Gast staunt',
      key: 'experience',
      rounds: [
        { votes: [count(5, 1, 0), count(2, 1, 0)], source: 'hands' },
        { votes: [count(1, 5, 0), count(0, 5, 0, 1)], source: 'hands' },
      ],
    },
  ],
};
const LATER: WorkshopResult = {
  ...RESULT,
  startedAt: RESULT.startedAt + 86_400_000,
  title: 'Dienstag',
  teams: [],
  questions: [],
};

async function open(...kept: WorkshopResult[]) {
  const texts = createMemoryTextStore();
  const store = createWorkshopStore(texts);
  for (const result of kept) store.saveResult(result);
  await render(Results, { results: new ResultsState('de', store) });
  return { store, texts };
}

/** What is handed to the downloads, by name. */
function watchDownloads() {
  const files: { name: string; blob: Blob }[] = [];
  let last: Blob | undefined;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    last = blob as Blob;
    return 'blob:test';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    if (last) files.push({ name: this.download, blob: last });
  });
  onTestFinished(() => void vi.restoreAllMocks());
  return files;
}

const rows = () =>
  [...document.querySelectorAll('.scroll tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent.trim()).join('|'),
  );

describe('results', () => {
  test('are none at first', async () => {
    await open();
    await expect.element(page.getByText('Noch keine. Nach dem ersten Workshop stehen hier die Zahlen.')).toBeVisible();
  });

  test('show each round; teams only where each has five votes', async () => {
    await open(RESULT);
    await expect
      .poll(rows)
      .toEqual([
        '1 Der Gast staunt|CX|zuerst|7|2|0|0|22\u00a0%',
        '||nach dem Gespräch|1|10|0|1|83\u00a0%',
        '||Nord|1|5|0|0|83\u00a0%',
        '||Süd|0|5|0|1|83\u00a0%',
      ]);
    await expect.element(page.getByText(/Zuerst lagen 22\u00a0% richtig, nach dem Gespräch 83\u00a0%\./)).toBeVisible();
    await expect.element(page.getByText(/ist 79\u00a0% dazugekommen/)).toBeVisible();
  });

  test('begin with the newest session, and show all together', async () => {
    await open(RESULT, LATER);
    await expect.element(page.getByRole('heading', { level: 2, name: /^Dienstag/ })).toBeVisible();
    await page.getByRole('combobox', { name: 'Workshops' }).selectOptions('Alle zusammen');
    await expect.poll(rows).toEqual(['Der Gast staunt|CX|1|9|22\u00a0%|+61 Punkte|CE']);
  });

  test('can be deleted, and brought back', async () => {
    const { store } = await open(RESULT);
    await page.getByRole('button', { name: 'Diesen Workshop löschen' }).click();
    expect(store.listResults().entries).toEqual([]);
    await page.getByRole('button', { name: 'Doch behalten' }).click();
    expect(store.listResults().entries).toEqual([RESULT]);
  });

  test('leave as CSV for Excel, as plain CSV and as a workbook', async () => {
    await open(RESULT);
    const files = watchDownloads();
    await page.getByRole('button', { name: 'CSV für Excel (Semikolon)' }).click();
    await page.getByRole('button', { name: 'CSV (Komma)' }).click();
    await page.getByRole('button', { name: 'Excel-Datei' }).click();
    await expect
      .poll(() => files.map(({ name }) => name))
      .toEqual([
        'Ergebnisse-Montag-2026-11-22.csv',
        'Ergebnisse-Montag-2026-11-22.csv',
        'Ergebnisse-Montag-2026-11-22.xlsx',
      ]);
    const [european, , workbook] = files;
    // Reading a blob as text drops the byte order mark.
    expect([...new Uint8Array((await european?.blob.arrayBuffer()) ?? new ArrayBuffer())].slice(0, 3)).toEqual([
      0xef, 0xbb, 0xbf,
    ]);
    expect(await european?.blob.text()).toContain('Nummer;Kennung;Fall');
    expect((await workbook?.blob.text())?.slice(0, 2)).toBe('PK');
  });

  test('that cannot be read are told and left alone', async () => {
    const texts = createMemoryTextStore();
    texts.save('result.1', '{"version":1');
    await render(Results, { results: new ResultsState('de', createWorkshopStore(texts)) });
    await expect
      .element(page.getByText('Ein Ergebnis auf diesem Gerät lässt sich nicht lesen und bleibt unangetastet.'))
      .toBeVisible();
    expect(texts.load('result.1')).not.toBeNull();
  });
});
