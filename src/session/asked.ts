/** The questions of a view's owner to its own people, put to whoever thinks for it; null where they cannot think. */
import type { Advice, CrisisAdvice, WarRisk } from '../advice/index.js';
import type { Belief, SideView, WeekOrders } from '../engine/index.js';
import type { Preview, Question, Reply, Thinker } from './thinker.js';

export interface Asked {
  /** How the analysts of a view's owner think its orders will be read; null when it cannot be had. */
  preview(view: SideView, orders: WeekOrders): Promise<Preview | null>;
  /**
   * What the three advisers of a view's owner lay on the table, from the view and from `evidenceOf` its seat; null when it
   * cannot be had, as in matches of earlier rules.
   */
  advise(view: SideView, evidence: Belief): Promise<Advice[] | null>;
  /** The same in a crisis: what each of them would answer now. */
  adviseCrisis(view: SideView, evidence: Belief): Promise<CrisisAdvice[] | null>;
  /**
   * How likely war is as the view's owner can know it, at a time when orders are awaited; null when it cannot be had, as in
   * matches of earlier rules.
   */
  warRisk(view: SideView, before: SideView | null): Promise<WarRisk | null>;
}

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
