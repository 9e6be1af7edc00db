import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_COUNT, parseCount, parseCounts, serializeCounts, splitCounts } from '../../../src/formats/counts';

const read = (text: string) => {
  const count = parseCount(text);
  return count.ok ? count.value : count.error;
};

const count = fc.integer({ min: 0, max: MAX_COUNT });
const counts = fc.array(count, { minLength: 11, maxLength: 11 });

describe('one count', () => {
  it.each([
    ['0', 0],
    [' 12 ', 12],
    ['+7', 7],
    ['007', 7],
    ['1.000', 1_000],
    ['1,000', 1_000],
    ["12'345", 12_345],
    ['12’345', 12_345],
    ['1 000', 1_000],
    ['1\u00a0000', 1_000],
    ['1\u202f000', 1_000],
    ['1.000.000', 1_000_000],
    ['3.0', 3],
    ['12,00', 12],
  ])('reads %j', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['', 'empty'],
    [' \t', 'empty'],
    ['-3', 'negative'],
    ['−3', 'negative'],
    ['- 3', 'negative'],
    ['-1.000', 'negative'],
    ['-0,5', 'negative'],
    ['1.5', 'not-whole'],
    ['1,5', 'not-whole'],
    [',5', 'not-whole'],
    ['1.000,5', 'not-a-number'],
    ['1.00.000', 'not-a-number'],
    ['1.000,000', 'not-a-number'],
    ['abc', 'not-a-number'],
    ['12 people', 'not-a-number'],
    ['1e3', 'not-a-number'],
    ['0x10', 'not-a-number'],
    ['Infinity', 'not-a-number'],
    ['12 %', 'not-a-number'],
    ['--3', 'not-a-number'],
    ['-', 'not-a-number'],
    ['1000001', 'huge'],
    ['9'.repeat(400), 'huge'],
  ])('refuses %j as %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('comes back from the spelling of either language', () => {
    for (const tag of ['de-DE', 'en-GB', 'de-CH', 'fr-FR']) {
      const { format } = new Intl.NumberFormat(tag);
      fc.assert(
        fc.property(count, (value) => {
          expect(read(format(value))).toBe(value);
        }),
      );
    }
  });

  it('is a whole number in range or a fault, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const parsed = parseCount(text);
        if (!parsed.ok) return;
        expect(Number.isInteger(parsed.value)).toBe(true);
        expect(parsed.value).toBeGreaterThanOrEqual(0);
        expect(parsed.value).toBeLessThanOrEqual(MAX_COUNT);
      }),
    );
  });
});

describe('a list of counts', () => {
  const three = (text: string) => parseCounts(text, 3);
  const good = { ok: true, value: [1, 2_000, 3] };
  const fault = (code: string, path: string) => ({ ok: false, error: { code, path } });

  it.each([
    ['1,2000,3'],
    ['1, 2000, 3'],
    ['1, 2,000, 3'],
    ['1, 2.000, 3'],
    ['1 2000 3'],
    ['1 2.000 3'],
    ['1\t2,000\t3'],
    ['1\t2 000\t3\r\n'],
    ['1\n2000\n3\n'],
    ['1\r\n2.000\r\n3'],
    ['1; 2000; 3'],
    ['1,\n2000,\n3'],
    ['  1 , 2000 , 3  '],
  ])('is read from %j', (text) => {
    expect(three(text)).toEqual(good);
  });

  it.each([
    ['', 'empty', '0'],
    ['1\t\t3', 'empty', '1'],
    ['\t2\t3', 'empty', '0'],
    ['1\t2\t', 'empty', '2'],
    ['1,-2,3', 'negative', '1'],
    ['1\t2\t3,5', 'not-whole', '2'],
    ['1,two,3', 'not-a-number', '1'],
    ['1,2,2000000', 'huge', '2'],
    ['1,2', 'too-few', '2'],
    ['1,2,3,4', 'too-many', '3'],
  ])('%j is refused as %s at %s', (text, code, path) => {
    expect(three(text)).toEqual(fault(code, path));
  });

  it('comes back from what is written for an address', () => {
    fc.assert(
      fc.property(counts, (values) => {
        expect(parseCounts(serializeCounts(values), 11)).toEqual({ ok: true, value: values });
      }),
    );
  });

  it('comes back from a column or a row of a spreadsheet, with separators between thousands', () => {
    fc.assert(
      fc.property(
        counts,
        fc.constantFrom('\t', '\n', '\r\n', '; '),
        fc.constantFrom('de', 'en'),
        (values, cut, tag) => {
          const { format } = new Intl.NumberFormat(tag);
          expect(parseCounts(`${values.map(format).join(cut)}\n`, 11)).toEqual({ ok: true, value: values });
        },
      ),
    );
  });

  it('never throws, and gives exactly as many as wanted', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 11 }), (text, wanted) => {
        const parsed = parseCounts(text, wanted);
        if (parsed.ok) expect(parsed.value).toHaveLength(wanted);
      }),
    );
  });

  it('is cut into its pieces where some of them cannot be read', () => {
    expect(splitCounts('1, x, 3', 3)).toEqual(['1', 'x', '3']);
    expect(splitCounts('1\t\t3', 3)).toEqual(['1', '', '3']);
  });
});
