// The table of an experiment: fixed columns, dotted paths, and every value of the lines in its cell.
import { describe, expect, test } from 'vitest';
import { columnsOf, flatten } from '../../src/lab/csv.js';
import { matchPlayer } from '../../src/lab/play.js';
import { experiment, labOn, objects, valid } from './support.ts';

/** A reader of CSV that shares nothing with its writer. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const pattern = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\n)/g;
  for (const [, cell = '', end] of text.matchAll(pattern)) {
    rows.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === '\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

const pass = { strategy: 'pass' };
const duel = { name: 'a, "b"\nc', west: { strategy: 'policy' }, russia: { strategy: 'hardline' } };
const summary = experiment({ level: 'january-2022', matches: 5, arms: [duel] });

test('columns of the summary are those of the contract', async () => {
  const { experiment: checked, rules } = await valid(experiment());
  expect(columnsOf(checked, rules)).toEqual([
    ...['arm', 'seed', 'types.west', 'types.russia', 'outcome', 'cause', 'week', 'peakRung'],
    ...['score.west', 'score.russia', 'belief.west', 'belief.russia', 'unbiased.west', 'unbiased.russia'],
    ...['peakBelief.west', 'peakBelief.russia', 'backdowns.west', 'backdowns.russia'],
    ...['crisisPeak', 'rungBefore', 'start.west.aHome', 'start.west.aBorder'],
    ...['start.russia.bHome', 'start.russia.bBorder', 'skipped', 'hash'],
  ]);
});

describe.each([
  ['summary', summary],
  ['weeks', { ...summary, detail: 'weeks' }],
  ['weeks with P(war)', { ...summary, detail: 'weeks', pWar: 2 }],
  ['weeks without a third party', { ...summary, level: 'abstract-mirror', detail: 'weeks' }],
])('%s', (_name, json) => {
  test('every value of a line has a column, in the order of the line', async () => {
    const { experiment: checked, rules } = await valid(json);
    const columns = columnsOf(checked, rules);
    expect(new Set(columns).size).toBe(columns.length);
    const play = matchPlayer(checked, rules);
    for (let k = 0; k < 5; k++) {
      const found = new Map<string, unknown>();
      flatten(play(k), '', found);
      const paths = [...found].filter(([, value]) => value !== null).map(([path]) => path);
      expect(columns.filter((column) => paths.includes(column))).toEqual(paths);
    }
  });

  test('the table says the same as the lines', async () => {
    const [header, ...rows] = readCsv((await labOn(json, '--format', 'csv')).output);
    const lines = objects((await labOn(json)).output).slice(1);
    expect(rows).toHaveLength(5);
    rows.forEach((row, i) => {
      expect(row).toHaveLength(header?.length ?? 0);
      const found = new Map<string, unknown>();
      flatten(lines[i], '', found);
      header?.forEach((column, c) => {
        const value = found.get(column) ?? '';
        expect(row[c]).toBe(typeof value === 'object' ? JSON.stringify(value) : String(value));
      });
    });
  });
});

test('a name or seed that begins like a formula is made harmless in the table, and only there', async () => {
  const arms = [{ name: '=HYPERLINK("http://x")', west: pass, russia: pass, dials: { weeks: 1 } }];
  const json = experiment({ matches: 1, seed: '=1+1', arms });
  const [, row] = readCsv((await labOn(json, '--format', 'csv')).output);
  expect(row?.slice(0, 2)).toEqual([`'=HYPERLINK("http://x")`, "'=1+1/0"]);
  const [, line] = objects((await labOn(json)).output);
  expect([line?.arm, line?.seed]).toEqual(['=HYPERLINK("http://x")', '=1+1/0']);
});

test('--bom begins a table with a byte order mark, changes nothing else, and is refused for lines', async () => {
  const plain = await labOn(summary, '--format', 'csv');
  expect((await labOn(summary, '--format', 'csv', '--bom')).output).toBe(`\uFEFF${plain.output}`);
  expect(plain.output).toMatch(/^arm,seed,/);
  const lines = await labOn(summary, '--bom');
  expect([lines.status, lines.output]).toEqual([1, '']);
  expect(lines.said[0]).toContain('--bom: only a csv can begin with it');
});
