import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { CARD_SIDES } from '../../src/domain/cards/card-answer';
import CardCounterView from '../../src/islands/cards/CardCounter.svelte';
import { CardCounter, type CounterOptions } from '../../src/islands/cards/card-counter.svelte';
import { createGivenCamera } from '../../src/platform/camera';
import { type CardPicture, createWorkerCardReader } from '../../src/platform/card-reader';
import { markerCorners } from '../card-scenes/card-pose';
import { filmScene } from '../card-scenes/card-scene';
import { EASY, makeScene } from '../card-scenes/scenes';
import { createCanvasCamera, createToldReader, seen } from '../card-scenes/stand-ins';

/** A counter before a camera whose reader finds what `look` says. */
async function show(look: () => Partial<CardPicture>, options: Partial<CounterOptions> = {}) {
  const stand = createCanvasCamera();
  const createReader = () => createToldReader(look);
  const counter = new CardCounter({ locale: 'de', camera: stand.camera, createReader, ...options });
  const { unmount } = await render(CardCounterView, { counter });
  return { counter, unmount, ...stand };
}

const button = (name: string) => page.getByRole('button', { name });
const on = () => button('Kamera einschalten').click();
const alert = () => document.querySelector('[role=alert]')?.textContent;
const count = () => document.querySelector('.count');

describe('the card counter', () => {
  test('reads rendered cards in the camera’s picture, in its worker', async () => {
    const scene = makeScene({ ...EASY, width: 640, height: 360, cards: 6, sides: [50, 60] }, 31);
    const { camera } = createCanvasCamera(filmScene(scene)(0));
    const { counter } = await show(() => ({}), { camera, createReader: createWorkerCardReader });
    await on();
    await expect.poll(() => count()?.textContent, { timeout: 10_000 }).toBe('6 Karten gezählt.');
    expect(new Map(counter.votes)).toEqual(
      new Map(scene.cards.map(({ card, turns }) => [card, CARD_SIDES[(4 - turns) % 4]])),
    );
  });

  test('says how many are counted and how many are missing, and says it to screen readers once it settles', async () => {
    await show(() => ({ cards: [seen(1, 0), seen(2, 90)] }), { people: 5 });
    await on();
    await expect.poll(() => count()?.textContent).toBe('2 von 5 gezählt. 3 fehlen noch.');
    await expect.element(page.getByRole('status')).toHaveTextContent('2 von 5 gezählt. 3 fehlen noch.');
  });

  test('frames what it reads and keeps the answers to itself until they are asked for', async () => {
    await show(() => ({ cards: [seen(1, 0), seen(2, 45)], unread: [seen(9, 0).corners] }));
    await on();
    const labels = () => [...document.querySelectorAll('.view text')].map((text) => text.textContent);
    await expect.poll(labels).toEqual(['1 ✓', '2 schräg']);
    expect(document.querySelectorAll('.unread')).toHaveLength(1);
    expect(document.querySelector('.tally')).toBeNull();
    await page.getByRole('checkbox', { name: 'Antworten zeigen' }).click();
    await expect.poll(labels).toEqual(['1 CE', '2 schräg']);
    expect([...document.querySelectorAll('.tally dd')].map((number) => number.textContent)).toEqual([
      '1',
      '0',
      '0',
      '0',
    ]);
  });

  test('counts again and names the cards that are missing now', async () => {
    let cards = [seen(1, 0), seen(2, 90)];
    await show(() => ({ cards }));
    await on();
    await expect.poll(() => count()?.textContent).toBe('2 Karten gezählt.');
    cards = [seen(2, 0)];
    await button('Neu zählen').click();
    await expect.poll(() => count()?.textContent).toBe('1 Karte gezählt. 1 fehlt noch. Nicht dabei: 1.');
  });

  test('is corrected by hand with the keyboard, also for a card that was never read', async () => {
    const { counter } = await show(() => ({ cards: [seen(1, 0)] }));
    await on();
    await expect.poll(() => counter.votes.get(1)).toBe('engagement');
    await page.getByText('Von Hand berichtigen').click();
    await expect.element(page.getByRole('option', { name: 'wie gelesen', exact: true })).toBeInTheDocument();
    await page.getByLabelText('Karte 1', { exact: true }).selectOptions('CS');
    expect(counter.votes.get(1)).toBe('satisfaction');

    await page.getByLabelText('Weitere Karte, Nummer').fill('61');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByLabelText('Weitere Karte, Nummer')).toBeInvalid();
    await page.getByLabelText('Weitere Karte, Nummer').fill('7');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByLabelText('Karte 7', { exact: true })).toHaveFocus();
    await page.getByLabelText('Karte 7', { exact: true }).selectOptions('unsicher');
    expect(counter.votes.get(7)).toBe('unsure');
    await page.getByLabelText('Karte 7', { exact: true }).selectOptions('ohne Stimme');
    expect(counter.votes.has(7)).toBe(false);
    expect(counter.missing).toBe(0);
  });

  test('keeps the focus on the button that switches the camera on and off, and the count with it', async () => {
    const { counter, tracks } = await show(() => ({ cards: [seen(1, 0)] }));
    await on();
    await expect.element(button('Kamera ausschalten')).toHaveFocus();
    await expect.poll(() => counter.votes.size).toBe(1);
    await userEvent.keyboard('{Enter}');
    await expect.element(button('Kamera einschalten')).toHaveFocus();
    expect(tracks.map(({ readyState }) => readyState)).toEqual(['ended']);
    expect(count()?.textContent).toBe('1 Karte gezählt.');
  });

  test('gives the camera back when it is taken away', async () => {
    const { tracks, unmount } = await show(() => ({}));
    await on();
    await expect.element(button('Kamera ausschalten')).toBeVisible();
    await unmount();
    expect(tracks.map(({ readyState }) => readyState)).toEqual(['ended']);
  });
});

describe('the card counter in bad weather', () => {
  const note = () => document.querySelector('.note')?.textContent;

  test.each([
    ['refused', 'Der Browser lässt die Kamera nicht zu.'],
    ['absent', 'Hier ist keine Kamera zu finden.'],
    ['busy', 'Die Kamera ist belegt.'],
    ['unsupported', 'Dieser Browser gibt der Seite keine Kamera.'],
    ['failed', 'Die Kamera lässt sich nicht einschalten.'],
  ] as const)('a camera that is %s: says so, points to hands and tries again when asked', async (problem, title) => {
    const { camera: working } = createCanvasCamera();
    const broken = createGivenCamera(() => problem);
    let camera = broken;
    await show(() => ({ cards: [seen(1, 0)] }), {
      camera: { open: (device) => camera.open(device), list: () => camera.list() },
    });
    await on();
    await expect.poll(alert).toContain(title);
    await expect.poll(alert).toContain('Handzeichen');
    camera = working;
    await button('Noch einmal versuchen').click();
    await expect.poll(alert).toBeUndefined();
    await expect.poll(() => count()?.textContent).toBe('1 Karte gezählt.');
  });

  test('a camera that is unplugged in the middle: the count stays and goes on when it is back', async () => {
    const { counter, unplug } = await show(() => ({ cards: [seen(1, 0)] }));
    await on();
    await expect.poll(() => counter.votes.size).toBe(1);
    unplug();
    await expect.poll(alert).toContain('Die Kamera ist weg.');
    expect(count()?.textContent).toBe('1 Karte gezählt.');
    await button('Noch einmal versuchen').click();
    await expect.element(button('Kamera ausschalten')).toBeVisible();
  });

  test('a picture that stands still is told until it moves again', async () => {
    const { freeze } = await show(() => ({ cards: [seen(1, 0)] }));
    await on();
    await expect.poll(() => count()?.textContent).toBe('1 Karte gezählt.');
    freeze(true);
    await expect.poll(note, { timeout: 20_000 }).toMatch(/^Das Bild steht still/);
    freeze(false);
    await expect.poll(note).toBeUndefined();
  });

  test('a browser that cannot read pictures: says so and switches the camera off', async () => {
    const { tracks } = await show(() => {
      throw new Error('no canvas here');
    });
    await on();
    await expect.poll(alert).toContain('Dieser Browser kann die Karten nicht lesen.');
    expect(tracks.map(({ readyState }) => readyState)).toEqual(['ended']);
  });

  test('cards too far away are told, but no more than are missing', async () => {
    const small = [1, 2, 3].map((place) =>
      markerCorners({ x: place * 100, y: 800, side: 20, roll: 5, yaw: 0, pitch: 0 }),
    );
    const { counter } = await show(() => ({ cards: [seen(1, 0)], unread: small }), { people: 3 });
    await on();
    await expect.poll(note).toMatch(/^2 Quadrate sind zu klein zum Lesen/);
    counter.people = 1;
    await expect.poll(note).toBeUndefined();
  });

  test.each([
    ['a covered lens', { brightness: 3 }, /fast schwarz/],
    ['a card printed twice', { cards: [seen(4, 0, 200), seen(4, 180, 900)] }, /^Doppelt im Raum: 4\./],
  ])('%s is told', async (_, picture, sentence) => {
    await show(() => picture);
    await on();
    await expect.poll(note).toMatch(sentence);
  });

  test('more cards than people is told', async () => {
    await show(() => ({ cards: [seen(1, 0), seen(2, 0)] }), { people: 1 });
    await on();
    await expect.poll(note).toMatch(/^Mehr Karten als Leute: 2 von 1/);
  });
});
