// @ts-check
// Makes sure that Node is new enough and that the pinned packages are installed; needs nothing but Node itself.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { takeLock } from './lock.mjs';

/** The project's folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

const OLDEST = [20, 19];

/** Ends the process with a clear word where Node is too old. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  console.error(
    `Spiral needs Node.js ${OLDEST.join('.')} or newer; this is ${process.versions.node}. Get it from https://nodejs.org/`,
  );
  process.exit(1);
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, integrity?: string, optional?: boolean, devOptional?: boolean }> | null}
 */
function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages;
  } catch {
    return null;
  }
}

/**
 * Throws a clear word where the build cannot work: its tool takes these signs in a path for its own.
 * @param {string} [folder]
 */
export function requirePlainFolder(folder = root) {
  const sign = /[#?]/.exec(folder)?.[0];
  if (sign)
    throw new Error(
      `the game cannot be built in a folder with "${sign}" in its path; rename or move ${folder}`,
    );
}

/** Whether node_modules holds what the lock file asks for. Packages for other systems may be missing. */
export function packagesAreCurrent() {
  const wanted = packagesOf('package-lock.json');
  const installed = packagesOf('node_modules/.package-lock.json');
  if (!wanted || !installed) return false;
  return Object.entries(wanted).every(([path, want]) => {
    if (path === '') return true;
    const have = installed[path];
    if (!have) return Boolean(want.optional || want.devOptional);
    return have.version === want.version && have.integrity === want.integrity;
  });
}

/** Installs the pinned packages if they are missing or out of date. What npm says goes to standard error. */
export async function ensurePackages() {
  if (packagesAreCurrent()) return;
  const id = createHash('sha256').update(root).digest('hex').slice(0, 16);
  const release = await takeLock(join(tmpdir(), `spiral-install-${id}`), {
    onWait: (pid, lock) =>
      console.error(
        `Waiting for ${pid ? `process ${pid}` : 'another process'}, which installs the packages (lock: ${lock}) …`,
      ),
  });
  try {
    if (!packagesAreCurrent()) await install();
  } finally {
    release();
  }
}

/** @returns {Promise<void>} */
function install() {
  console.error('Installing the packages that package-lock.json names (npm ci) …');
  const npm = process.env.npm_execpath ?? '';
  const viaNode = basename(npm).startsWith('npm-cli');
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const child = viaNode
    ? spawn(process.execPath, [npm, ...args], { cwd: root, stdio: ['ignore', 2, 2] })
    : spawn('npm', args, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`npm ci failed with status ${code}: the reason is above`));
    });
  });
}
