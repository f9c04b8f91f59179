// What is told of a resolution, and when: nothing of the end before its scene, all of it after the last one.
import { beforeAll, describe, expect, test } from 'vitest';
import type { Side, State } from '../../src/engine/index.js';
import type { Match } from '../../src/session/index.js';
import { date, weeksAfter } from '../../src/text/index.js';
import { commonWhy } from '../../src/view/allies.js';
import {
  headerOf,
  hostile,
  keyFigures,
  type Outlook,
  outlookOf,
  ownPanelOf,
  resolutionOf,
  rivalPanelOf,
  type Scene,
  tableOf,
  theatreView,
  toldOutlook,
} from '../../src/view/index.js';
import { LEVELS, played, readTexts, SIDES } from './bench.js';

beforeAll(readTexts);

/** Everything beside the scenes that a page shows meanwhile. */
const panels = (look: Outlook) => ({
  header: headerOf(look),
  key: keyFigures(look),
  own: ownPanelOf(look),
  rival: rivalPanelOf(look),
  table: tableOf(look),
  map: theatreView(look, {
    mirror: 'meant',
    draft: null,
    focus: { order: null, guess: null, mark: null },
    moves: [],
  }),
});

/** Every number another one. */
const scrambled = <T>(part: T): T => {
  if (typeof part === 'number') return (part * 0.37 + 0.11) as T;
  if (Array.isArray(part)) return part.map(scrambled) as T;
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, scrambled(value)])) as T;
};

/** The same match, with another end of its last step. */
function endingOtherwise(match: Match, change: (state: State) => State): Match {
  const last = match.steps.at(-1);
  if (!last) return match;
  const after = change(last.after);
  return { ...match, steps: [...match.steps.slice(0, -1), { ...last, after }], state: after };
}

const everyNumber = (state: State): State => ({
  ...state,
  sides: scrambled(state.sides),
  minds: scrambled(state.minds),
  third: scrambled(state.third),
  tension: 3,
  rung: 9 - state.rung,
  table: { ...state.table, agreed: scrambled(state.table.agreed) },
});

/** Matches of one to nine weeks, as one seat has them still to watch. */
function resolutions(id: string, side: Side): { match: Match; look: Outlook; scenes: Scene[] }[] {
  return ['a', 'b'].flatMap((seed) =>
    [1, 2, 4, 7].map((steps) => {
      const match = played(id, seed, (now) => now.steps.length >= steps);
      const look = outlookOf(match, side);
      return { match, look, scenes: resolutionOf(look, match.steps.length - 1) };
    }),
  );
}

describe.each(LEVELS)('%s', (id) => {
  test.each(SIDES)('before the first scene %s is shown nothing of the end', (side) => {
    for (const { match, look, scenes } of resolutions(id, side)) {
      const other = outlookOf(endingOtherwise(match, everyNumber), side);
      expect(panels(toldOutlook(other, scenes, -1))).toEqual(panels(toldOutlook(look, scenes, -1)));
    }
  });

  test.each(SIDES)('after the last scene %s is shown the end, whole', (side) => {
    for (const { look, scenes } of resolutions(id, side)) {
      const end = toldOutlook(look, scenes, scenes.length - 1);
      expect(end.view).toEqual({ ...look.view, week: end.view.week });
      const week = { week: 0, dates: '', says: '' };
      const shown = (one: Outlook) => {
        const { header, map, ...rest } = panels(one);
        return { ...rest, header: { ...header, ...week }, map: { ...map, title: '', traces: [] } };
      };
      expect(shown(end)).toEqual(shown(look));
    }
  });

  test.each(SIDES)('belief, ladder and troops change for %s with the scene that tells them', (side) => {
    const at = { belief: new Set<string>(), rung: new Set<string>(), forces: new Set<string>() };
    for (const { look, scenes } of resolutions(id, side)) {
      let was = toldOutlook(look, scenes, -1).view;
      scenes.forEach((scene, index) => {
        const { view } = toldOutlook(look, scenes, index);
        const last = index === scenes.length - 1;
        const note = (what: keyof typeof at, changed: boolean) => changed && !last && at[what].add(scene.id);
        note('belief', hostile(view.mind.belief) !== hostile(was.mind.belief));
        note('rung', view.rung !== was.rung);
        note('forces', view.own.formations !== was.own.formations);
        was = view;
      });
    }
    expect([...at.belief].filter((scene) => scene !== 'youRead')).toEqual([]);
    expect([...at.rung].filter((scene) => scene !== 'ladder')).toEqual([]);
    expect([...at.forces].filter((scene) => scene !== 'yours')).toEqual([]);
    expect(at.belief.size).toBe(1);
  });
});

test('a summary ends the week: what became of offers first, then a line for each side, and what changed most', () => {
  const match = played('january-2022', 'a', (now) => now.steps.length >= 1);
  const summary = resolutionOf(outlookOf(match, 'west'), 0).at(-1);
  expect(summary?.id).toBe('summary');
  expect(summary?.title).toBe('Week 1 in short');
  const ids = summary?.items.map((item) => item.id) ?? [];
  expect(ids.slice(-2)).toEqual(['yours', 'theirs']);
  expect(ids.slice(0, -2).every((id) => /^(own|their)Offer\./.test(id))).toBe(true);
  expect(summary?.lead).toMatch(/→/);
});

/** Every level that ships, as long as it can be played. */
const SHIPPED = [
  'january-2022',
  'january-2022-long',
  'january-2022-history',
  'abstract-mirror',
  'abstract-offence',
] as const;

describe.each(SHIPPED)('the world of %s', (id) => {
  let worlds: { look: Outlook; scenes: Scene[] }[];

  beforeAll(() => {
    worlds = ['a', 'b', 'c', 'd'].flatMap((seed) => {
      const match = played(id, seed);
      return SIDES.map((side) => {
        const look = outlookOf(match, side);
        return { look, scenes: resolutionOf(look, 0).filter((scene) => scene.id === 'world') };
      });
    });
  });

  test('no line of Kyiv and no news is read twice in a match', () => {
    for (const { scenes } of worlds) {
      const lines = scenes
        .flatMap((scene) => [
          scene.lead,
          scene.quote?.text ?? '',
          ...scene.items.flatMap((item) => (item.id.startsWith('event.') ? item.text : [])),
        ])
        .filter(Boolean);
      expect(new Set(lines).size).toBe(lines.length);
    }
  });

  test('news that is older than its week says when it was reported', () => {
    for (const { look, scenes } of worlds) {
      for (const scene of scenes) {
        const week = look.match.steps[scene.step]?.before.week ?? 1;
        const monday = weeksAfter(look.level.date, week - 1);
        for (const { source, note } of scene.items) {
          if (!source) continue;
          const old = source.date < monday.slice(0, source.date.length);
          expect(note.includes(`Background: reported on ${date(source.date)}.`)).toBe(old);
        }
      }
    }
  });
});

test('an order that slipped is told and read as what it became', () => {
  const match = played('january-2022', 'slip', (now) => now.steps.length >= 1);
  const steps = match.steps.map((step) => ({
    ...step,
    facts: step.facts.map((fact) => (fact.kind === 'ordered' ? { ...fact, slipped: [0] } : fact)),
  }));
  const look = outlookOf({ ...match, steps }, 'west');
  const scenes = resolutionOf(look, 0);
  const [yours, read] = ['yours', 'theyRead'].map((id) => scenes.find((scene) => scene.id === id));
  const became = yours?.guessFor[0]?.move ?? '';
  const written = look.level.moves.find((move) => look.say(`move.${move.id}.name`) === yours?.items[0]?.text);
  expect(became).toBe(written?.neighbour);
  expect(yours?.items[0]?.note).toContain(look.say(`move.${became}.name`));
  expect(read?.guessFor[0]?.move).toBe(became);
});

test('a group of allies is given only a cause that moved each of them that way', () => {
  const moved = (by: number, ...whys: [string, number][]) => ({ by, whys: new Map(whys) });
  const germany = moved(-2, ['alliedTroops', 0.02], ['rival', -0.018], ['allies', -0.022]);
  expect(commonWhy([germany])).toBe('allies');
  expect(commonWhy([germany, moved(-1, ['allies', 0.01], ['rival', -0.02])])).toBe('rival');
  expect(commonWhy([germany, moved(-1, ['leak', -0.01])])).toBe('');
});

test('an offer of yours that they leave lying is told once, with whose it is and since when', () => {
  let told = 0;
  for (const seed of ['a', 'b', 'c', 'd', 'e']) {
    const match = played('january-2022', seed);
    const lines = resolutionOf(outlookOf(match, 'west'), 0)
      .filter((scene) => scene.id === 'world')
      .flatMap((scene) => scene.items.map((item) => item.text))
      .filter((text) => text.includes('gives no answer to your offer'));
    for (const line of lines) expect(line).toMatch(/your offer (from before week 1|of week \d+)\./);
    expect(new Set(lines).size).toBe(lines.length);
    told += lines.length;
  }
  expect(told).toBeGreaterThan(0);
});
