import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { BankItem } from '../../src/domain/bank-item';
import { failure, ok, type Result } from '../../src/domain/result';
import type { ReadySet } from '../../src/domain/workshop/ready-set';
import { serializeSetFile } from '../../src/formats/workshop/set-file';
import { parseSetLink, serializeSetLink } from '../../src/formats/workshop/set-link';
import Desk from '../../src/islands/training/Desk.svelte';
import { DeskState } from '../../src/islands/training/desk-state.svelte';
import { createDeviceTextStore, createMemoryTextStore, type TextStore } from '../../src/platform/text-store';
import { watchSets } from '../../src/platform/watch-sets';
import { createWorkshopStore } from '../../src/platform/workshop-store';
import { DeviceStorage } from '../fixtures/device-storage';
import { bankItem, bankSet, OWN_ITEM } from '../fixtures/workshop';

const BANK = [
  bankItem('hotel-a', 'experience', { short: 'Der Gast staunt' }),
  bankItem('hotel-b', 'engagement', { short: 'Der Gast schreibt' }),
  bankItem('exam-a', 'satisfaction', { setting: 'Studio', settingId: 'gym', reserved: true }),
  bankItem('gym-a', 'satisfaction', {
    short: 'Das Mitglied murrt',
    setting: 'Studio',
    settingId: 'gym',
    difficulty: 3,
  }),
];
const READY: readonly ReadySet[] = [
  { kind: 'prepost', title: 'Vorher', items: ['hotel-a', 'gym-a'], questions: 2 },
  { kind: 'level', title: 'Stufe 3', items: ['gym-a'], questions: 2 },
];

interface Circumstances {
  readonly texts?: TextStore;
  readonly bank?: () => Result<readonly BankItem[]>;
  /** What stands behind the `#` when the page is opened. */
  readonly fragment?: string;
}

/** Opens the desk; gives it and what it keeps. */
async function open({ texts = createMemoryTextStore(), bank = () => ok(BANK), fragment = '' }: Circumstances = {}) {
  if (fragment) history.replaceState(null, '', `#${fragment}`);
  const store = createWorkshopStore(texts);
  const source = { load: async () => bank() };
  const desk = new DeskState({
    locale: 'de',
    ready: READY,
    chapters: [['customer-experience', 'Customer Experience']],
    store,
    banks: { de: source, en: source },
    watchSets,
    now: () => 1_790_000_000_000,
  });
  await desk.followAddress();
  await render(Desk, { desk });
  return { desk, store };
}

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
const cases = () => [...document.querySelectorAll('.short')].map((row) => row.textContent.trim().replace(/\s+/g, ' '));
const status = () => [...document.querySelectorAll('[role="status"]')].map(({ textContent }) => textContent).join(' ');

beforeEach(() => {
  const before = location.href;
  onTestFinished(() => history.replaceState(null, '', before));
});

describe('ready sets', () => {
  test('lead to the stage with one click: the whole set is in the link', async () => {
    await open();
    const link = page.getByRole('link', { name: '„Vorher“ auf die Bühne' });
    await expect.element(link).toBeVisible();
    const address = new URL((link.element() as HTMLAnchorElement).href);
    expect(address.pathname).toBe('/training/buehne/');
    expect(await parseSetLink(address.hash)).toEqual({ ok: true, value: bankSet(['hotel-a', 'gym-a'], 'Vorher') });
  });

  test('are shown one group at a time', async () => {
    await open();
    await expect.element(page.getByText('Vorher', { exact: true })).toBeVisible();
    await page.getByRole('radio', { name: 'Stufe' }).click();
    await expect.element(page.getByText('Stufe 3', { exact: true })).toBeVisible();
    expect(page.getByText('Vorher', { exact: true }).elements()).toEqual([]);
    // One case that asks twice.
    await expect.element(page.getByText('1 Fall, etwa 10 Min.')).toBeVisible();
  });

  test('can be looked at and changed; the way back leads to all sets', async () => {
    await open();
    await button('„Vorher“ ansehen und ändern').click();
    await expect.element(page.getByRole('heading', { level: 1, name: 'Vorher' })).toHaveFocus();
    expect(cases()).toEqual(['1 Der Gast staunt', '2 Das Mitglied murrt']);
    await button('← Alle Sets').click();
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Workshop vorbereiten');
    expect(location.hash).toBe('');
  });
});

describe('a set that is put together', () => {
  test('stands in the address and on the device', async () => {
    const { store } = await open();
    await button('Neues Set').click();
    await page.getByRole('textbox', { name: 'Titel' }).fill('Mein Set');
    await button('Hinzufügen: Der Gast schreibt').click();
    await expect.poll(status).toContain('Das Set hat jetzt 1 Fall.');
    await button('Hinzufügen: Das Mitglied murrt').click();
    const set = bankSet(['hotel-b', 'gym-a'], 'Mein Set');
    await expect.poll(() => parseSetLink(location.hash)).toEqual({ ok: true, value: set });
    expect(store.listSets().entries.map((kept) => kept.set)).toEqual([set]);
    await expect.poll(status).toContain('Auf diesem Gerät gesichert.');
  });

  test('is ordered by keyboard; the focus stays and the new place is told', async () => {
    await open({ fragment: await serializeSetLink(bankSet(['hotel-a', 'hotel-b', 'gym-a'])) });
    button('Fall 3 nach oben').element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(cases).toEqual(['1 Der Gast staunt', '2 Das Mitglied murrt', '3 Der Gast schreibt']);
    await expect.element(button('Fall 2 nach oben')).toHaveFocus();
    expect(status()).toContain('Fall 3 ist jetzt Fall 2 von 3.');
    await userEvent.keyboard('{Enter}');
    await expect.element(button('Fall 1 nach unten')).toHaveFocus();
  });

  test('is ordered by dragging', async () => {
    await open({ fragment: await serializeSetLink(bankSet(['hotel-a', 'hotel-b', 'gym-a'])) });
    await expect.poll(cases).toHaveLength(3);
    const rows = [...document.querySelectorAll('ol > li')];
    const handle = rows[0]?.querySelector('.handle');
    const { bottom = 0 } = rows[2]?.getBoundingClientRect() ?? {};
    handle?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, cancelable: true }));
    window.dispatchEvent(new PointerEvent('pointermove', { clientY: bottom - 1 }));
    window.dispatchEvent(new PointerEvent('pointerup'));
    await expect.poll(cases).toEqual(['1 Der Gast schreibt', '2 Das Mitglied murrt', '3 Der Gast staunt']);
  });

  test('gives cases away; the focus goes to the next one', async () => {
    await open({ fragment: await serializeSetLink(bankSet(['hotel-a', 'hotel-b'])) });
    await button('Fall 1 entfernen').click();
    await expect.poll(cases).toEqual(['1 Der Gast schreibt']);
    await expect.element(button('Fall 1 entfernen')).toHaveFocus();
  });

  test('says where siblings stand together, and what left the bank', async () => {
    await open({ fragment: await serializeSetLink(bankSet(['hotel-a', 'hotel-b', 'gone-a'])) });
    await expect.element(page.getByText(/^Geschwister aus derselben Vorlage/)).toBeVisible();
    await expect
      .element(page.getByText('„gone-a“ gibt es in der Sammlung nicht mehr. Der Fall wird übersprungen.'))
      .toBeVisible();
    expect(cases()).toHaveLength(3);
  });

  test('is narrowed down to what fits', async () => {
    await open({ fragment: await serializeSetLink(bankSet([])) });
    await page.getByRole('combobox', { name: 'Branche' }).selectOptions('Studio');
    await expect.element(page.getByText('1 Fall gefunden')).toBeVisible();
    await page.getByRole('searchbox', { name: 'Suchen' }).fill('schreibt');
    await expect.element(page.getByText('Kein Fall passt. Nimm einen Filter weg.')).toBeVisible();
  });

  test('can be deleted, and brought back', async () => {
    const { store } = await open();
    await button('Neues Set').click();
    await button('Hinzufügen: Der Gast staunt').click();
    await button('← Alle Sets').click();
    await button('„Ohne Titel“ löschen').click();
    expect(store.listSets().entries).toEqual([]);
    await button('Doch behalten').click();
    expect(store.listSets().entries).toHaveLength(1);
    await expect.element(button('„Ohne Titel“ löschen')).toBeVisible();
  });
});

describe('the options', () => {
  test('go into the set when they can be right, and are told at the field when not', async () => {
    const { desk } = await open({ fragment: await serializeSetLink(bankSet(['hotel-a'])) });
    const options = () => (desk.view.type === 'edit' ? desk.view.set.options : null);
    await page.getByRole('checkbox', { name: 'Abstimmung mit Uhr' }).click();
    const seconds = page.getByRole('textbox', { name: 'Sekunden' });
    await seconds.fill('90');
    expect(options()?.timerSeconds).toBe(90);
    await seconds.fill('-3');
    await expect.element(seconds).toHaveAccessibleDescription('Zwischen 5 und 600 Sekunden, als ganze Zahl.');
    expect(options()?.timerSeconds).toBe(90);
  });

  test('ask for a name of its own for each team', async () => {
    const { desk } = await open({ fragment: await serializeSetLink(bankSet(['hotel-a'])) });
    await page.getByRole('checkbox', { name: 'In Teams abstimmen' }).click();
    const second = page.getByRole('textbox', { name: 'Team 2' });
    await second.fill('Team 1');
    await expect.element(second).toHaveAccessibleDescription('Jedes Team braucht einen eigenen Namen.');
    await second.fill('Nord');
    expect(desk.view.type === 'edit' && desk.view.set.options.teams).toEqual(['Team 1', 'Nord']);
  });
});

describe('a case of the trainer’s own', () => {
  test('is written with advice beside it, and goes into the set', async () => {
    const { desk } = await open({ fragment: await serializeSetLink(bankSet([])) });
    await button('Eigenen Fall schreiben').click();
    await page.getByRole('textbox', { name: 'Situation' }).fill('Ein Kunde ist zufrieden.');
    await expect.element(page.getByText(/„zufrieden“ verrät die Lösung/)).toBeVisible();
    await expect.element(page.getByText(/4 Wörter\. Gut sind 15 bis 60\./)).toBeVisible();
    await button('Ins Set übernehmen').click();
    await expect.element(page.getByText('Wähl die Lösung.')).toBeVisible();
    await page.getByRole('radio', { name: 'CS' }).click();
    await button('Ins Set übernehmen').click();
    await expect.poll(cases).toEqual(['1 Ein Kunde ist zufrieden.']);
    expect(desk.view.type === 'edit' && desk.view.set.entries[0]).toMatchObject({ id: 'own-1', key: 'satisfaction' });
  });

  test('shows markup as text', async () => {
    const evil = { ...OWN_ITEM, stem: '<img src=x onerror=alert(1)> Fall', short: '' };
    await open({ fragment: await serializeSetLink({ ...bankSet([]), entries: [evil], title: '<b>Titel</b>' }) });
    await expect.poll(cases).toEqual(['1 <img src=x onerror=alert(1)> Fall']);
    expect(document.querySelectorAll('.desk img, .desk b b')).toHaveLength(0);
  });
});

describe('two windows with one set', () => {
  /** The store of another window of this browser. */
  function openOther() {
    const frame = document.body.appendChild(document.createElement('iframe'));
    const { localStorage: storage } = frame.contentWindow ?? window;
    onTestFinished(() => {
      storage.clear();
      frame.remove();
    });
    return createWorkshopStore(createDeviceTextStore('dreiklang-workshop.', () => storage));
  }
  /** Opens the desk on the device itself, at a set that has a place there. */
  async function openKept(fragment = '') {
    const texts = createDeviceTextStore('dreiklang-workshop.');
    const opened = await open({ texts, fragment });
    opened.desk.edit(bankSet(['hotel-a', 'gym-a'], 'Montag'), 'here');
    opened.desk.change(bankSet(['hotel-a', 'gym-a'], 'Dienstag'));
    await expect.poll(cases).toHaveLength(2);
    return opened;
  }

  test('stay in step: what one changes stands in the other, and no change is lost', async () => {
    const other = openOther();
    const { store } = await openKept();
    const set = { ...bankSet(['gym-a', 'hotel-b'], 'Mittwoch'), language: 'de' as const };
    other.saveSet('here', { ...set, options: { ...set.options, teams: ['Nord', 'Süd'] } });
    await expect.poll(cases).toEqual(['1 Das Mitglied murrt', '2 Der Gast schreibt']);
    await expect.poll(status).toContain('In einem anderen Fenster geändert.');
    await expect.element(page.getByRole('textbox', { name: 'Team 2' })).toHaveValue('Süd');
    await expect
      .poll(async () => {
        const parsed = await parseSetLink(location.hash);
        return parsed.ok && parsed.value.title;
      })
      .toBe('Mittwoch');
    await button('Hinzufügen: Der Gast staunt').click();
    expect(store.listSets().entries[0]?.set).toMatchObject({
      title: 'Mittwoch',
      options: { teams: ['Nord', 'Süd'] },
      entries: [{ id: 'gym-a' }, { id: 'hotel-b' }, { id: 'hotel-a' }],
    });
    expect(status()).not.toContain('In einem anderen Fenster');
  });

  test('a set that is deleted in one stays in the other, which says so and keeps it again with the next change', async () => {
    const other = openOther();
    const { store } = await openKept();
    other.removeSet('here');
    await expect.poll(status).toContain('In einem anderen Fenster gelöscht.');
    expect(cases()).toHaveLength(2);
    await page.getByRole('textbox', { name: 'Titel' }).fill('Donnerstag');
    expect(store.listSets().entries.map(({ set }) => set.title)).toEqual(['Donnerstag']);
  });

  test('a window that slept goes on with what the other one kept meanwhile', async () => {
    const other = openOther();
    const { desk } = await openKept();
    await expect.poll(() => history.state?.kept).toBe(true);
    // As when it is loaded again: the event of the other window was never heard.
    other.saveSet('here', bankSet(['gym-a'], 'Freitag'));
    await desk.followAddress();
    expect(desk.view).toMatchObject({ type: 'edit', id: 'here', set: { title: 'Freitag' } });
  });

  test('a set that another window adds is on the shelf at once', async () => {
    const other = openOther();
    await open({ texts: createDeviceTextStore('dreiklang-workshop.') });
    other.saveSet('new', bankSet(['gym-a'], 'Von nebenan'));
    await expect.element(button('„Von nebenan“ löschen')).toBeVisible();
  });

  test('two own cases written at the same time are two cases', async () => {
    const other = openOther();
    const { desk } = await openKept();
    await button('Eigenen Fall schreiben').click();
    other.saveSet('here', { ...bankSet([], 'Montag'), entries: [OWN_ITEM] });
    await expect.poll(cases).toHaveLength(1);
    await page.getByRole('textbox', { name: 'Situation' }).fill('Eine Kundin ruft an.');
    await page.getByRole('radio', { name: 'CE' }).click();
    await button('Ins Set übernehmen').click();
    expect(desk.view.type === 'edit' && desk.view.set.entries.map(({ id }) => id)).toEqual(['own-1', 'own-2']);
  });
});

describe('bad weather', () => {
  test.each([
    ['set1.abc', /beschädigt oder nicht vollständig/],
    ['set2.abc', /von einer neueren Ausgabe/],
  ])('a link like #%s is told, and the desk can be used', async (fragment, message) => {
    await open({ fragment });
    await expect.element(page.getByRole('alert').filter({ hasText: message })).toBeVisible();
    await expect.element(page.getByRole('heading', { name: 'Fertige Sets' })).toBeVisible();
  });

  test('a file that is no set is told with its name; a sound one opens', async () => {
    const { desk } = await open();
    await desk.open(new File(['{"format":"dreik'], 'kaputt.json'));
    const alert = page.getByRole('alert').filter({ hasText: 'Die Datei „kaputt.json“ ist keine Set-Datei' });
    await expect.element(alert).toBeVisible();
    await desk.open(new File([serializeSetFile(bankSet(['gym-a'], 'Aus der Datei'))], 'gut.json'));
    await expect.element(page.getByRole('heading', { level: 1, name: 'Aus der Datei' })).toBeVisible();
    expect(page.getByRole('alert').elements()).toEqual([]);
  });

  const file = (changes: object) =>
    JSON.stringify({ ...JSON.parse(serializeSetFile(bankSet(['gym-a'], 'Titel'))), ...changes });

  test.each([
    ['cut off', file({}).slice(0, 80), 'ist keine Set-Datei oder nicht vollständig'],
    ['of another program', '{"slides":[]}', 'ist keine Set-Datei dieser Seite'],
    ['too new', file({ version: 9 }), 'stammt von einer neueren Ausgabe'],
    ['hostile', file({ entries: [{ type: 'bank', id: '<img src=x>' }] }), 'und zwar bei „entries.0.id“'],
    ['without end', ' '.repeat(2_000_001), 'ist zu groß für ein Set'],
  ])('a file that is %s is told in a sentence, and the set on the desk stays', async (_, text, message) => {
    const { desk } = await open({ fragment: await serializeSetLink(bankSet(['gym-a'], 'Bleibt')) });
    await desk.open(new File([text], '<b>fremd</b>.json'));
    await expect.element(page.getByRole('alert').filter({ hasText: message })).toBeVisible();
    await expect.element(page.getByRole('textbox', { name: 'Titel' })).toHaveValue('Bleibt');
    expect(document.querySelectorAll('.desk img, .desk [role="alert"] b')).toHaveLength(0);
  });

  test.each([
    ['full', 'Auf diesem Gerät ist kein Platz mehr.'],
    ['blocked', 'Dein Browser speichert hier nichts.'],
  ])('a device that is %s is told, and the desk goes on', async (trouble, message) => {
    const storage = Object.assign(new DeviceStorage(), { room: 0 });
    const find = () => {
      if (trouble === 'blocked') throw new DOMException('no', 'SecurityError');
      return storage;
    };
    await open({
      texts: createDeviceTextStore('p.', find),
      fragment: await serializeSetLink(bankSet(['gym-a'])),
    });
    await page.getByRole('textbox', { name: 'Titel' }).fill('Neu');
    await expect.poll(status).toContain(message);
    await expect.poll(async () => (await parseSetLink(location.hash)).ok).toBe(true);
  });

  test('a set on the device that cannot be read is named and left alone', async () => {
    const texts = createMemoryTextStore();
    texts.save('set.bad', '{"format":');
    await open({ texts });
    await expect.element(page.getByText(/^Ein Set auf diesem Gerät lässt sich nicht lesen/)).toBeVisible();
    expect(texts.load('set.bad')).not.toBeNull();
  });

  test('a bank out of reach is told; it can be asked again, and the set is not harmed', async () => {
    let reachable = false;
    await open({
      bank: () => (reachable ? ok(BANK) : failure({ code: 'bank/unreachable', path: '' })),
      fragment: await serializeSetLink(bankSet(['gym-a'])),
    });
    const alert = page.getByRole('alert').filter({ hasText: 'Die Sammlung der Fälle ist gerade nicht' });
    await expect.element(alert).toBeVisible();
    expect(cases()).toEqual(['1 gym-a']);
    reachable = true;
    await button('Noch einmal versuchen').click();
    await expect.poll(cases).toEqual(['1 Das Mitglied murrt']);
  });

  test('a link too long for a QR code says so and offers the file', async () => {
    // Texts that do not compress, like those of different people.
    const noise = (seed: number) =>
      Array.from({ length: 260 }, (_, n) => ((n * 7919 + seed * 104_729) % 46_656).toString(36)).join('');
    const own = [1, 2, 3].map((seed) => ({ ...OWN_ITEM, id: `own-${seed}`, stem: noise(seed).slice(0, 700) }));
    await open({ fragment: await serializeSetLink({ ...bankSet([]), entries: own }) });
    await expect.element(page.getByText(/zu lang für einen QR-Code/)).toBeVisible();
    await expect.element(button('Als Datei sichern')).toBeVisible();
    expect(button('QR-Code zeigen').elements()).toEqual([]);
  });

  test('a link that fits is drawn as a QR code', async () => {
    await open({ fragment: await serializeSetLink(bankSet(['gym-a'])) });
    await button('QR-Code zeigen').click();
    await expect.element(page.getByRole('img', { name: 'QR-Code mit dem Link zu diesem Set' })).toBeVisible();
  });
});
