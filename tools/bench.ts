// npm run bench -- [--json] [--rounds N] [--matches N]: how many weeks a second, one way against another.
// npm run bench -- analysis [--json] [--brief]: how long the analysis of a match takes on one worker and on two.
// npm run bench -- page: script time and long tasks of the built game in a browser, by clock and thread time (tools/bench/page.mjs).
// npm run bench -- reading: words and keys of a week in essential depth, and what they take (tools/bench/reading.mjs).
// npm run bench -- board: how long the class board takes to read the codes of a class in a browser (tools/bench/board.mjs).
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

// Libraries are measured as they run in production; they look at this when they are loaded.
process.env.NODE_ENV = 'production';
const root = process.env.SPIRAL_ROOT ?? process.cwd();
const [what, ...rest] = process.argv.slice(2);
try {
  if (what === 'page' || what === 'reading' || what === 'board') {
    // A process of its own: it drives a browser, which no bundle can hold.
    const program = join(root, 'tools/bench', `${what}.mjs`);
    process.exitCode = spawnSync(process.execPath, [program, ...rest], { stdio: 'inherit' }).status ?? 1;
  } else if (what === 'analysis') await (await import('./bench/analysis.ts')).main(rest);
  else await (await import('./bench/main.ts')).main(process.argv.slice(2), root);
} catch (error) {
  console.error(`bench: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
