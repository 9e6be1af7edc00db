import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Kano from '../../src/islands/kano/Kano.svelte';
import { KanoState } from '../../src/islands/kano/kano-state.svelte';
import { start } from '../../src/islands/kano/start-kano';

const slider = () => page.getByRole('slider', { name: 'Wie gut ist es erfüllt?' });
const kind = (name: string) => page.getByRole('radio', { name });
const sentence = () => page.getByRole('status');
/** Where the point lies in the wide drawing. */
const point = () => {
  const circle = document.querySelector('.wide circle');
  return [Number(circle?.getAttribute('cx')), Number(circle?.getAttribute('cy'))];
};

const show = () => render(Kano, { kano: new KanoState('de') });

describe('the point in the Kano drawing', () => {
  test('starts as a basic requirement that is hardly met', async () => {
    await show();
    await expect.element(kind('Basis saubere Schere')).toBeChecked();
    await expect.element(slider()).toHaveValue('-50');
    await expect.element(slider()).toHaveAttribute('aria-valuetext', 'kaum erfüllt');
    await expect
      .element(sentence())
      .toHaveTextContent(
        'Basis, kaum erfüllt: Die Kundin ist sehr unzufrieden. Fehlt so etwas, gibt es Ärger. Mehr davon bringt nichts.',
      );
  });

  test('moves along its curve with the keyboard, and the sentence says what that does', async () => {
    await show();
    slider().element().focus();
    await userEvent.keyboard('{End}');
    expect(point()).toEqual([470, 176]);
    await expect
      .element(sentence())
      .toHaveTextContent(
        'Basis, voll erfüllt: Die Kundin ist weder zufrieden noch unzufrieden. Fehlt so etwas, gibt es Ärger. Mehr davon bringt nichts.',
      );
    await userEvent.keyboard('{Home}');
    expect(point()).toEqual([0, 316]);
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(slider()).toHaveValue('-90');
  });

  test('jumps to the curve of the class that is chosen, which is drawn bolder', async () => {
    await show();
    slider().element().focus();
    await userEvent.keyboard('{End}');
    await kind('Begeisterung Massage beim Waschen').click();
    expect(point()).toEqual([470, 36]);
    expect(document.querySelector('.wide .chosen')?.getAttribute('d')).toMatch(/470 36$/);
    await expect
      .element(sentence())
      .toHaveTextContent(
        'Begeisterung, voll erfüllt: Die Kundin ist sehr zufrieden. Fehlt so etwas, vermisst es niemand. Ist es da, freut es.',
      );
    slider().element().focus();
    await userEvent.keyboard('{Home}');
    await expect
      .element(sentence())
      .toHaveTextContent(
        'Begeisterung, nicht erfüllt: Die Kundin ist weder zufrieden noch unzufrieden. Fehlt so etwas, vermisst es niemand. Ist es da, freut es.',
      );
  });

  test('stays where it was put before the script came', async () => {
    const { container, unmount } = await show();
    const place = document.createElement('div');
    place.innerHTML = container.innerHTML;
    await unmount();
    document.body.append(place);
    document.documentElement.lang = 'de';
    const [range, , , delight] = place.querySelectorAll('input');
    if (range) range.value = '80';
    if (delight) delight.checked = true;
    start(place);
    await expect.element(slider()).toHaveValue('80');
    await expect.element(kind('Begeisterung Massage beim Waschen')).toBeChecked();
    await expect
      .element(sentence())
      .toHaveTextContent(
        'Begeisterung, voll erfüllt: Die Kundin ist sehr zufrieden. Fehlt so etwas, vermisst es niemand. Ist es da, freut es.',
      );
    place.remove();
  });
});
