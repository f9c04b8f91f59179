// Sizes that are promised small: the state as JSON, and the scripts that the first screen waits for.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes of a value as JSON. */
export const jsonBytes = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

/** Modules that a built module imports at once; what it imports later comes later. */
function importsOf(code: string): string[] {
  return [...code.matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+\.js)["']/g)].map((match) => match[1] ?? '');
}

/** Scripts of a built page that must be there before it can show anything: those it names, and their imports. */
export function firstScripts(dist: string): string[] {
  const page = join(dist, 'index.html');
  if (!existsSync(page)) return [];
  const html = readFileSync(page, 'utf8');
  const named = [
    ...html.matchAll(/<script[^>]+src="([^"]+\.js)"/g),
    ...html.matchAll(/<link[^>]+rel="modulepreload"[^>]+href="([^"]+)"/g),
  ];
  const open = named.map((match) => normalize(match[1] ?? ''));
  const found = new Set<string>();
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (found.has(path) || !existsSync(join(dist, path))) continue;
    found.add(path);
    for (const next of importsOf(readFileSync(join(dist, path), 'utf8')))
      open.push(normalize(join(dirname(path), next)));
  }
  return [...found].sort();
}

/** Their size after gzip, each by itself as a server sends them; null where nothing has been built. */
export function firstScreenGzip(dist: string): number | null {
  const scripts = firstScripts(dist);
  if (scripts.length === 0) return null;
  return scripts.reduce(
    (sum, path) => sum + gzipSync(readFileSync(join(dist, path)), { level: 9 }).length,
    0,
  );
}
