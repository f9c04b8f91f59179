// The page of a war: for wars only, with the word of the country between, and marked as invented.
import { beforeAll, expect, test } from 'vitest';
import type { Outcome } from '../../src/engine/index.js';
import type { Match } from '../../src/session/index.js';
import { isWar, outlookOf, scenesBeforeWar, scenesOf, warOf } from '../../src/view/index.js';
import { played, readTexts } from './bench.js';

beforeAll(readTexts);

const ended = (level: string, outcome: Partial<Outcome>): Match => {
  const match = played(level, 'war', (now) => now.steps.length >= 1);
  const whole: Outcome = {
    kind: 'war',
    cause: 'chosen',
    week: 3,
    rungBefore: 5,
    by: 'russia',
    score: { west: 0, russia: 0 },
    ...outcome,
  };
  return { ...match, state: { ...match.state, awaiting: 'over', outcome: whole } };
};

test('a war says who attacked whom and who suffers, in Kyiv’s own word of a war', () => {
  const war = warOf(ended('january-2022', {}));
  // Why it came is left to the debrief: it would tell what the rival was.
  expect(war?.headline).toMatch(/^Russia attacked Ukraine in week\s3\.$/);
  expect(war?.price).toContain('The people of Ukraine suffer most');
  expect(war?.voice?.text).toContain('We did not want this war');
  expect(war?.real).toBe(true);
});

test.each(['limitedWar', 'nuclear'] as const)('%s has a page and a word of its own', (kind) => {
  const war = warOf(ended('january-2022', { kind, cause: null }));
  expect(war?.voice?.text).toMatch(/^“.+”$/);
  expect(war?.voice?.text).not.toBe(warOf(ended('january-2022', {}))?.voice?.text);
});

test('no war, no page; an abstract level speaks for no country', () => {
  for (const kind of ['standoff', 'settlement', 'coup'] as const) {
    const match = ended('january-2022', { kind, cause: null, by: null });
    expect(isWar(match)).toBe(false);
    expect(warOf(match)).toBeNull();
  }
  const abstract = warOf(ended('abstract-mirror', {}));
  expect(abstract?.voice).toBeNull();
  expect(abstract?.real).toBe(false);
});

test('in the week of a war the attack is no item among what was seen', () => {
  const match = ended('january-2022', {});
  const look = outlookOf(match, 'west');
  const scenes = scenesOf(look, 0);
  expect(scenes.map(({ id }) => id)).toContain('theirs');
  expect(scenesBeforeWar(look, scenes).map(({ id }) => id)).toEqual(['yours']);
  const peace = outlookOf(ended('january-2022', { kind: 'standoff', cause: null, by: null }), 'west');
  expect(scenesBeforeWar(peace, scenes)).toEqual(scenes);
});
