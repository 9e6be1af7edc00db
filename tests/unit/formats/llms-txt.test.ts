import { expect, test } from 'vitest';
import { serializeLlmsText } from '../../../src/formats/llms-txt';

test('writes title, summary, text and lists of links as Markdown', () => {
  const text = serializeLlmsText({
    name: 'Dreiklang',
    summary: 'Drei Begriffe unterscheiden',
    about: ['Eine Lernseite.'],
    sections: [
      {
        title: 'Kapitel',
        entries: [{ title: 'CE [kurz]', url: 'https://a.example/ce/', description: 'Zwei\nZeilen.' }],
      },
    ],
  });
  expect(text).toBe(
    '# Dreiklang\n\n> Drei Begriffe unterscheiden\n\nEine Lernseite.\n\n## Kapitel\n\n- [CE \\[kurz\\]](https://a.example/ce/): Zwei Zeilen.\n',
  );
});
