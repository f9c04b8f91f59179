// npm run positions -- check [ID …] | find LEVEL MATCHES OUT | list FOUND | keep FOUND < picks
// Derives every position's solution anew; looks for moments in many matches, and keeps those that are chosen by hand.
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { DIFFICULTIES, type Position, regrade, THEMES } from '../src/analysis/index.js';
import { canonical, compile } from '../src/engine/index.js';
import { isShipped, loadShipped, SHIPPED } from '../src/level/index.js';
import { type Found, find, LAST } from './positions/find.js';

const HELP = `npm run positions -- COMMAND
  check [ID …]              derive the solutions of all positions (or of these) anew and compare them digit by digit;
                            ends with 1 where one differs
  find LEVEL MATCHES OUT    look through so many matches of a level that ships and append what is worth a look to OUT
  list FOUND                print what was found, a line each, with its number
  keep FOUND                read lines "NUMBER ID THEME DIFFICULTY" from standard input and add these to the positions
                            themes: ${THEMES.join(', ')}; difficulties: ${DIFFICULTIES.join(', ')}`;

const root = process.env.SPIRAL_ROOT ?? process.cwd();
const STORE = resolve(root, 'assets/positions/positions.json');

const kept = (): Position[] =>
  existsSync(STORE) ? (JSON.parse(readFileSync(STORE, 'utf8')) as Position[]) : [];

const found = (file: string): Found[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Found);

/** Solutions that are not what is written down. */
async function check(ids: readonly string[]): Promise<number> {
  const all = kept();
  const unknown = ids.filter((id) => !all.some((one) => one.id === id));
  if (unknown.length > 0) throw new Error(`there is no position ${unknown.join(', ')}`);
  let wrong = 0;
  for (const position of all) {
    if (ids.length > 0 && !ids.includes(position.id)) continue;
    const same = canonical(await regrade(position)) === canonical(position.grades);
    if (!same) wrong += 1;
    console.log(`${same ? 'ok     ' : 'DIFFERS'} ${position.id}`);
  }
  console.log(`${ids.length || all.length} positions, ${wrong} differ`);
  return wrong;
}

function list(all: readonly Found[]): void {
  all.forEach((one, n) => {
    const grades = one.grades.map(
      ({ score, verdict }, i) => `${one.lines[i]} ${score.mean.toFixed(2)} ${verdict}`,
    );
    const at = one.round > 0 ? `${one.week}/${one.round}` : String(one.week);
    console.log(`${n} ${one.level} ${one.side} ${at} ${one.truth}; ${one.about} | ${grades.join('; ')}`);
  });
}

/** One of a list, or an error that names it. */
function oneOf<T extends string>(of: readonly T[], word: string | undefined): T {
  const known = of.find((each) => each === word);
  if (known === undefined) throw new Error(`${word ?? 'nothing'} is none of ${of.join(', ')}`);
  return known;
}

function keep(all: readonly Found[], picks: string): void {
  const positions = kept();
  for (const line of picks.split('\n').filter((each) => each.trim() !== '')) {
    const [number, id, theme, difficulty] = line.trim().split(/\s+/);
    const one = all[Number(number)];
    if (!one || !id) throw new Error(`cannot keep "${line}"`);
    if (positions.some((each) => each.id === id)) throw new Error(`${id} is there already`);
    const { level, week, side, link, choices, grades } = one;
    positions.push({
      id,
      theme: oneOf(THEMES, theme),
      difficulty: oneOf(DIFFICULTIES, difficulty),
      level,
      week,
      side,
      link,
      choices,
      rollouts: LAST,
      grades,
    });
  }
  writeFileSync(STORE, `[\n${positions.map((one) => JSON.stringify(one)).join(',\n')}\n]\n`);
  console.log(`${positions.length} positions`);
}

async function look(level: string, matches: number, out: string): Promise<void> {
  if (!isShipped(level)) throw new Error(`${level} does not ship; known: ${SHIPPED.join(', ')}`);
  if (!Number.isInteger(matches) || matches < 1) throw new Error('how many matches?');
  let n = 0;
  for await (const one of find(compile(await loadShipped(level)), level, matches)) {
    appendFileSync(out, `${JSON.stringify(one)}\n`);
    n += 1;
  }
  console.log(`${n} moments`);
}

async function main([command, ...rest]: string[]): Promise<number> {
  const [first = '', second, third] = rest;
  switch (command) {
    case 'check':
      return (await check(rest)) > 0 ? 1 : 0;
    case 'find':
      if (third === undefined) break;
      await look(first, Number(second), resolve(third));
      return 0;
    case 'list':
      if (first === '') break;
      list(found(resolve(first)));
      return 0;
    case 'keep':
      if (first === '') break;
      keep(found(resolve(first)), readFileSync(0, 'utf8'));
      return 0;
  }
  console.log(HELP);
  return command === undefined || command === 'help' || command === '--help' ? 0 : 2;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(`positions: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
