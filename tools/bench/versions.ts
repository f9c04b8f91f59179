// The same matches under each version of the rules, by one loop: what a version costs.
import { playersOf } from '../../src/analysis/versions/index.js';
import { bySide, SIDES, type Side, type Skill } from '../../src/engine/index.js';
import { groundOf, KNOWN_RULES } from '../../src/record/index.js';
import type { Task } from './measure.ts';

/** The main level as it ships with each version, by its hash there. */
const LEVEL_HASH: Readonly<Record<number, string>> = { 1: 'bc5c2e7f47279633' };

/** A task that plays whole matches of the policy against itself under one version; the West at `skill`. */
async function versionTask(version: number, hash: string, skill: Skill, matches: number): Promise<Task> {
  const ground = await groundOf({ rules: version, level: { id: 'january-2022', hash } });
  const players = await playersOf(version, hash);
  if (!ground.ok || !players) throw new Error(`rules ${version} cannot be played`);
  const { engine, rules } = ground.value;
  const { decide, answerCrisis } = players;
  return {
    name: `match under rules ${version}${skill === 'regular' ? '' : `, West ${skill}`}`,
    unit: 'weeks/s',
    run() {
      let weeks = 0;
      for (let k = 0; k < matches; k++) {
        const seed = `bench/${k}`;
        const started = engine.newMatch(rules, { seed, types: {}, dials: {} });
        if (!started.ok) throw new Error('a match without dials always starts');
        const { state } = started;
        const player = (side: Side) =>
          ({ seed, strategy: 'policy', skill: side === 'west' ? skill : 'regular' }) as const;
        while (state.awaiting !== 'over') {
          const view = (side: Side) => engine.viewFor(state, side);
          const inputs =
            state.awaiting === 'crisis'
              ? bySide((side) => answerCrisis(rules, view(side), player(side)).answer)
              : bySide((side) => decide(rules, view(side), player(side)).orders);
          const stepped = engine.stepInPlace(rules, state, inputs, false);
          if (!stepped.ok) throw new Error(`${SIDES.join()} gave orders that cannot be taken`);
        }
        weeks += state.week;
      }
      return weeks;
    },
  };
}

/** Tasks for every version of the rules, the regular policy first, then the expert in few matches. */
export async function versionTasks(presentHash: string, matches: number): Promise<Task[]> {
  const hashOf = (version: number) => LEVEL_HASH[version] ?? presentHash;
  const regular = KNOWN_RULES.map((version) => versionTask(version, hashOf(version), 'regular', matches));
  const expert = KNOWN_RULES.map((version) =>
    versionTask(version, hashOf(version), 'expert', Math.max(1, Math.floor(matches / 10))),
  );
  return Promise.all([...regular, ...expert]);
}
