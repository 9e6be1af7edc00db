import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Certificate, FORM_LETTERS, passes } from '../../../src/domain/certificate';
import { LOCALES } from '../../../src/domain/locale';
import { parseCertificate, serializeCertificate } from '../../../src/formats/certificate-code';

const TODAY = '2026-11-22';
const certificate: Certificate = {
  form: 'A',
  locale: 'de',
  date: '2026-11-22',
  right: { engagement: 8, experience: 7, satisfaction: 6 },
};
const CODE = serializeCertificate(certificate);
const day = (number: number) => new Date(number * 86_400_000).toISOString().slice(0, 10);

const anyCertificate: fc.Arbitrary<Certificate> = fc
  .record({
    form: fc.constantFrom(...FORM_LETTERS),
    locale: fc.constantFrom(...LOCALES),
    date: fc.integer({ min: 0, max: 20_779 }).map(day),
    right: fc.record({ engagement: fc.nat(8), experience: fc.nat(8), satisfaction: fc.nat(8) }),
  })
  .filter(({ right }) => passes(right));

/** The digits with check digits that fit. */
function withCheck(ten: string): string {
  return ten + String(98 - (Number(`${ten}00`) % 97)).padStart(2, '0');
}

describe('the code of a certificate', () => {
  test('is three groups of four digits: version, form, day, right answers, check digits', () => {
    // 2026-11-22 is day 20,779; 98 − 112077987600 mod 97, worked out apart.
    expect(CODE).toBe(`1120 7798 76${String(98 - Number(112077987600n % 97n)).padStart(2, '0')}`);
  });

  test('is read back, whatever it says', () => {
    fc.assert(
      fc.property(anyCertificate, (one) => {
        expect(parseCertificate(serializeCertificate(one), TODAY)).toEqual({ ok: true, value: one });
      }),
    );
  });

  test.each([
    ['without spaces', (code: string) => code.replaceAll(' ', '')],
    ['with hyphens', (code: string) => code.replaceAll(' ', '-')],
    ['with dashes and dots', (code: string) => code.replace(' ', ' – ').replace(' ', '.')],
    ['with no-break spaces and a line break', (code: string) => `\n ${code.replaceAll(' ', '\u00a0')}\t`],
    [
      'in full-width digits',
      (code: string) => code.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
    ],
  ])('is read %s', (_how, write) => {
    expect(parseCertificate(write(CODE), TODAY)).toEqual({ ok: true, value: certificate });
  });

  test('shows every wrong digit', () => {
    fc.assert(
      fc.property(anyCertificate, fc.nat(11), fc.integer({ min: 1, max: 9 }), (one, place, change) => {
        const digits = [...serializeCertificate(one).replaceAll(' ', '')];
        digits[place] = String((Number(digits[place]) + change) % 10);
        expect(parseCertificate(digits.join(''), TODAY)).toMatchObject({ ok: false });
      }),
    );
  });

  test('shows any two digits that changed places', () => {
    fc.assert(
      fc.property(anyCertificate, fc.nat(11), fc.nat(11), (one, from, to) => {
        const digits = [...serializeCertificate(one).replaceAll(' ', '')];
        if (digits[from] === digits[to]) return;
        [digits[from], digits[to]] = [digits[to] as string, digits[from] as string];
        expect(parseCertificate(digits.join(''), TODAY)).toMatchObject({ ok: false });
      }),
    );
  });

  test.each([
    ['', 'code/empty'],
    [' - ', 'code/empty'],
    ['1120 7798 76', 'code/length'],
    [`${CODE} 1`, 'code/length'],
    ['<img src=x onerror=alert(1)>', 'code/characters'],
    ['1120 7798 76O3', 'code/characters'],
    ['1'.repeat(5_000_000), 'code/length'],
    [`${' '.repeat(200)}${CODE}`, 'code/empty'],
    ['１'.repeat(50), 'code/length'],
    ['١١٢٠٧٧٩٨٧٦٠٠', 'code/characters'],
    ['112077987600', 'code/typo'],
    [withCheck('2120779876'), 'code/version'],
    [withCheck('0120779876'), 'code/impossible'],
    [withCheck('1020779876'), 'code/impossible'],
    [withCheck('1920779876'), 'code/impossible'],
    [withCheck('1120779976'), 'code/impossible'],
    [withCheck('1120779444'), 'code/impossible'],
    [withCheck('1120781876'), 'code/future'],
  ])('%s is refused as %s', (text, code) => {
    expect(parseCertificate(text, TODAY)).toEqual({ ok: false, error: { code } });
  });

  test('lets tomorrow pass: the exam may have been taken beyond the date line', () => {
    expect(parseCertificate(withCheck('1120780876'), TODAY)).toMatchObject({ ok: true, value: { date: '2026-11-23' } });
  });
});
