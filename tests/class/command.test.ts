// The class command: what it prints, writes and says, and its exit status.
import { describe, expect, test } from 'vitest';
import { boardJson, readBoard, studentsCsv, weeksCsv } from '../../src/class/index.ts';
import { opened, run, SMALL } from './support.ts';

const SETTINGS = JSON.stringify({ ...SMALL, questions: { belief: [1] } });
const files = { 's.json': SETTINGS };

const link = (await run(['exercise', 's.json'], files)).printed[0] ?? '';
const codes = (await run(['practice', 's.json', '--students', '3'], files)).printed;
const text = `${codes.join('\n')}\n`;

describe('exercise', () => {
  test('prints the link, or the whole address, and nothing else', async () => {
    expect(link).toMatch(/^x1-[\w-]+$/);
    const whole = await run(['exercise', '-', '--base', 'https://example.org/game/'], { '-': SETTINGS });
    expect(whole).toMatchObject({
      status: 0,
      printed: [`https://example.org/game/#/exercise/${link}`],
      said: [],
    });
  });

  test('reads the UTF-16 that some shells write', async () => {
    const bytes = new Uint8Array(Buffer.from(`\uFEFF${SETTINGS}`, 'utf16le'));
    expect((await run(['exercise', '-'], { '-': bytes })).printed).toEqual([link]);
  });

  test('names what is wrong with the settings, a line each', async () => {
    expect(await run(['exercise', '-'], { '-': '{"side":"wets","weeks":99}' })).toMatchObject({
      status: 2,
      printed: [],
      said: [
        'class: side: unknown value "wets"; did you mean west? known: west, russia, swap',
        'class: weeks: 99 is out of range; expected <=26',
      ],
    });
  });
});

describe('board', () => {
  test('prints a summary and a line for each code that does not count; one good code is enough', async () => {
    const ran = await run(['board', 'c.txt'], { 'c.txt': `${text}\nc1-nothing\n${codes[0]}\n` });
    expect(ran.status).toBe(0);
    expect(ran.printed[0]).toBe('codes 5: 3 count, 2 do not');
    expect(ran.printed[1]).toMatch(/^exercise [0-9a-f]{16}: students 3, matches 3, finished 3$/);
    expect(ran.printed.slice(-2)).toEqual([
      'code 1 “Practice 1”: double: the same student and matches as code 5, which counts',
      'code 4: damaged: the code is damaged or incomplete: its checksum does not fit',
    ]);
  });

  test('holds codes to an exercise where one is given', async () => {
    const good = await run(['board', '-', '--exercise', link], { '-': text });
    expect(good.status).toBe(0);
    const other = (await run(['exercise', '-'], { '-': '{}' })).printed[0] ?? '';
    const bad = await run(['board', '-', '--exercise', other], { '-': text });
    expect(bad.status).toBe(1);
    expect(bad.printed.filter((line) => line.includes('otherExercise'))).toHaveLength(3);
    expect((await run(['board', '-', '--exercise', 'x1-'], { '-': text })).status).toBe(2);
  });

  test('writes the tables that are asked for: those that a page would', async () => {
    const args = [
      'board',
      'c.txt',
      '--csv',
      's.csv',
      '--weeks',
      'w.csv',
      '--json',
      'b.json',
      '--exercise',
      link,
    ];
    const { written } = await run(args, { 'c.txt': text });
    const open = await opened({ questions: { belief: [1] } });
    const board = await readBoard(codes, open);
    expect(written).toEqual({
      's.csv': studentsCsv(board.rows, open),
      'w.csv': weeksCsv(board.rows),
      'b.json': boardJson(board, open),
    });
  });

  test('fails without any code, with too many, or with none that counts', async () => {
    expect(await run(['board', '-'], { '-': '\n\n' })).toMatchObject({
      status: 1,
      said: ['class: - holds no code'],
    });
    expect(await run(['board', '-'], { '-': 'c1-x\n'.repeat(2001) })).toMatchObject({
      status: 1,
      said: ['class: there are 2001 codes; a class has at most 2000'],
    });
    expect((await run(['board', '-'], { '-': 'hello' })).status).toBe(1);
    expect(await run(['board', 'no.txt'])).toMatchObject({
      status: 1,
      said: ['class: no.txt cannot be read: no such file'],
    });
  });

  test('does not write over the codes', async () => {
    const ran = await run(['board', 'c.txt', '--csv', 'c.txt'], { 'c.txt': text });
    expect(ran).toMatchObject({ status: 2, said: ['class: board: "c.txt" is named twice'], written: {} });
  });
});

describe('practice', () => {
  test('the same seed gives the same codes, another seed others', async () => {
    const again = await run(['practice', 's.json', '--students', '3', '--seed', 'practice'], files);
    expect(again.printed).toEqual(codes);
    const other = await run(['practice', 's.json', '--students', '3', '--seed', 'b'], files);
    expect(other.printed).not.toEqual(codes);
  });
});

test.each([
  [[], 'no command was given; known: exercise, board, practice'],
  [['bord', 'x'], 'unknown command "bord"; known: exercise, board, practice'],
  [['board'], 'board: no file was given'],
  [['board', 'a', 'b'], 'board: one file at a time; "b" is too much'],
  [['exercise', 'a', '--csv', 'b'], 'exercise: Unknown option'],
  [['exercise', 'a', '--base', 'x'], 'exercise: --base: "x" is no address'],
  [['practice', 'a'], 'practice: --students is missing'],
  [['practice', 'a', '--students', '2001'], 'practice: --students "2001" is out of range'],
])('a wrong call %j ends with 2 and one line', async (args, said) => {
  const ran = await run(args);
  expect(ran).toMatchObject({ status: 2, printed: [] });
  expect(ran.said).toHaveLength(1);
  expect(ran.said[0]).toContain(said);
});

test('help is no failure', async () => {
  for (const args of [['--help'], ['board', '-h']]) {
    const ran = await run(args);
    expect(ran.status).toBe(0);
    expect(ran.printed.join('\n')).toContain('practice SETTINGS.json');
  }
});
