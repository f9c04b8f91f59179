// npm run bench -- [--json] [--rounds N] [--matches N]: how many weeks a second, one way against another.
// npm run bench -- page: script time and long tasks of the built game in a browser (tools/bench/page.mjs).
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

// Libraries are measured as they run in production; they look at this when they are loaded.
process.env.NODE_ENV = 'production';
try {
  const root = process.env.SPIRAL_ROOT ?? process.cwd();
  const [first, ...rest] = process.argv.slice(2);
  if (first === 'page') {
    // A process of its own: it drives a browser, which no bundle can hold.
    const { status } = spawnSync(process.execPath, [join(root, 'tools/bench/page.mjs'), ...rest], {
      stdio: 'inherit',
    });
    process.exitCode = status ?? 1;
  } else {
    const { main } = await import('./bench/main.ts');
    await main(process.argv.slice(2), root);
  }
} catch (error) {
  console.error(`bench: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
