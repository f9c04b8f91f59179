// npm run validate -- [--only ID,…] [--scale SHARE] [--jobs N] [--out FOLDER] [--resume FOLDER] [--mutations] [--list]
// Runs the statistical experiments and writes doc/validation.md. The same file is what its worker threads run.
import { isMainThread } from 'node:worker_threads';

if (isMainThread) {
  const { main } = await import('./validate/main.ts');
  try {
    process.exitCode = await main(process.argv.slice(2), process.env.SPIRAL_ROOT ?? process.cwd());
  } catch (error) {
    console.error(`validate: ${error instanceof Error ? (error.stack ?? error.message) : error}`);
    process.exitCode = 1;
  }
} else {
  const { serve } = await import('./validate/pool.ts');
  await serve();
}
