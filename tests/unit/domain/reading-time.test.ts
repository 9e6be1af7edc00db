import { expect, test } from 'vitest';
import { readingMinutes } from '../../../src/domain/reading-time';

test('200 words take a minute', () => {
  expect(readingMinutes('Wort '.repeat(400))).toBe(2);
});

test('even a short text takes a minute', () => {
  expect(readingMinutes('Kurz.')).toBe(1);
});

test('footnotes, link targets, anchors and tags are not read', () => {
  const unread = '[^a]\n\n[^a]: eine Anmerkung mit vielen Worten\n'.repeat(300);
  expect(
    readingMinutes(`## Titel {#a-long-anchor-id}\n[Wort](term:one-two-three) <Quiz id="some-quiz" />${unread}`),
  ).toBe(1);
});
