import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeLog, mergeLogs } from '../../../src/domain/attempt-log';
import { RECORD_VERSION, toRecord } from '../../../src/formats/attempt-record';
import { MOST_ATTEMPTS, parseProgress, serializeProgress } from '../../../src/formats/progress-file';
import { anyAttempt, attempt } from '../../fixtures/attempts';

const NOW = Date.UTC(2026, 10, 22);
const anyLog = fc.array(anyAttempt, { maxLength: 20 }).map(makeLog);
const file = (values: object) => JSON.stringify({ format: 'dreiklang-progress', version: RECORD_VERSION, ...values });
const code = (text: string) => {
  const parsed = parseProgress(text);
  return parsed.ok ? 'ok' : parsed.error.code;
};

describe('a progress file', () => {
  test('gives back the log that was written', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        expect(parseProgress(serializeProgress(log, NOW))).toEqual({ ok: true, value: { log, damaged: 0 } });
      }),
    );
  });

  test('brings two devices together in either direction', () => {
    fc.assert(
      fc.property(anyLog, anyLog, (here, there) => {
        const read = (log: typeof here) => {
          const parsed = parseProgress(serializeProgress(log, NOW));
          return parsed.ok ? parsed.value.log : [];
        };
        expect(mergeLogs(here, read(there))).toEqual(mergeLogs(there, read(here)));
      }),
    );
  });

  test('says when it was written, and in which version', () => {
    expect(JSON.parse(serializeProgress([], NOW))).toEqual({
      format: 'dreiklang-progress',
      version: RECORD_VERSION,
      exported: '2026-11-22T00:00:00.000Z',
      attempts: [],
    });
  });

  test('that was written by the first version can be read for ever', () => {
    const first =
      '{"format":"dreiklang-progress","version":1,"exported":"2026-11-22T08:00:00.000Z","attempts":[{"id":"0a","item":"hotel-abreise-a","response":["experience"],"keys":["experience"],"asks":["perception"],"at":1795338000000,"mode":"practice","confidence":"sure","run":"0b","form":null}]}';
    const parsed = parseProgress(first);
    expect(parsed.ok && parsed.value.log[0]).toMatchObject({ id: '0a', confidence: 'sure', score: { points: 1 } });
  });

  test('loses damaged entries alone, and counts them', () => {
    const attempts = [toRecord(attempt('a')), { id: 'b' }, null, { ...toRecord(attempt('c')), keys: ['crm'] }];
    const parsed = parseProgress(file({ attempts }));
    expect(parsed).toMatchObject({ ok: true, value: { damaged: 3, log: [{ id: 'a' }] } });
  });

  test('cannot bend scores', () => {
    const bent = {
      ...toRecord(attempt('a', { response: ['engagement'] })),
      score: { points: 1, max: 1, correct: [true] },
    };
    const parsed = parseProgress(file({ attempts: [bent] }));
    expect(parsed.ok && parsed.value.log[0]?.score.points).toBe(0);
  });

  test('keeps HTML in names as the text that it is', () => {
    const item = '<img src=x onerror=alert(1)>';
    const parsed = parseProgress(file({ attempts: [toRecord(attempt('a', { item }))] }));
    expect(parsed.ok && parsed.value.log[0]?.item).toBe(item);
  });
});

describe('a file is refused', () => {
  const written = serializeProgress([attempt('a')], NOW);
  test.each([
    ['that was cut off', written.slice(0, -20), 'progress/not-json'],
    ['that is empty', '', 'progress/not-json'],
    ['that is a picture', '\u0089PNG\r\n', 'progress/not-json'],
    ['of something else', '{"items":[]}', 'progress/foreign'],
    ['that is a list', '[1,2]', 'progress/foreign'],
    ['that is a number', '7', 'progress/foreign'],
    ['of a newer version', file({ version: RECORD_VERSION + 1, attempts: [] }), 'progress/newer'],
    ['of no version', file({ version: 0, attempts: [] }), 'progress/foreign'],
    ['without attempts', file({}), 'progress/malformed'],
    ['whose attempts are no list', file({ attempts: { length: 1 } }), 'progress/malformed'],
    ['in which nothing can be read', file({ attempts: [{}, 1] }), 'progress/malformed'],
    ['with a million attempts', file({ attempts: new Array(1_000_000).fill(0) }), 'progress/too-many'],
    ['with one attempt too many', file({ attempts: new Array(MOST_ATTEMPTS + 1).fill(0) }), 'progress/too-many'],
  ])('%s', (_, text, expected) => {
    expect(code(text)).toBe(expected);
  });

  test('that is nested a million levels deep, wherever', () => {
    const deep = '['.repeat(1_000_000) + ']'.repeat(1_000_000);
    expect(code(deep)).toMatch(/^progress\/(?:not-json|foreign)$/);
    expect(code(`{"format":"dreiklang-progress","version":1,"attempts":[${deep}]}`)).toMatch(
      /^progress\/(?:not-json|malformed)$/,
    );
  });

  test('whatever stands in it, without throwing', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.string(),
          fc.jsonValue().map((attempts) => file({ attempts })),
        ),
        (text) => {
          expect(code(text)).toMatch(/^(?:ok|progress\/[a-z-]+)$/);
        },
      ),
    );
  });
});
