/** The built game that the server hands out: made where it is missing or older than what it is made of. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a build is made of. */
const SOURCES = [
  'src',
  'levels',
  'assets',
  'tools/vite',
  'index.html',
  'vite.config.ts',
  'package-lock.json',
];

function newest(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((last, entry) => Math.max(last, statSync(join(entry.parentPath, entry.name)).mtimeMs), 0);
}

/** @returns the folder of the build. @throws where it cannot be built. */
export function builtGame(root: string, say: (line: string) => void): string {
  const dist = join(root, 'dist');
  const made = statSync(join(dist, 'index.html'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (made > Math.max(...SOURCES.map((source) => newest(join(root, source))))) return dist;
  say('Building …');
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const build = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (build.status !== 0 || !existsSync(join(dist, 'index.html')))
    throw new Error('the game could not be built: the reason is above');
  return dist;
}
