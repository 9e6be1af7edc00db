import { describe, expect, test } from 'vitest';
import type { BankItem } from '../../../src/domain/bank-item';
import { bankFile, parseBank, serializeBank } from '../../../src/formats/bank-file';

const rationales = { engagement: 'e', experience: 'x', satisfaction: 's' };
const item: BankItem = {
  id: 'rail-nachtzug-c',
  triplet: 'rail-nachtzug',
  stem: [{ text: 'Sie schreibt ' }, { text: 'dem Zug', concept: 'engagement' }],
  short: 'Sie schreibt dem Zug.',
  parts: [{ question: 'Was?', key: 'engagement', asks: 'act', rationales }],
  difficulty: 1,
  setting: 'Bahn',
  settingId: 'rail',
  channel: 'online',
  initiative: 'customer',
  article: { id: 'customer-engagement', section: 'what-it-is' },
  teaches: { href: '/wissen/ce/#what-it-is', label: 'CE' },
  trap: true,
  reserved: false,
  contested: { reading: 'experience', reason: 'weil' },
  note: 'Anmerkung',
};
const { contested, note, ...plain } = item;
const alone: BankItem = { ...plain, id: 'entry-request', triplet: null };

describe('the bank file', () => {
  test('gives back what was written', () => {
    expect(parseBank(serializeBank([item, alone]))).toEqual({ ok: true, value: [item, alone] });
  });

  test('carries no field that its schema does not name', () => {
    const secret = { ...item, source: 'own', parts: [{ ...item.parts[0], author: 'M.' }] } as unknown as BankItem;
    expect(serializeBank([secret])).toBe(serializeBank([item]));
  });

  test('has its language and version in its address', () => {
    expect(bankFile('en')).toBe('bank/v1.en.json');
  });

  test.each<[string, string, string, string]>([
    ['cut off', serializeBank([item]).slice(0, -9), 'bank/not-json', ''],
    ['of another version', '{"version":2,"items":[]}', 'bank/version', 'version'],
    ['not a bank', '[]', 'bank/version', 'version'],
    [
      'with an unknown concept',
      serializeBank([alone, item]).replace('"reading":"experience"', '"reading":"crm"'),
      'bank/malformed',
      'items.1.contested.reading',
    ],
    [
      'with an item without parts',
      serializeBank([{ ...item, parts: item.parts }]).replace(/"parts":\[.*?\}\}\]/, '"parts":[]'),
      'bank/malformed',
      'items.0.parts',
    ],
  ])('that is %s is refused with code and path', (_, text, code, path) => {
    expect(parseBank(text)).toEqual({ ok: false, error: { code, path } });
  });
});
