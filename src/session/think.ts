/** The thinking itself, for the worker and for tests: each question is put to the AI of the match's rules and level. */
import { adviseCrisis, adviseWeek } from '../advice/index.js';
import { type Players, playersOf } from '../analysis/index.js';
import { type Ground, groundOf } from '../record/index.js';
import { hasAdvisers } from './asking.js';
import type { FromWorker, Question, Reply, Thinker, Topic, ToWorker } from './thinker.js';

/** Who thinks about a match: the AI of its ground. */
interface Ai extends Ground {
  players: Players;
}

/** Learn a match. Throws where this build has no such rules, or they cannot take the level. */
async function aiFor({ rules, level }: Topic): Promise<Ai> {
  const ground = await groundOf({ rules, level: { id: level.id, embedded: level } });
  if (!ground.ok) throw new Error(ground.problems[0]?.message);
  const players = await playersOf(rules, ground.value.rules.hash);
  if (!players) throw new Error(`the AI of version ${rules} of the rules is not in this build`);
  return { ...ground.value, players };
}

/** The strategy of that name; a save may name one that this build does not have. */
function known({ STRATEGIES }: Players, strategy: string): (typeof STRATEGIES)[number] {
  const found = STRATEGIES.find((id) => id === strategy);
  if (!found) throw new Error(`no strategy is called ${strategy}`);
  return found;
}

/** Answer one question with the AI's own door. */
function think(ai: Ai, question: Question): Reply {
  const { players, rules } = ai;
  const { view } = question;
  switch (question.ask) {
    case 'preview':
      return { ask: 'preview', preview: players.preview(rules, view, question.orders) };
    case 'advice':
      return { ask: 'advice', advice: hasAdvisers(ai) ? adviseWeek(rules, view, question.evidence) : null };
    case 'crisisAdvice':
      return {
        ask: 'crisisAdvice',
        advice: hasAdvisers(ai) ? adviseCrisis(rules, view, question.evidence) : null,
      };
  }
  const { seed, skill, strategy } = question;
  const player = { seed, skill, strategy: known(players, strategy) };
  return question.ask === 'orders'
    ? { ask: 'orders', orders: players.decide(rules, view, player).orders }
    : { ask: 'answer', answer: players.answerCrisis(rules, view, player).answer };
}

/** The worker's side: remembers the match and answers each question once. */
export function makeServant(): (message: ToWorker) => Promise<FromWorker | null> {
  let ai: Promise<Ai> | null = null;
  return async (message) => {
    if ('topic' in message) {
      ai = aiFor(message.topic);
      // What went wrong is told to whoever asks.
      ai.catch(() => {});
      return null;
    }
    try {
      if (!ai) throw new Error('asked before a match was learned');
      return { id: message.id, reply: think(await ai, message.question) };
    } catch (error) {
      return { id: message.id, failed: String(error) };
    }
  };
}

/** A thinker in the same thread, for tests and for pages without workers. */
export function directThinker(): Thinker {
  const serve = makeServant();
  return {
    learn: (topic) => {
      void serve({ id: 0, topic });
    },
    ask: async (question) => {
      const answer = await serve({ id: 1, question });
      if (!answer || 'failed' in answer) throw new Error(answer?.failed ?? 'no answer');
      return answer.reply;
    },
    close: () => {},
  };
}
