import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent } from './content/check-content';
import { type Content, readContent } from './content/read-content';

/**
 * Stops the build when anything in `content/` is wrong, naming file, line and fix for every mistake at once. While
 * developing it only says so, because half-written files are the normal state there. `content` is what was read when the
 * configuration was loaded; a change while developing is read anew.
 */
export function contentGate(content: Content): AstroIntegration {
  let folder = '';
  return {
    name: 'content-gate',
    hooks: {
      'astro:config:setup': ({ config, command, logger }) => {
        folder = fileURLToPath(new URL('content/', config.root));
        if (command === 'dev') report(content, (message) => logger.error(message));
        if (command === 'build') {
          const problems = checkContent(content);
          if (problems.length > 0) throw new Error(describeProblems(problems));
          if (content.site?.data.operator.placeholder) {
            logger.warn(
              'content/site.yaml still holds placeholder data of the operator: legal notice and privacy page are not fit to publish.',
            );
          }
        }
      },
      'astro:server:setup': ({ server, logger }) => {
        const recheck = (file: string) => {
          if (file.startsWith(folder)) report(readContent(folder), (message) => logger.error(message));
        };
        server.watcher.add(folder);
        for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, recheck);
      },
    },
  };
}

function report(content: Content, say: (message: string) => void) {
  const problems = checkContent(content);
  if (problems.length > 0) say(describeProblems(problems));
}

function describeProblems(problems: ReturnType<typeof checkContent>): string {
  const lines = problems.map(({ file, line, message }) => `  ${file}:${line}  ${message}`);
  return `${problems.length === 1 ? 'one mistake' : `${problems.length} mistakes`} in content/:\n${lines.join('\n')}`;
}
