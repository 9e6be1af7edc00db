import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { failure, ok, type Result } from '../../src/domain/result';
import type { FullTextQuery } from '../../src/domain/search/full-text';
import type { SearchHit } from '../../src/domain/search/results';
import { prepareTermList, type TermList } from '../../src/domain/search/term-list';
import { adoptStyles } from '../../src/islands/search/adopt-styles';
import SearchDialog from '../../src/islands/search/SearchDialog.svelte';
import { SearchState } from '../../src/islands/search/search-state.svelte';
import type { SearchAnswer, SearchEngine } from '../../src/platform/search-engine';

const terms = prepareTermList([
  {
    id: 'customer-experience',
    url: '/glossar/customer-experience/',
    term: 'Customer Experience',
    definition: 'Wie jemand eine Marke im Ganzen wahrnimmt.',
    variants: ['CX', 'Gesamterlebnis'],
    concept: 'experience',
  },
  {
    id: 'nps',
    url: '/glossar/nps/',
    term: 'Net Promoter Score',
    definition: 'Kennzahl aus einer Frage.',
    variants: ['NPS', 'NPS-Wert'],
    concept: null,
  },
]);

function hit(title: string, values: Partial<SearchHit> = {}): SearchHit {
  return {
    url: `/wissen/${title.toLowerCase()}/`,
    title,
    kind: 'article',
    chapter: 9,
    excerpt: [],
    sections: [],
    ...values,
  };
}

/** A full-text search whose answers the test gives, to each query when it likes. */
class FakeEngine implements SearchEngine {
  readonly queries: string[] = [];
  readonly #open = new Map<string, (answer: Result<SearchAnswer>) => void>();

  async prepare() {}

  search({ phrase }: FullTextQuery): Promise<Result<SearchAnswer>> {
    const query = phrase.join(' ');
    this.queries.push(query);
    return new Promise((resolve) => this.#open.set(query, resolve));
  }

  /** Waits until the query is asked, then answers it. */
  async answer(query: string, answer: readonly SearchHit[] | 'unreachable') {
    await expect.poll(() => this.#open.has(query)).toBe(true);
    const result =
      answer === 'unreachable'
        ? failure({ code: 'search/unreachable', path: '' })
        : ok({ hits: answer, total: answer.length });
    this.#open.get(query)?.(result);
    this.#open.delete(query);
  }
}

const field = page.getByRole('combobox');
const options = page.getByRole('option');
const dialog = page.getByRole('dialog');

async function openDialog(loadTerms: () => Promise<Result<TermList>> = async () => ok(terms)) {
  const opener = document.createElement('button');
  opener.textContent = 'Öffnen';
  document.body.append(opener);
  opener.focus();
  onTestFinished(() => opener.remove());

  const engine = new FakeEngine();
  const search = new SearchState({ engine, loadTerms, limit: 6 });
  const { component } = await render(SearchDialog, { props: { locale: 'de', search } });
  component.open();
  await expect.element(field).toHaveFocus();
  return { engine, opener };
}

beforeEach(async () => {
  await page.viewport(1280, 800);
  localStorage.clear();
  document.documentElement.lang = 'de';
  if (document.adoptedStyleSheets.length === 0) adoptStyles();
});

describe('while typing', () => {
  test('the definition is there before the full text has answered', async () => {
    const { engine } = await openDialog();
    await userEvent.type(field, 'cx');
    const card = options.first();
    await expect
      .element(card)
      .toMatchTextContent(/^Customer Experience\s+Wie jemand eine Marke im Ganzen wahrnimmt\.\s+CX\s+Ganzer Eintrag$/);
    await expect.element(card).toHaveAttribute('href', '/glossar/customer-experience/');
    await engine.answer('cx', []);
  });

  test('terms that begin so are suggested, with the name that was typed', async () => {
    await openDialog();
    await userEvent.type(field, 'gesamt');
    await expect
      .element(options)
      .toHaveTextContent('Customer Experience auch: Gesamterlebnis Wie jemand eine Marke im Ganzen wahrnimmt.');
  });

  test('the full text is asked once the typing pauses', async () => {
    const { engine } = await openDialog();
    await userEvent.type(field, 'kunde');
    await engine.answer('kunde', []);
    expect(engine.queries).toEqual(['kunde']);
  });

  test('a late answer to an older query does not replace the newer one', async () => {
    const { engine } = await openDialog();
    await userEvent.type(field, 'alt');
    await expect.poll(() => engine.queries).toEqual(['alt']);
    await userEvent.fill(field, 'neu');
    await engine.answer('neu', [hit('Neues')]);
    await expect.element(options).toMatchTextContent(/^Neues/);
    await engine.answer('alt', [hit('Altes')]);
    await expect.element(options).toMatchTextContent(/^Neues/);
  });

  test('going back to the query before finds it again', async () => {
    const { engine } = await openDialog();
    await userEvent.fill(field, 'eins');
    await engine.answer('eins', [hit('Eins')]);
    await userEvent.fill(field, 'zwei');
    await userEvent.fill(field, 'eins');
    await engine.answer('eins', [hit('Wieder eins')]);
    await expect.element(options).toMatchTextContent(/^Wieder eins/);
  });
});

describe('the results', () => {
  test('are grouped by kind, and every row is a marked link that begins with its title', async () => {
    const { engine } = await openDialog();
    await userEvent.type(field, 'cx');
    await engine.answer('cx', [
      hit('Glossarseite', { kind: 'term', chapter: null }),
      hit('Messen', {
        excerpt: [
          { text: 'Das Ganze der ', hit: false },
          { text: 'CX', hit: true },
        ],
      }),
    ]);
    await expect
      .element(page.getByRole('group', { name: 'Kapitel' }).getByRole('option'))
      .toHaveTextContent('Messen Kapitel 9 Das Ganze der CX');
    await expect
      .element(page.getByRole('group', { name: 'Glossar' }).last().getByRole('option'))
      .toMatchTextContent(/^Glossarseite/);
    await expect.element(page.getByRole('group').nth(1)).toHaveAccessibleName('Kapitel');
    for (const row of options.elements()) {
      expect(row).toBeInstanceOf(HTMLAnchorElement);
      expect(row).toHaveAttribute('data-search-result');
    }
    await expect.element(page.getByRole('mark')).toHaveTextContent('CX');
    await expect.element(page.getByRole('status')).toHaveTextContent('3 Treffer');
  });

  test('name the parts of a page below it, which the arrow keys reach and which do not count as results', async () => {
    const { engine } = await openDialog();
    await userEvent.type(field, 'messen');
    const sections = [{ url: '/wissen/messen/#formel', title: 'Die Rechnung' }];
    await engine.answer('messen', [hit('Messen', { sections })]);
    await expect.element(options).toHaveLength(2);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    const part = page.getByRole('option', { name: 'Die Rechnung' });
    await expect.element(part).toHaveAttribute('aria-selected', 'true');
    await expect.element(part).toHaveAttribute('href', '/wissen/messen/#formel');
    await expect.element(part).not.toHaveAttribute('data-search-result');
    await expect.element(page.getByRole('status')).toHaveTextContent('1 Treffer');
  });

  test('say when a definition is for what was probably meant', async () => {
    await openDialog();
    await userEvent.type(field, 'gesamterlebnsi');
    await expect
      .element(page.getByRole('group', { name: 'Meintest du …?' }).getByRole('option'))
      .toMatchTextContent(/^Customer Experience/);
  });

  test('of a comparison are both definitions', async () => {
    await openDialog();
    await userEvent.type(field, 'CX vs NPS');
    const cards = page.getByRole('group', { name: 'Glossar' }).getByRole('option');
    await expect.element(cards).toHaveLength(2);
    await expect.element(cards.last()).toMatchTextContent(/^Net Promoter Score/);
  });

  test('show markup in a text as text', async () => {
    const { engine } = await openDialog();
    await userEvent.type(field, 'bild');
    await engine.answer('bild', [
      hit('<b>Fett</b>', { excerpt: [{ text: '<img src=x onerror=alert(1)>', hit: true }] }),
    ]);
    await expect.element(options).toHaveTextContent('<b>Fett</b> Kapitel 9 <img src=x onerror=alert(1)>');
  });

  test('say it when there is none, and where to look instead', async () => {
    const { engine } = await openDialog();
    await userEvent.type(field, 'xyz');
    await engine.answer('xyz', []);
    await expect.element(page.getByText(/^Zu „xyz“ steht hier nichts\./)).toBeVisible();
    await expect.element(page.getByRole('status')).toHaveTextContent('Kein Treffer');
    await expect
      .element(page.getByRole('link', { name: 'Alle Begriffe von A bis Z' }))
      .toHaveAttribute('href', '/glossar/');
    await expect.element(field).toHaveAttribute('aria-expanded', 'false');
  });

  test('name terms that are spelled alike where there is none', async () => {
    const { engine } = await openDialog();
    await userEvent.type(field, 'gesamterleb nisse');
    await engine.answer('gesamterleb nisse', []);
    await userEvent.fill(field, 'promotionsscore');
    await engine.answer('promotionsscore', []);
    await expect
      .element(page.getByRole('link', { name: 'Net Promoter Score' }))
      .not.toHaveAttribute('data-search-result');
  });
});

describe('with the keyboard', () => {
  test('the arrow keys choose a row, from the last on to the first, while the focus stays in the field', async () => {
    const { engine } = await openDialog();
    await userEvent.type(field, 'cx');
    await engine.answer('cx', [hit('Messen')]);
    await expect.element(options.nth(1)).toBeVisible();
    const chosen = () => options.elements().map((row) => row.getAttribute('aria-selected'));
    expect(chosen()).toEqual(['false', 'false']);
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(chosen).toEqual(['true', 'false']);
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(chosen).toEqual(['false', 'true']);
    expect(field.element().getAttribute('aria-activedescendant')).toBe(options.nth(1).element().id);
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(chosen).toEqual(['true', 'false']);
    await userEvent.keyboard('{ArrowUp}');
    await expect.poll(chosen).toEqual(['false', 'true']);
    await expect.element(field).toHaveFocus();
  });

  test('typing on gives the choice up', async () => {
    await openDialog();
    await userEvent.type(field, 'cx');
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(field).toHaveAttribute('aria-activedescendant');
    await userEvent.type(field, '{Backspace}');
    await expect.element(field).not.toHaveAttribute('aria-activedescendant');
  });

  test.each([
    ['Escape', () => userEvent.keyboard('{Escape}')],
    ['the button', () => userEvent.click(page.getByRole('button', { name: 'Schließen' }))],
  ])('%s closes it and gives the focus back', async (_, close) => {
    const { opener } = await openDialog();
    await userEvent.type(field, 'cx');
    await close();
    await expect.element(dialog).not.toBeInTheDocument();
    expect(document.activeElement).toBe(opener);
  });
});

describe('when something cannot be loaded', () => {
  const retry = page.getByRole('button', { name: 'Noch einmal versuchen' });

  test('it says so, shows the way to the glossary, and tries again when asked', async () => {
    const { engine } = await openDialog();
    await userEvent.type(field, 'messen');
    await engine.answer('messen', 'unreachable');
    await expect
      .element(page.getByRole('alert'))
      .toMatchTextContent(/^Die Suche lässt sich gerade nicht vollständig laden\./);
    await expect.element(page.getByRole('alert').getByRole('link')).toHaveAttribute('href', '/glossar/');
    await userEvent.click(retry);
    await engine.answer('messen', [hit('Messen')]);
    await expect.element(options).toMatchTextContent(/^Messen/);
    await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
  });

  test('the definition does without the full text', async () => {
    const { engine } = await openDialog();
    await userEvent.type(field, 'cx');
    await engine.answer('cx', 'unreachable');
    await expect.element(page.getByRole('alert')).toBeVisible();
    await expect.element(options).toMatchTextContent(/^Customer Experience/);
  });

  test('the full text does without the term list, which is fetched again when asked', async () => {
    let attempts = 0;
    const { engine } = await openDialog(async () => {
      attempts += 1;
      return attempts === 1 ? failure({ code: 'term-list/unreachable', path: '' }) : ok(terms);
    });
    await userEvent.type(field, 'cx');
    await engine.answer('cx', [hit('Messen')]);
    await expect.element(options).toMatchTextContent(/^Messen/);
    await userEvent.click(retry);
    await expect.element(options.first()).toMatchTextContent(/^Customer Experience/);
    await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
  });
});

describe('the shortcut of one key', () => {
  test('can be switched off and stays so', async () => {
    await openDialog();
    const setting = page.getByRole('checkbox', { name: 'Die Taste / öffnet die Suche' });
    await expect.element(setting).toBeChecked();
    await userEvent.click(setting);
    expect(localStorage.searchKey).toBe('off');
    await userEvent.click(setting);
    expect(localStorage.searchKey).toBeUndefined();
  });
});

describe('the last searches', () => {
  const setting = page.getByRole('checkbox', { name: 'Letzte Suchen auf diesem Gerät merken' });
  const open = async () => {
    await userEvent.type(field, 'cx');
    options.element().addEventListener('click', (event) => event.preventDefault());
    await userEvent.click(options);
    await expect.element(dialog).not.toBeInTheDocument();
  };

  test('are not kept unless that is wanted', async () => {
    await openDialog();
    await expect.element(setting).not.toBeChecked();
    await open();
    expect(localStorage.searches).toBeUndefined();
  });

  test('are kept when wanted, can be searched again, and are forgotten when not wanted any more', async () => {
    await openDialog();
    await userEvent.click(setting);
    await open();
    expect(localStorage.searches).toBe('["cx"]');
    document.querySelector('dialog')?.showModal();
    await userEvent.fill(field, '');
    await userEvent.click(page.getByRole('button', { name: 'cx' }));
    await expect.element(field).toHaveValue('cx');
    await userEvent.fill(field, '');
    await userEvent.click(setting);
    expect(localStorage.searches).toBeUndefined();
  });
});
