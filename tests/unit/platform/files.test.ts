import { describe, expect, test } from 'vitest';
import { fileName } from '../../../src/platform/files';

describe("a file's name", () => {
  test.each([
    ['Engagement oder Experience', 'Engagement-oder-Experience'],
    ['Größe: „XL“ / 2026', 'Größe-XL-2026'],
    ['../../etc/passwd', 'etc-passwd'],
    ['a'.repeat(100), 'a'.repeat(60)],
    ['…', 'workshop'],
    ['', 'workshop'],
  ])('of %j is one that every system takes', (title, name) => {
    expect(fileName(title, 'workshop')).toBe(name);
  });
});
