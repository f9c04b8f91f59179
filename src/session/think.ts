/** The thinking itself, for the worker and for tests: each question is put to the AI's own door. */
import { answerCrisis, decide, preview, STRATEGIES, type StrategyId } from '../ai/index.js';
import { compile, type Rules } from '../engine/index.js';
import type { FromWorker, Question, Reply, Thinker, ToWorker } from './thinker.js';

/** The strategy of that name; a save may name one that this build does not have. */
function known(strategy: string): StrategyId {
  const found = STRATEGIES.find((id) => id === strategy);
  if (!found) throw new Error(`no strategy is called ${strategy}`);
  return found;
}

/** Answer one question with the AI's own door. */
export function think(rules: Rules, question: Question): Reply {
  switch (question.ask) {
    case 'orders': {
      const { view, seed, skill, strategy } = question;
      const { orders } = decide(rules, view, { seed, skill, strategy: known(strategy) });
      return { ask: 'orders', orders };
    }
    case 'answer': {
      const { view, seed, skill, strategy } = question;
      return {
        ask: 'answer',
        answer: answerCrisis(rules, view, { seed, skill, strategy: known(strategy) }).answer,
      };
    }
    case 'preview':
      return { ask: 'preview', preview: preview(rules, question.view, question.orders) };
  }
}

/** The worker's side: remembers the level and answers each question once. */
export function makeServant(): (message: ToWorker) => FromWorker | null {
  let rules: Rules | null = null;
  return (message) => {
    if ('level' in message) {
      rules = compile(message.level);
      return null;
    }
    try {
      if (!rules) throw new Error('asked before a level was learned');
      return { id: message.id, reply: think(rules, message.question) };
    } catch (error) {
      return { id: message.id, failed: String(error) };
    }
  };
}

/** A thinker in the same thread, for tests and for pages without workers. */
export function directThinker(): Thinker {
  const serve = makeServant();
  return {
    learn: (level) => {
      serve({ id: 0, level });
    },
    ask: async (question) => {
      await Promise.resolve();
      const answer = serve({ id: 1, question });
      if (!answer || 'failed' in answer) throw new Error(answer?.failed ?? 'no answer');
      return answer.reply;
    },
    close: () => {},
  };
}
