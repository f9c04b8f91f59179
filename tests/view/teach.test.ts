// The teaching material: every sheet whole, no work forgotten, and a lesson whose minutes add up.
import { beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/text/areas.ts';
import { loadTexts } from '../../src/text/index.ts';
import { TEACHING } from '../../src/ui/pages/literature.ts';
import { SHEETS, type TeachBlock, teachAbout, teachSheet, teachTitle } from '../../src/view/teach.ts';

beforeAll(() => loadTexts('teach', 'quiz', 'live'));

/** All words of a block. */
const wordsOf = (block: TeachBlock): string[] => {
  switch (block.kind) {
    case 'words':
    case 'heading':
      return [block.text];
    case 'steps':
      return block.items.flatMap(({ mark, title, parts }) => [mark, title, ...parts.map(({ text }) => text)]);
    case 'table':
      return [...block.head, ...block.rows.flat()];
    case 'list':
    case 'written':
      return block.items;
    case 'items':
      return block.items.flatMap(({ text, options, key }) => [text, ...options, ...(key ? [key.why] : [])]);
    case 'works':
      return block.why ? [block.why] : [];
    case 'links':
      return [];
  }
};

const allWords = () => SHEETS.flatMap((id) => teachSheet(id).blocks.flatMap(wordsOf));

describe('every sheet', () => {
  test.each(SHEETS)('%s has a title, a line on what it is for, and pieces none of which is empty', (id) => {
    expect(`${teachTitle(id)} ${teachAbout(id)}`).not.toMatch(/teach\./);
    for (const block of teachSheet(id).blocks) {
      if (block.kind !== 'links' && block.kind !== 'works')
        expect(wordsOf(block).join('').length).toBeGreaterThan(0);
      if (block.kind === 'steps')
        for (const { parts } of block.items) expect(parts.length).toBeGreaterThan(0);
      if (block.kind === 'table') for (const row of block.rows) expect(row).toHaveLength(block.head.length);
    }
  });

  test('uses every text that there is for it', async () => {
    const said = new Set<unknown>([
      ...allWords(),
      ...SHEETS.flatMap((id) => [teachTitle(id), teachAbout(id)]),
    ]);
    const rows = Object.entries(await LANGUAGES.en.areas.teach()).filter(([key]) =>
      /\.(row|step)\./.test(key),
    );
    expect(rows.filter(([, text]) => !said.has(text)).map(([key]) => key)).toEqual([]);
  });
});

test('parts of the game are called as they are called there', async () => {
  const named = new Set<string>();
  for (const id of SHEETS.filter((one) => one !== 'rubric' && one !== 'key'))
    for (const text of teachSheet(id).blocks.flatMap(wordsOf))
      for (const [, name = ''] of text.matchAll(/“([A-Z][^”]*[^”.?])”/g)) named.add(name);
  expect(named.size).toBeGreaterThan(10);
  const titles = new Set<string>();
  for (const area of Object.values(LANGUAGES.en.areas))
    for (const text of Object.values(await area())) titles.add(text).add(text.split(':')[0] ?? '');
  expect([...named].filter((name) => !titles.has(name))).toEqual([]);
});

describe('the plans', () => {
  test.each([
    ['plan-45', 45],
    ['plan-90', 90],
  ] as const)('%s runs from minute 0 to its end without a gap', (id, end) => {
    const steps = teachSheet(id).blocks.flatMap((block) =>
      block.kind === 'steps' && block.items[0]?.mark === '0–5' ? block.items : [],
    );
    const times = steps.map(({ mark }) => mark.split('–').map(Number));
    expect(times[0]?.[0]).toBe(0);
    expect(times.at(-1)?.[1]).toBe(end);
    for (const [at, [from]] of times.slice(1).entries()) expect(from).toBe(times[at]?.[1]);
    // Each step says what is done, what is said, and what is seen.
    for (const { parts } of steps) expect(parts).toHaveLength(3);
  });
});

test('the rubric marks no end of a match', () => {
  const cells = teachSheet('rubric').blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.flat() : [],
  );
  expect(cells.join(' ')).not.toMatch(/\b(win|won|winner|victory|score|outcome|peace)\b/i);
});

test('whatever is cited by author and year stands among the readings', () => {
  const listed = Object.values(TEACHING)
    .flat()
    .flatMap(({ author, year }) => author.split(' and ').map((one) => `${one.split(' ').at(-1)} ${year}`));
  const cited = allWords().flatMap((text) => [...text.matchAll(/([A-Z][a-z]+) ((?:19|20)\d\d)\b/g)]);
  const works = cited
    .filter(([, name]) => !/^(January|February|In|And)$/.test(name ?? ''))
    .map(([all]) => all);
  expect(works.length).toBeGreaterThan(10);
  expect([...new Set(works)].filter((one) => !listed.includes(one))).toEqual([]);
});
