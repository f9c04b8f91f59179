/** Stage 7, the third party: it decides for itself every week, and speaks. */
import { pick } from '../random.js';
import { natureSight } from '../sight.js';
import { luck, type WeekStage } from './context.js';
import { apply } from './effects.js';

export const thirdStage: WeekStage = {
  name: 'third',
  run(week) {
    const { rules, state } = week;
    const setup = rules.level.third;
    if (!setup || !state.third) return;
    const sight = natureSight(rules, state);
    const draw = luck(week, 'third');
    const weights = setup.decisions.map((decision, i) =>
      rules.decisionTests[i]?.(sight) ? decision.weight : 0,
    );
    const chosen = weights.some((w) => w > 0) ? setup.decisions[pick(draw, weights)] : undefined;
    const voices = setup.voices.map((_voice, i) => (rules.voiceTests[i]?.(sight) ? 1 : 0));
    const voice = voices.some((w) => w > 0) ? setup.voices[pick(draw, voices)] : undefined;
    if (chosen) {
      for (const effect of chosen.effects)
        apply(week, { side: null, why: chosen.id, executed: null }, effect, draw);
      state.third.decision = chosen.id;
    }
    if (voice) state.third.voice = voice.id;
    week.facts?.push({ kind: 'third', to: 'all', decision: state.third.decision, voice: state.third.voice });
    week.changes.apply(state);
  },
};
