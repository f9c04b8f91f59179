// npm run class [-- COMMAND …]
// The class's commands: those of the room server, and those that need none.
const { isOfServer } = await import('../src/server/args.ts');

if (isOfServer(process.argv.slice(2))) await import('../src/server/cli.ts');
else await import('../src/class/cli.ts');

export {};
