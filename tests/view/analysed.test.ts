// A whole analysis in words: whatever the analyst finds in a real match, the debrief has sentences for it.
import { beforeAll, expect, test } from 'vitest';
import { analystHere, openAnalyst } from '../../src/analysis/index.js';
import { recordOfMatch } from '../../src/session/index.js';
import {
  becauseOf,
  decisionOf,
  keyDecisionsOf,
  luckOf,
  misreadOf,
  otherTypesOf,
  riskCurveOf,
  turningOf,
} from '../../src/view/index.ts';
import { LEVELS, playedByOne, readTexts } from './bench.ts';

beforeAll(readTexts);

/** All texts in a model. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value instanceof Map) return textsIn([...value.values()]);
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

test.each(LEVELS)('%s: every finding has words', async (id) => {
  const told = playedByOne(id, 'analysed', 2);
  const subject = { record: recordOfMatch(told), level: told.level };
  const analyst = openAnalyst({ open: analystHere });
  const side = 'west';
  const { curve, turning } = await analyst.ask<'curve'>({ ask: 'curve', ...subject, samples: 4 });
  const decisions = await analyst.ask<'decisions'>({
    ask: 'decisions',
    ...subject,
    side,
    weeks: [1],
    samples: 2,
  });
  const others = await analyst.ask<'otherTypes'>({ ask: 'otherTypes', ...subject, side });
  const { luck, readings } = await analyst.ask<'facts'>({ ask: 'facts', ...subject });
  const weighed = await analyst.ask<'weighed'>({ ask: 'weighed', ...subject });
  analyst.close();
  if (!others) throw new Error('the rival is an AI');

  expect(weighed).toHaveLength(told.state.outcome?.week ?? 0);
  const keys = keyDecisionsOf(
    told,
    side,
    weighed,
    turning.map(({ week }) => week),
  );
  expect(keys.length).toBeGreaterThan(0);
  for (const { orders } of keys) {
    for (const { parts, score } of orders) {
      expect(parts.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(score, 1);
    }
  }
  const models = [
    riskCurveOf(curve),
    turningOf(told, side, turning),
    decisions.map((one) => decisionOf(told, one)),
    otherTypesOf(told, side, others),
    luckOf(told, luck),
    misreadOf(told, side, readings[side]),
    keys,
    becauseOf(told, side, weighed),
  ];
  const texts = textsIn(models);
  expect(texts.length).toBeGreaterThan(40);
  expect(texts.filter((text) => /[{}]|undefined|NaN|^(debrief|move|option|outcome)\./.test(text))).toEqual(
    [],
  );
});
