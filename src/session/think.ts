/** The thinking itself, for the worker and for tests: each question is put to the AI of the match's rules and level. */
import { adviseCrisis, adviseWeek, warRisk } from '../advice/index.js';
import { type Players, playersOf } from '../analysis/index.js';
import { type Work, workerInThread } from '../channel/index.js';
import { type Ground, groundOf } from '../record/index.js';
import { hasAdvisers } from './asking.js';
import { type Question, type Reply, type Thinker, type Topic, workerThinker } from './thinker.js';

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
    case 'war':
      return { ask: 'war', risk: hasAdvisers(ai) ? warRisk(rules, view, question.before) : null };
  }
  const { seed, skill, strategy } = question;
  const player = { seed, skill, strategy: known(players, strategy) };
  return question.ask === 'orders'
    ? { ask: 'orders', orders: players.decide(rules, view, player).orders }
    : { ask: 'answer', answer: players.answerCrisis(rules, view, player).answer };
}

/** The worker's side: learns each match once, and answers what is asked about it. */
export function makeThinking(): Work<Topic, Question, never, Reply> {
  const learned = new WeakMap<Topic, Promise<Ai>>();
  // biome-ignore lint/correctness/useYield: a question is thought about in one go.
  return async function* (question, topic) {
    const ai = learned.get(topic) ?? aiFor(topic);
    learned.set(topic, ai);
    return think(await ai, question);
  };
}

/** A thinker in the same thread, for tests and for pages without workers. */
export const directThinker = (): Thinker => workerThinker(() => workerInThread(makeThinking()));
