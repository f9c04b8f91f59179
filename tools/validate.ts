// npm run validate -- --help
// Runs the statistical experiments and writes doc/validation.md. The same file is what its worker threads run.
import { isMainThread } from 'node:worker_threads';

if (isMainThread) {
  const { main, WrongCall } = await import('./validate/main.ts');
  try {
    process.exitCode = await main(process.argv.slice(2), process.env.SPIRAL_ROOT ?? process.cwd());
  } catch (error) {
    const wrongCall = error instanceof WrongCall;
    console.error(
      `validate: ${wrongCall ? error.message : error instanceof Error ? (error.stack ?? error.message) : error}`,
    );
    process.exitCode = wrongCall ? 2 : 1;
  }
} else {
  const { serve } = await import('./validate/pool.ts');
  await serve();
}
