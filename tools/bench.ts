// npm run bench -- [--json] [--rounds N] [--matches N]: how many weeks a second, one way against another.
// npm run bench -- analysis [--json] [--brief]: how long the analysis of a match takes on one worker and on two.
// Libraries are measured as they run in production; they look at this when they are loaded.
process.env.NODE_ENV = 'production';
try {
  const [what, ...rest] = process.argv.slice(2);
  if (what === 'analysis') await (await import('./bench/analysis.ts')).main(rest);
  else
    await (await import('./bench/main.ts')).main(
      process.argv.slice(2),
      process.env.SPIRAL_ROOT ?? process.cwd(),
    );
} catch (error) {
  console.error(`bench: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}

export {};
