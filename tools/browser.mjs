// @ts-check
// Starts Chromium for the tests and tools: an installed one if there is any, else the one that comes from npm.
import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { root } from './ensure.mjs';

const FLAGS = [
  '--no-sandbox',
  // All but the canvas is drawn without it: pages drawn through WebGL in software take four times the processor.
  '--disable-gpu-compositing',
  '--disable-gpu-rasterization',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** WebGL in software, so that it is there on every machine. */
const WEBGL = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'];
const NO_WEBGL = ['--disable-3d-apis'];

/** @typedef {{ webgl?: boolean }} Kind With WebGL, unless `webgl` is false. */

/** @type {Record<string, string[]>} */
const USUAL_PLACES = {
  linux: [
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/opt/google/chrome/chrome',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/lib/chromium/chromium',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) =>
    ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map((path) =>
      join(process.env[name] ?? 'C:\\Program Files', path),
    ),
  ),
};

/**
 * A started browser. CHROME_PATH names one to use, or says "packaged" for the one from npm; without it, the usual
 * places are tried first and the npm package last.
 * @param {Kind} [kind]
 * @returns {Promise<import('playwright-core').Browser>}
 */
export async function launchBrowser(kind = {}) {
  const named = process.env.CHROME_PATH;
  if (named && named !== 'packaged') {
    if (!existsSync(named)) throw new Error(`CHROME_PATH names no file: ${named}`);
    return start(named, kind);
  }
  const places = named ? [] : (USUAL_PLACES[process.platform] ?? []);
  const installed = places.find((path) => existsSync(path));
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    if (installed) return start(installed, kind);
    throw new Error(
      `No browser found. On ${process.platform} ${process.arch} install Google Chrome or Chromium, or name one in CHROME_PATH.`,
    );
  }
  if (installed) {
    try {
      return await start(installed, kind);
    } catch {
      console.error(`${installed} does not start here; taking the browser that comes from npm.`);
    }
  }
  return startPackaged(kind);
}

/**
 * @param {string} executablePath
 * @param {Kind} kind
 * @param {Record<string, string>} [env]
 */
function start(executablePath, { webgl = true }, env) {
  return chromium.launch({
    executablePath,
    args: [...FLAGS, ...(webgl ? WEBGL : NO_WEBGL)],
    ...(env ? { env: { .../** @type {Record<string, string>} */ (process.env), ...env } } : {}),
  });
}

/** @param {Kind} kind */
function startPackaged(kind) {
  const folder = unpacked();
  const libraries = [join(folder, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return start(join(folder, 'chromium'), kind, {
    LD_LIBRARY_PATH: libraries,
    FONTCONFIG_PATH: fontConfig(folder),
  });
}

/** The folder of the unpacked browser. It is filled aside and renamed into place, as processes may race for it. */
function unpacked() {
  const { version } = JSON.parse(
    readFileSync(join(root, 'node_modules/@sparticuz/chromium/package.json'), 'utf8'),
  );
  const cache = join(root, 'node_modules/.cache/spiral');
  const folder = join(cache, `chromium-${version}`);
  if (existsSync(folder)) return folder;
  const aside = join(cache, `chromium-${randomUUID()}`);
  mkdirSync(aside, { recursive: true });
  try {
    // The package unpacks into the temporary folder, and its own libraries only where it believes to be on Lambda.
    const script = "import chromium from '@sparticuz/chromium'; await chromium.executablePath();";
    const run = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: root,
      env: { ...process.env, TMPDIR: aside, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' },
      encoding: 'utf8',
    });
    if (run.status !== 0) throw new Error(`the packaged browser could not be unpacked: ${run.stderr}`);
    renameSync(aside, folder);
  } catch (error) {
    rmSync(aside, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/**
 * Writes the font settings without which the packaged browser draws no text.
 * @param {string} folder
 */
function fontConfig(folder) {
  const settings = join(folder, 'fontconfig');
  const file = join(settings, 'fonts.conf');
  const text = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(folder, 'font-cache')}</cachedir>
</fontconfig>
`;
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return settings;
  mkdirSync(settings, { recursive: true });
  const aside = join(settings, randomUUID());
  writeFileSync(aside, text);
  renameSync(aside, file);
  return settings;
}
