// The AI never sees the state: by type, and by what it returns. properties/leak.test.ts proves it for whole matches.
import { describe, expect, expectTypeOf, it } from 'vitest';
import { answerCrisis, decide, type Player, preview, STRATEGIES } from '../../src/ai/index.ts';
import { type Rules, type SideView, type State, viewFor } from '../../src/engine/index.ts';
import { begin, january, PASS } from '../support/engine.ts';

describe('by type', () => {
  it('decisions, crisis answers and previews are made from rules and a view', () => {
    expectTypeOf(decide).parameters.toEqualTypeOf<[Rules, SideView, Player]>();
    expectTypeOf(answerCrisis).parameters.toEqualTypeOf<[Rules, SideView, Player]>();
    expectTypeOf(preview).parameter(1).toEqualTypeOf<SideView>();
  });

  it('a state is not a view', () => {
    expectTypeOf<State>().not.toExtend<SideView>();
    expectTypeOf<SideView>().not.toExtend<State>();
    expectTypeOf<SideView>().not.toHaveProperty('types');
    expectTypeOf<SideView>().not.toHaveProperty('observers');
    expectTypeOf<SideView['rival']>().not.toHaveProperty('formations');
    expectTypeOf<SideView['rival']>().not.toHaveProperty('readiness');
  });
});

it.each(STRATEGIES)('%s plays from a view that has been written, sent and read again', (strategy) => {
  const view = viewFor(begin(january), 'west');
  const sent = JSON.parse(JSON.stringify(view)) as SideView;
  const player: Player = { seed: 'sent', strategy, skill: 'regular' };
  expect(decide(january, sent, player)).toEqual(decide(january, view, player));
  expect(preview(january, sent, PASS)).toEqual(preview(january, view, PASS));
});
