import { expect, test } from 'vitest';
import { serializeAttemptsCsv } from '../../../src/formats/attempts-csv';
import { attempt } from '../../fixtures/attempts';

const lines = (text: string) => text.split('\r\n');

test('the table has a row for each question, with its columns named', () => {
  const both = attempt('a', {
    keys: ['engagement', 'experience'],
    response: ['engagement', 'satisfaction'],
    asks: ['act', 'perception'],
    confidence: 'sure',
    form: 'form-a',
    mode: 'exam',
  });
  expect(lines(serializeAttemptsCsv([both]))).toEqual([
    '\uFEFFtime,item,question,asks,chosen,right,correct,confidence,mode,form,run,id',
    '2026-11-22T09:00:00.000Z,hotel-abreise-a,1,act,engagement,engagement,1,sure,exam,form-a,run,a',
    '2026-11-22T09:00:00.000Z,hotel-abreise-a,2,perception,satisfaction,experience,0,sure,exam,form-a,run,a',
    '',
  ]);
});

test('what was not said stays empty', () => {
  expect(lines(serializeAttemptsCsv([attempt('a')]))[1]).toMatch(/,1,,practice,,run,a$/);
});

test('no name becomes a formula, or breaks out of its field', () => {
  const text = serializeAttemptsCsv([attempt('a', { item: '=HYPERLINK("x",1)', run: '@a,b\n' })]);
  expect(text).toContain(`,"'=HYPERLINK(""x"",1)",`);
  expect(text).toContain(`,"'@a,b\n",`);
});
