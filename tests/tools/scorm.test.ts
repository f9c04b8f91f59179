// The SCORM package: one exercise in the game's own page, a manifest of all files, and nothing that a platform must not run.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packageOf } from '../../tools/scorm/package.ts';

const exercise = { link: 'x1-AbCdEf_-12', id: '0123456789abcdef', title: 'Fear & <trust> “now”' };
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'spiral-package-'));
  mkdirSync(join(folder, 'assets'));
  const page = `<html><head>
    <link rel="manifest" href="./manifest.webmanifest">
    <link rel="icon" href="./icon.svg">
    <script type="module" src="./register.js"></script>
    <script type="module" crossorigin src="./assets/index.js"></script>
  </head><body></body></html>`;
  const files = { 'index.html': page, 'sw.js': '', 'register.js': '', 'manifest.webmanifest': '{}' };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  writeFileSync(join(folder, 'assets/index.js'), '1');
  writeFileSync(join(folder, 'assets/index.js.map'), '{}');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const unpacked = () => unzipSync(packageOf(folder, exercise));
const textOf = (name: string) => strFromU8(unpacked()[name] ?? new Uint8Array());

test('the page names its exercise, and keeps its own program alone', () => {
  const page = textOf('index.html');
  expect(page).toContain('<meta name="spiral-exercise" content="x1-AbCdEf_-12">');
  expect(page).toContain('src="./assets/index.js"');
  expect(page).toContain('rel="icon"');
  expect(page).not.toMatch(/register\.js|webmanifest/);
});

test('no service worker and no source map is packed', () => {
  expect(Object.keys(unpacked()).sort()).toEqual(['assets/index.js', 'imsmanifest.xml', 'index.html']);
});

test('the manifest is of SCORM 1.2, names each file, and writes the title so that no sign in it is taken for markup', () => {
  const manifest = textOf('imsmanifest.xml');
  expect(manifest).toContain('<schemaversion>1.2</schemaversion>');
  expect(manifest).toContain('adlcp:scormtype="sco" href="index.html"');
  expect(manifest).toContain('<title>Fear &#38; &#60;trust&#62; “now”</title>');
  expect([...manifest.matchAll(/<file href="([^"]+)"/g)].map(([, name]) => name)).toEqual([
    'assets/index.js',
    'index.html',
  ]);
});

test('the same build and exercise give the same bytes', () => {
  expect(packageOf(folder, exercise)).toEqual(packageOf(folder, exercise));
});
