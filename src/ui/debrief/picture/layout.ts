/** Where everything stands in the picture of a match: plain shapes from plain data. */
import { percent, t } from '../../../text/index.js';
import type { PictureModel } from '../../../view/index.js';
import { spreadLabels } from '../../parts/chartGeometry.js';
import { type Colour, type Font, type Measure, type Point, type Shape, SIZE } from './shapes.js';

const EDGE = 56;
const RIGHT = SIZE.width - EDGE;
const WIDTH = RIGHT - EDGE;
const GAP = 48;
/** Height of a line of words. */
const LINES: Readonly<Record<Font, number>> = {
  brand: 40,
  headline: 49,
  headlineSmall: 40,
  title: 27,
  small: 23,
  label: 23,
};

/** Words in lines that fit a width; what is beyond `most` lines ends in "…". */
export function linesOf(text: string, font: Font, width: number, most: number, measure: Measure): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && measure(longer, font) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const cut = lines.length > most ? [...lines.slice(0, most - 1), `${lines[most - 1]} …`] : lines;
  return cut.map((line) => fitted(line, font, width, measure));
}

/** A line that is too wide, as a single word may be, ends in "…". */
function fitted(line: string, font: Font, width: number, measure: Measure): string {
  if (measure(line, font) <= width) return line;
  let short = line.replace(/ ?…$/, '');
  while (short.length > 1 && measure(`${short}…`, font) > width) short = short.slice(0, -1);
  return `${short}…`;
}

/** Lines one below the other; `at` is where the first one stands. */
const column = (lines: readonly string[], [x, y]: Point, font: Font, colour: Colour): Shape[] =>
  lines.map((text, line) => ({ is: 'words', text, at: [x, y + line * LINES[font]], font, colour }));

function head({ about, headline, price }: PictureModel, measure: Measure): { shapes: Shape[]; end: number } {
  const name = t('app.name');
  const brand = measure(name, 'brand');
  const wide = linesOf(headline, 'headline', WIDTH, 9, measure).length > 2;
  const font = wide ? 'headlineSmall' : 'headline';
  const lines = linesOf(headline, font, WIDTH, 2, measure);
  const end = 132 + (lines.length - 1) * LINES[font];
  const paid = price ? linesOf(price, 'small', WIDTH, 1, measure) : [];
  return {
    shapes: [
      { is: 'words', text: name, at: [EDGE, 64], font: 'brand', colour: 'ink' },
      { is: 'words', text: '.', at: [EDGE + brand, 64], font: 'brand', colour: 'risk' },
      ...column(
        linesOf(about, 'small', WIDTH - brand - 40, 1, measure),
        [EDGE + brand + 28, 64],
        'small',
        'ink-3',
      ),
      ...column(lines, [EDGE, end - (lines.length - 1) * LINES[font]], font, 'ink'),
      ...column(paid, [EDGE, end + 34], 'small', 'ink-2'),
    ],
    end: end + (paid.length > 0 ? 34 : 8),
  };
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const TICKS = [0, 0.5, 1];
/** Room for the names at the right end of the curves. */
const NAMES = 132;
const AXIS = 62;

/** One mirror: its title, axes over the weeks, a belief with its marks, and the unbiased observer's dashed. */
function mirror(
  { title, side, name, unbiasedName, values, unbiased }: PictureModel['mirrors'][number],
  weeks: number,
  box: Box,
  measure: Measure,
): Shape[] {
  const [left, right, top] = [box.left + AXIS, box.right - NAMES, box.top + 22];
  const x = (week: number) => left + ((right - left) * week) / Math.max(1, weeks);
  const y = (share: number) => box.bottom - (box.bottom - top) * share;
  const along = (of: readonly number[]): Point[] => of.map((value, week): Point => [x(week), y(value)]);
  const lines = [name, unbiasedName].map((words) => linesOf(words, 'label', NAMES - 14, 2, measure));
  const ends = [values, unbiased].map((of) => y(of.at(-1) ?? 0));
  const heights = lines.map((words) => words.length * LINES.label);
  const places = spreadLabels(ends, heights).map(
    (place, k) => place - ((heights[k] ?? 0) - LINES.label) / 2 + 6,
  );
  // A name at the top of the curves stays below the title.
  const down = Math.max(0, box.top + LINES.label - Math.min(...places));
  return [
    ...column(linesOf(title, 'title', box.right - box.left, 1, measure), [box.left, box.top], 'title', 'ink'),
    ...TICKS.flatMap((share): Shape[] => [
      {
        is: 'line',
        points: [
          [left, y(share)],
          [right, y(share)],
        ],
        colour: 'hairline',
        width: 1,
      },
      {
        is: 'words',
        text: percent(share),
        at: [left - 10, y(share) + 6],
        font: 'small',
        colour: 'ink-3',
        end: true,
      },
    ]),
    { is: 'words', text: t('chart.start'), at: [left, box.bottom + 24], font: 'small', colour: 'ink-3' },
    {
      is: 'words',
      text: t('story.moment.week', { week: weeks }),
      at: [right, box.bottom + 24],
      font: 'small',
      colour: 'ink-3',
      end: true,
    },
    { is: 'line', points: along(unbiased), colour: side, width: 2, dash: true },
    { is: 'line', points: along(values), colour: side, width: 3 },
    ...along(values).map((at): Shape => ({ is: 'mark', at, colour: side, side })),
    ...lines.flatMap((words, which) => {
      const from = (places[which] ?? 0) + down;
      return column(words, [right + 14, from], which === 0 ? 'label' : 'small', side);
    }),
  ];
}

function moments({ moments: told }: PictureModel, top: number, measure: Measure): Shape[] {
  const width = (WIDTH - 2 * GAP) / 3;
  return told.flatMap(({ about, title, by }, at) => {
    const left = EDGE + at * (width + GAP);
    return [
      ...column(linesOf(about, 'small', width, 1, measure), [left, top], 'small', 'ink-3'),
      ...column(linesOf(title, 'title', width, 2, measure), [left, top + 30], 'title', by ?? 'ink'),
    ];
  });
}

/** All shapes of the picture. @param address where the game is to be found. */
export function layoutOf(model: PictureModel, address: string, measure: Measure): Shape[] {
  const { shapes, end } = head(model, measure);
  const width = (WIDTH - GAP) / 2;
  const [top, bottom] = [end + 52, 456];
  const rule = 500.5;
  const foot = SIZE.height - 36;
  const room = measure(address, 'small');
  return [
    ...shapes,
    ...model.mirrors.flatMap((one, at) => {
      const left = EDGE + at * (width + GAP);
      return mirror(one, model.weeks, { left, right: left + width, top, bottom }, measure);
    }),
    {
      is: 'line',
      points: [
        [EDGE, rule],
        [RIGHT, rule],
      ],
      colour: 'ink',
      width: 1,
    },
    ...moments(model, rule + 32, measure),
    ...column(
      linesOf(model.invention, 'small', WIDTH - room - 32, 1, measure),
      [EDGE, foot],
      'small',
      'ink-2',
    ),
    { is: 'words', text: address, at: [RIGHT, foot], font: 'small', colour: 'ink-2', end: true },
  ];
}
