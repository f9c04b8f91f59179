/** The questions of a view's owner to its own people, put to whoever thinks for it; null where they cannot think. */
import type { Session } from './store.js';
import type { Question, Reply, Thinker } from './thinker.js';

type Asked = Pick<Session, 'preview' | 'advise' | 'adviseCrisis' | 'warRisk'>;

/** @param analysts whoever thinks now; null where nobody does. */
export function askedOf(analysts: () => Thinker | null): Asked {
  const asked = async (question: Question): Promise<Reply | null> => {
    try {
      return (await analysts()?.ask(question)) ?? null;
    } catch {
      return null;
    }
  };
  return {
    async preview(view, orders) {
      const reply = await asked({ ask: 'preview', view, orders });
      return reply?.ask === 'preview' ? reply.preview : null;
    },
    async advise(view, evidence) {
      const reply = await asked({ ask: 'advice', view, evidence });
      return reply?.ask === 'advice' ? reply.advice : null;
    },
    async adviseCrisis(view, evidence) {
      const reply = await asked({ ask: 'crisisAdvice', view, evidence });
      return reply?.ask === 'crisisAdvice' ? reply.advice : null;
    },
    async warRisk(view, before) {
      const reply = await asked({ ask: 'war', view, before });
      return reply?.ask === 'war' ? reply.risk : null;
    },
  };
}
