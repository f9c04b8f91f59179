// What the suite writes: numbers in words, plots, the document.
import { describe, expect, test } from 'vitest';
import { asked, inUnit, withInterval } from '../../tools/validate/format.ts';
import { mutationsDocument } from '../../tools/validate/mutate.ts';
import { MUTATIONS } from '../../tools/validate/mutations.ts';
import { drawCurves, drawFigures } from '../../tools/validate/plot.ts';
import { documentOf, type Reported } from '../../tools/validate/report.ts';
import { resultOf } from './kit/run.ts';
import { column, exactly, figure, mean, points } from './kit/stats.ts';
import type { Experiment, Figure } from './kit/types.ts';

describe('numbers', () => {
  test.each([
    [inUnit(-0.0004, 'share'), '0.000'],
    [inUnit(-3.26, 'points'), '−3.3'],
    [inUnit(3.26, 'points'), '+3.3'],
    [inUnit(-0.04, 'points'), '0.0'],
    [inUnit(7, 'number'), '7'],
    [inUnit(1e-12, 'number'), 'less than 0.001'],
    [inUnit(Number.NaN, 'belief'), 'none'],
    [asked({ between: [1, 1] }, 'number'), 'exactly 1'],
    [asked({ between: [-5, 5] }, 'points'), '−5.0 to +5.0'],
    [asked({ atMost: 0.184 }, 'share'), '≤ 0.184'],
  ])('%s', (printed, expected) => {
    expect(printed).toBe(expected);
  });

  test('an exact figure has no interval', () => {
    expect(withInterval(figure('exact', exactly(2), 'number'))).toBe('2');
    expect(withInterval(points('a change', { value: 0.1, low: 0.05, high: 0.15, n: 9 }))).toBe(
      '+10.0 points [+5.0, +15.0]',
    );
  });
});

const rows = [[0.2], [0.4], [0.3], [0.5]];

const experiment: Experiment = {
  id: 'an-example',
  group: 7,
  title: 'An example | with a bar',
  claim: 'Something follows.',
  literature: 'Somebody (1900).',
  how: 'Somehow.',
  seeds: 2,
  blocks: 2,
  cost: 3,
  ready: async () => () => [0],
  figures: (all): Figure[] => [
    figure('the mean', mean(column(all, 0)), 'share', { atLeast: 0.3, from: 0 }),
    figure('what falls short', mean(column(all, 0)), 'share', { atLeast: 0.9, from: 0 }),
    figure('for information', mean(column(all, 0)), 'share'),
  ],
};
const reported: Reported = { experiment, seeds: 2, result: resultOf(experiment, 2, rows) };
const about = { rules: 1, levels: [{ id: 'a-level', hash: '0123456789abcdef' }] };

test('the document tells claim, run, command, figures over blocks and verdicts', () => {
  const text = documentOf([reported], about, new Map([['an-example', 'validation/an-example.svg']]));
  expect(text).toContain('### 7. An example | with a bar');
  expect(text).toContain('**Verdict: holds in direction.**');
  expect(text).toContain('4 seeds (2 blocks of 2), about 12 matches.');
  expect(text).toContain('npm run validate -- --only an-example');
  expect(text).toContain('0.300 … 0.400');
  expect(text).toContain('a-level 0123456789ab');
  expect(text).toContain('Of 1 experiments 0 hold, 1 hold in direction, 0 are not met.');
  expect(text).toContain('An example \\| with a bar');
  expect(text).not.toContain('NaN');
  expect(text).not.toContain('undefined');
});

test('an experiment that asks nothing has no verdict, and its tables are shown', () => {
  const measuring: Experiment = {
    ...experiment,
    figures: () => [figure('a measure', exactly(3), 'number')],
    tables: () => [{ caption: 'Cells.', head: ['a', 'b|c'], rows: [['1', '2']] }],
  };
  const only: Reported = { experiment: measuring, seeds: 2, result: resultOf(measuring, 2, rows) };
  const text = documentOf([reported, only], about, new Map());
  expect(text).toContain('**No verdict: measured only.**');
  expect(text).toContain(
    'Of 1 experiments 0 hold, 1 hold in direction, 0 are not met. 1 more only measures.',
  );
  expect(text).toContain('Cells.\n\n| a | b\\|c |\n|---|---|\n| 1 | 2 |');
});

test('the chapter on decisions has a row a figure and a column a seat, and its own sections', () => {
  const seated = (seat: string, value: number): Figure => ({
    ...figure(`${seat}: what it gains`, exactly(value), 'score', { atLeast: 0.05 }),
    seat,
  });
  const decision: Experiment = {
    ...experiment,
    id: 'decision-0',
    title: 'A decision',
    chapter: 'decisions',
    figures: () => [seated('West', 0.1), seated('Russia', 0.01)],
  };
  const text = documentOf(
    [{ experiment: decision, seeds: 2, result: resultOf(decision, 2, rows) }, reported],
    about,
    new Map(),
  );
  expect(text).toContain('| experiment | figure | asked | West | Russia |');
  expect(text).toContain('| [decision-0](#7-a-decision) | what it gains | ≥ 0.050 | ● 0.100 | ○ 0.010 |');
  expect(text.indexOf('### 7. An example')).toBeLessThan(text.indexOf('## Does it matter what one decides?'));
  expect(text.indexOf('### 7. A decision')).toBeGreaterThan(
    text.indexOf('## Does it matter what one decides?'),
  );
});

test('without decisions there is no chapter on them', () => {
  expect(documentOf([reported], about, new Map())).not.toContain('Does it matter what one decides?');
});

test('the index leads to the sections', () => {
  const text = documentOf([reported], about, new Map());
  expect(text).toContain('(#7-an-example--with-a-bar)');
});

test('the document of the mutations names what nobody noticed', () => {
  const [one, two] = MUTATIONS;
  if (!one || !two) throw new Error('there are mutations');
  const red = [{ id: 'an-example', sound: 'holds', broken: 'not met' }] as const;
  const text = mutationsDocument([
    { mutation: one, red: [...red] },
    { mutation: two, red: [] },
  ]);
  expect(text).toContain('1 of 2 mutations');
  expect(text).toContain('`an-example`: holds → not met');
  expect(text).toContain('**nothing**');
});

test('plots are whole, and say nothing of infinity', () => {
  const flat = drawFigures('flat & even', [figure('one', exactly(1), 'number', { atMost: 1 })]);
  const curve = drawCurves('a curve', {
    x: 'x',
    y: 'y',
    lines: [{ name: 'line', points: [{ x: 0, y: 1, low: 0.5, high: 1.5 }] }],
  });
  const named = drawCurves('rows', {
    x: 'share',
    y: '',
    names: ['first', 'second'],
    lines: [{ name: '', points: [0, 1].map((x) => ({ x, y: 0.2, low: 0.1, high: 0.3 })) }],
  });
  const foretold = drawCurves('foretold', {
    x: 'said',
    y: 'was',
    diagonal: true,
    lines: [{ name: 'line', points: [0, 1].map((x) => ({ x, y: x, low: x, high: x })) }],
  });
  expect(named).toContain('second');
  for (const svg of [named, foretold, flat, curve, drawFigures(experiment.title, reported.result.figures)]) {
    expect(svg.startsWith('<svg ')).toBe(true);
    expect(svg.trimEnd().endsWith('</svg>')).toBe(true);
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
  }
  expect(flat).toContain('flat &amp; even');
});
