// npm run bench -- [--json] [--rounds N] [--matches N]: how many weeks a second, one way against another.
// Libraries are measured as they run in production; they look at this when they are loaded.
process.env.NODE_ENV = 'production';
try {
  const { main } = await import('./bench/main.ts');
  await main(process.argv.slice(2), process.env.SPIRAL_ROOT ?? process.cwd());
} catch (error) {
  console.error(`bench: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}

export {};
