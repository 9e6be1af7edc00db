import { describe, expect, test } from 'vitest';
import { assembleSet, isSound } from '../../../../src/domain/forms/assemble-set';
import { assembleSets, type SetDraft } from '../../../../src/domain/forms/assemble-sets';
import type { ChoiceItem } from '../../../../src/domain/item';
import { makeBank, makeItem } from './bank';

describe('a set to learn with', () => {
  test('is sound when it holds all three keys and no siblings', () => {
    const [one, two, three] = makeBank(3, 3).filter(({ id }) => ['story0-a', 'story1-b', 'story2-c'].includes(id));
    const set = [one, two, three].filter((item) => item !== undefined);
    expect(isSound(set)).toBe(true);
    expect(isSound(set.slice(1))).toBe(false);
    expect(isSound(makeBank(1, 1))).toBe(false);
  });

  test('takes the worthiest items, the easiest first', () => {
    const bank = makeBank(9, 3);
    const wanted = ['story1-c', 'story5-a', 'story6-b'];
    const set = assembleSet(bank, 3, ({ id }) => (wanted.includes(id) ? 10 : 0));
    expect(set?.map(({ id }) => id).sort()).toEqual(wanted);
    expect(set?.map(({ difficulty }) => difficulty)).toEqual(
      [...(set ?? [])].map(({ difficulty }) => difficulty).sort(),
    );
  });

  test('is not there when a key is missing', () => {
    const bank = makeBank(9, 3).filter(({ key }) => key !== 'experience');
    expect(assembleSet(bank, 3, () => 0)).toBeNull();
  });
});

describe('all sets', () => {
  const bank = makeBank(60, 17).map(
    (item, index): ChoiceItem => ({ ...item, article: { id: index % 9 < 3 ? 'kano' : 'loyalty', section: 'x' } }),
  );
  const draft = (id: string, kind: SetDraft['kind'], setting: string | null = null): SetDraft => ({
    id,
    kind,
    setting,
    items: [],
  });
  const sets = [
    draft('exam-a', 'exam'),
    draft('exam-b', 'exam'),
    draft('pretest', 'pretest'),
    draft('posttest', 'posttest'),
    draft('kano', 'article'),
    draft('loyalty', 'article'),
    draft('cases', 'article'),
    draft('setting-one', 'setting', 'setting3'),
  ];
  const order = { bank, sets, related: new Map([['cases', ['loyalty']]]), afresh: new Set<string>(), seed: 1 };

  function assemble(changes: Partial<typeof order> = {}): ReadonlyMap<string, readonly string[]> {
    const assembled = assembleSets({ ...order, ...changes });
    if (!assembled.ok) throw new Error(assembled.error.join());
    return assembled.value;
  }

  test('are filled, and no item of a form stands in another set', () => {
    const assembled = assemble();
    const forms = ['exam-a', 'exam-b', 'pretest', 'posttest'].flatMap((id) => assembled.get(id) ?? []);
    const others = ['kano', 'loyalty', 'cases', 'setting-one'].flatMap((id) => assembled.get(id) ?? []);
    expect(new Set(forms).size).toBe(24 + 24 + 9 + 9);
    expect(others).toHaveLength(4 + 4 + 4 + 4);
    expect(others.filter((id) => forms.includes(id))).toEqual([]);
  });

  test('on articles share no item, and prefer those that their article teaches', () => {
    const assembled = assemble();
    const articles = ['kano', 'loyalty', 'cases'].map((id) => assembled.get(id) ?? []);
    expect(new Set(articles.flat()).size).toBe(12);
    const own = bank.filter(({ article }) => article.id === 'loyalty').map(({ id }) => id);
    expect(articles[1]?.filter((id) => own.includes(id))).toHaveLength(4);
  });

  test('stay as they are when they are assembled again, but for those that are asked for', () => {
    const first = assemble();
    const filled = sets.map((set) => ({ ...set, items: first.get(set.id) ?? [] }));
    expect(assemble({ sets: filled, seed: 5 })).toEqual(first);
    const again = assemble({ sets: filled, seed: 5, afresh: new Set(['exam-a', 'exam-b']) });
    expect(again.get('exam-a')).not.toEqual(first.get('exam-a'));
  });

  test('on articles hold a trap only where it is taught', () => {
    const trap = makeItem({ id: 'trap-a', trap: true, setting: 'setting0', article: { id: 'kano', section: 'x' } });
    const assembled = assemble({
      sets: sets.map((set) =>
        set.id === 'cases' ? { ...set, items: ['trap-a', 'story1-b', 'story2-c', 'story3-a'] } : set,
      ),
      bank: [...bank, trap],
    });
    expect(assembled.get('cases')).not.toContain('trap-a');
  });

  test('for which there are no items are named', () => {
    const assembled = assembleSets({ ...order, sets: [...sets, draft('setting-nowhere', 'setting', 'nowhere')] });
    expect(assembled).toEqual({ ok: false, error: ['setting-nowhere'] });
  });
});
