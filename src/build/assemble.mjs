// `npm run assemble`: fills the sets of content/quizzes/ from the bank. Sets that keep the rules stay as they are; the
// names of sets after `--` are assembled anew: npm run assemble -- exam-a exam-b
import { join } from 'node:path';
import { runnerImport } from 'vite';

const root = join(import.meta.dirname, '..', '..');
const { module } = await runnerImport(join(import.meta.dirname, 'assemble-quizzes.ts'), {
  root,
  configFile: false,
  logLevel: 'error',
});
try {
  const changed = module.assembleQuizzes(join(root, 'content'), new Set(process.argv.slice(2)));
  console.log(changed.length === 0 ? 'All sets keep the rules; nothing changed.' : `Written: ${changed.join(', ')}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
