import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { assembleSets, type SetDraft } from '../domain/forms/assemble-sets';
import { QUIZ_KINDS } from '../domain/quiz';
import { readBank } from './content/bank';
import { readContent } from './content/read-content';

/** Any number; another one gives other sets where they are assembled anew. */
const SEED = 1;
const MOST_SEEDS = 20;
const LINE = 120;

/**
 * Writes the items of all sets in `content/quizzes/` but those of the entry test, and nothing else of the files. Sets that
 * keep the rules stay as they are, except those whose names are given (`afresh`). Returns the names of the files that
 * changed. Throws with a message for the author when the bank cannot be read or does not suffice.
 */
export function assembleQuizzes(folder: string, afresh: ReadonlySet<string>): string[] {
  const content = readContent(folder);
  const broken = content.problems.filter(({ file }) => /^content\/(?:triplets|articles)\//.test(file));
  if (broken.length > 0) {
    throw new Error(broken.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n'));
  }
  const quizzes = join(folder, 'quizzes');
  const texts = new Map(
    readdirSync(quizzes).map((file) => [file.replace(/\.yaml$/, ''), readFileSync(join(quizzes, file), 'utf8')]),
  );
  const order = {
    bank: [...readBank(content).values()],
    sets: [...texts].flatMap(([id, text]) => readDraft(id, text) ?? []),
    related: new Map([...content.articles.de.values()].map(({ id, data }) => [id, data.related])),
    afresh,
  };
  for (const id of afresh) if (!order.sets.some((set) => set.id === id)) throw new Error(`there is no set ${id}`);

  let failed: readonly string[] = [];
  for (let seed = SEED; seed < SEED + MOST_SEEDS; seed += 1) {
    const assembled = assembleSets({ ...order, seed });
    if (!assembled.ok) {
      failed = assembled.error;
      continue;
    }
    return [...assembled.value].flatMap(([id, items]) => {
      const before = texts.get(id) ?? '';
      const after = before.replace(/^items:[\s\S]*$/m, serializeItems(items));
      if (after === before) return [];
      writeFileSync(join(quizzes, `${id}.yaml`), after);
      return [`${id}.yaml`];
    });
  }
  throw new Error(
    `the bank holds no items for ${failed.join(', ')}. Add triplets, or name other sets to assemble anew beside them`,
  );
}

/** A quiz file as far as it says what to assemble; `null` for the entry test, whose items are its own. */
function readDraft(id: string, text: string): SetDraft | null {
  const { kind, setting = null, items } = parse(text);
  if (!QUIZ_KINDS.includes(kind)) throw new Error(`content/quizzes/${id}.yaml: choose one of ${QUIZ_KINDS.join(', ')}`);
  return kind === 'entry' ? null : { id, kind, setting, items: Array.isArray(items) ? items : [] };
}

function serializeItems(items: readonly string[]): string {
  const line = `items: [${items.join(', ')}]\n`;
  return line.length <= LINE ? line : `items:\n${items.map((id) => `  - ${id}\n`).join('')}`;
}
