// A whole analysis in words: whatever the analyst finds in a real match, the debrief has sentences for it.
import { beforeAll, expect, test } from 'vitest';
import { answerCrisis, decide } from '../../src/ai/index.js';
import { analystHere, openAnalyst } from '../../src/analysis/index.js';
import { type Side, viewFor } from '../../src/engine/index.js';
import { advance, begin, type Input, type Match, recordOfMatch } from '../../src/session/index.js';
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
import { human, level, rival, settings } from '../session/bench.ts';
import { LEVELS, readTexts } from './bench.ts';

beforeAll(readTexts);

/** A short match of a person, who plays as the policy would, against the AI. */
function match(id: string): Match {
  const seats = { west: human, russia: rival() };
  const fresh = begin(
    level(id),
    settings({ level: id, seed: 'analysed', seats, dials: { weeks: 2 } }),
    false,
  );
  if (!fresh.ok) throw new Error(JSON.stringify(fresh.problem));
  let now = fresh.value;
  const player = { seed: 'analysed', strategy: 'policy', skill: 'regular' } as const;
  while (now.state.awaiting !== 'over') {
    const { rules, state } = now;
    const view = (side: Side) => viewFor(state, side);
    const input: Input =
      state.awaiting === 'crisis'
        ? {
            awaiting: 'crisis',
            west: answerCrisis(rules, view('west'), player).answer,
            russia: answerCrisis(rules, view('russia'), player).answer,
          }
        : {
            awaiting: 'orders',
            west: decide(rules, view('west'), player).orders,
            russia: decide(rules, view('russia'), player).orders,
          };
    const next = advance(now, input);
    if (!next.ok) throw new Error(JSON.stringify(next.problem));
    now = next.value;
  }
  return now;
}

/** All texts in a model. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value instanceof Map) return textsIn([...value.values()]);
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

test.each(LEVELS)('%s: every finding has words', async (id) => {
  const told = match(id);
  const subject = { record: recordOfMatch(told), level: told.level };
  const analyst = openAnalyst(analystHere);
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
