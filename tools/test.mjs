// @ts-check
// `npm test`: every check of the project, one line for each stage, and at the end the true totals.
// `npm run check` (--quick): types, lint and the unit tests that answer fast, for the work of the day.
import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensurePackages, requireNode, requirePlainFolder, root } from './ensure.mjs';

/**
 * @typedef {{ passed: number, failed: number }} Count
 * @typedef {{ status: number | null, output: string }} Run
 */

requireNode();
try {
  requirePlainFolder();
  await ensurePackages();
} catch (error) {
  console.log(error instanceof Error ? error.message : error);
  console.log('0 passed, 1 failed');
  process.exit(1);
}

const quick = process.argv.includes('--quick');

const work = join(root, 'node_modules/.cache/spiral', `test-${randomUUID()}`);
const built = join(work, 'dist');
mkdirSync(work, { recursive: true });
/** @type {Count} */
const total = { passed: 0, failed: 0 };

/**
 * Runs one of the packages' programs in this Node.
 * @param {string} program
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 * @returns {Run}
 */
function run(program, args, env = {}) {
  const result = spawnSync(process.execPath, [join(root, 'node_modules', program), ...args], {
    cwd: root,
    env: { ...process.env, NO_COLOR: '1', ...env },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return { status: result.status, output: `${result.stdout}${result.stderr}${result.error ?? ''}`.trim() };
}

/**
 * Runs a stage, shows what it printed if it failed, and adds to the totals.
 * @param {string} name
 * @param {() => Run & { count?: Count }} work
 */
function stage(name, work) {
  const started = process.hrtime.bigint();
  const {
    status,
    output,
    count = status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 },
  } = work();
  const seconds = (Number(process.hrtime.bigint() - started) / 1e9).toFixed(1);
  if (count.failed > 0) console.log(`\n${output}\n`);
  const detail = `${count.passed} passed${count.failed > 0 ? `, ${count.failed} failed` : ''}`;
  console.log(
    `${count.failed > 0 ? 'FAILED' : 'ok'.padEnd(6)} ${name.padEnd(8)} ${seconds.padStart(6)} s  ${detail}`,
  );
  total.passed += count.passed;
  total.failed += count.failed;
  return count.failed === 0;
}

/**
 * Runs projects of the tests and counts each test once. What fails outside of any test counts as one more.
 * @param {string[]} projects
 * @param {Record<string, string>} [env]
 */
function tests(projects, env) {
  const report = join(work, `${projects[0]}.json`);
  const args = [
    'run',
    ...projects.map((project) => `--project=${project}`),
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  const result = run('vitest/vitest.mjs', args, env);
  return { ...result, count: countIn(report, result.status) };
}

/**
 * @param {string} report
 * @param {number | null} status
 * @returns {Count}
 */
function countIn(report, status) {
  try {
    const { numPassedTests: passed, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
    /** @param {{ status: string, assertionResults: { status: string }[] }} file */
    const brokeOutside = (file) =>
      file.status === 'failed' && !file.assertionResults.some((each) => each.status === 'failed');
    const failed = numFailedTests + testResults.filter(brokeOutside).length;
    return { passed, failed: failed === 0 && status !== 0 ? 1 : failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

stage('types', () => run('typescript/bin/tsc', ['--noEmit']));
stage('lint', () => run('@biomejs/biome/bin/biome', ['ci', '--colors=off', '--diagnostic-level=warn']));
stage('unit', () => tests(['unit', 'alone'], quick ? { SPIRAL_QUICK: '1' } : {}));
if (!quick) inBrowser();

function inBrowser() {
  const args = ['build', '--outDir', built, '--logLevel', 'warn'];
  const canOpen = stage('build', () => run('vite/bin/vite.js', args, { NODE_ENV: 'production' }));
  if (canOpen) stage('browser', () => tests(['browser'], { SPIRAL_DIST: built }));
  else console.log('-      browser  not run: there is no build to open');
}

rmSync(work, { recursive: true, force: true });
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
