/** Strategies that answer what they last saw: tit for tat and its kin, graduated reciprocation, firm-but-flexible, the bully. */
import { type CompiledMove, hostile, offenceIndex, rivalOf, type SideView } from '../../engine/index.js';
import { answerBy, choose, denial, firmness, goodwill, offering, type Script, type Turn } from './toolkit.js';

const kind = (turn: Turn, count = 2) => ({
  chosen: choose(turn, 'conciliatory', goodwill, count, turn.attention),
  share: 0.25,
});
const stern = (turn: Turn, count = 2) => ({
  chosen: choose(turn, 'escalatory', firmness, count, turn.attention),
  share: 0,
});
const provoked = (view: SideView) => view.mind.lastSeen === 'escalatory';
const nerve = (view: SideView, depth: number) =>
  (view.crisis?.depth ?? 0) <= depth ? 'standFirm' : 'offRamp';

/** A rule that only says when to be stern; everything else is shared. */
function reciprocal(id: Script['id'], reference: string, isStern: (turn: Turn) => boolean): Script {
  return {
    id,
    reference,
    sheet: (turn) => (isStern(turn) ? stern(turn) : kind(turn)),
    table: (turn) => answerBy(turn, 0.05),
    challenge: (turn) => isStern(turn),
    crisis: (view) => nerve(view, provoked(view) ? 3 : 2),
  };
}

export const titForTat = reciprocal('titForTat', 'Axelrod, The Evolution of Cooperation (1984).', (turn) =>
  provoked(turn.view),
);

export const generousTitForTat = reciprocal(
  'generousTitForTat',
  'Nowak and Sigmund, Tit for tat in heterogeneous populations (1992): forgives one in three.',
  (turn) => provoked(turn.view) && turn.draw() >= 1 / 3,
);

export const contriteTitForTat = reciprocal(
  'contriteTitForTat',
  'Boyd 1989; Wu and Axelrod, How to Cope with Noise in the Iterated Prisoner’s Dilemma (1995): accepts retaliation after its own slip.',
  (turn) =>
    provoked(turn.view) && !(turn.view.own.lastSlip > 0 && turn.view.week - turn.view.own.lastSlip <= 2),
);

/** Weeks in which graduated reciprocation offers its announced concessions whatever happens. */
const announced = (week: number) => week % 3 === 1;

export const grit: Script = {
  id: 'grit',
  reference:
    'Osgood, An Alternative to War or Surrender (1962): small announced concessions on schedule, one retaliation in kind, then on.',
  sheet: (turn) => {
    const { view } = turn;
    const last = Math.max(
      0,
      ...turn.rules.sides[view.side].moves
        .filter((m) => m.provocation > 0)
        .map((m) => view.own.lastDone[m.move.id] ?? 0),
    );
    const answered = last > 0 && view.week - last <= 2;
    if (provoked(view) && !answered && !announced(view.week)) return stern(turn, 1);
    return kind(turn);
  },
  table: (turn) => answerBy(turn, 0),
  challenge: () => false,
  crisis: (view) => nerve(view, 2),
};

/** Offence of the rival's forces in sight from which they are a threat that stands, even in a quiet week. */
const STANDING = 0.25;
const massed = ({ rules, view }: Turn) =>
  offenceIndex(rules, rivalOf(view.side), view.mind.forces) > STANDING;

export const firmButFlexible: Script = {
  id: 'firmButFlexible',
  reference:
    'Leng, Interstate Crisis Behavior (1993); Huth, Extended Deterrence (1988): matches threats, rewards concessions, keeps an offer open.',
  sheet: (turn) => {
    // A threat is met without an offer beside it: arms would spoil it. In quiet weeks the offer comes back.
    const threats = provoked(turn.view) ? 2 : massed(turn) && hostile(turn.view.mind.belief) > 0.5 ? 1 : 0;
    if (threats > 0)
      return { chosen: choose(turn, 'escalatory', denial, threats, turn.attention), share: 0.25 };
    const offer = choose(turn, 'conciliatory', offering, 1, turn.attention);
    const left = turn.attention - offer.reduce((sum, compiled) => sum + compiled.move.attention, 0);
    return { chosen: [...offer, ...choose(turn, 'conciliatory', goodwill, 1, left, offer)], share: 0.25 };
  },
  table: (turn) => answerBy(turn, 0.05),
  challenge: (turn) => provoked(turn.view),
  crisis: (view) => nerve(view, 3),
};

/** Weeks in which a conditional player begins by finding out, and belief in hostility above which it denies. */
const FINDS_OUT = 3;
const DISTRUST = 0.4;

/** Where a rule that goes by what it believes draws its lines. */
interface Reader {
  /** Weeks from the first in which it finds out. */
  findsOut: number;
  /** Belief in hostility above which it denies, and above which it does so with two moves. */
  doubts: number;
  certain: number;
}

export const isTest = ({ move }: CompiledMove) =>
  move.effects.some((effect) => effect.do === 'offer' && effect.dated);

/**
 * Finds out first; then gives denial or reassurance, by what it believes. While it finds out, a test stands alone, but for one
 * kind move in the first week of one who trusts.
 */
const goesByBelief = ({ findsOut, doubts, certain }: Reader): Omit<Script, 'id' | 'reference'> => ({
  sheet: (turn) => {
    const belief = hostile(turn.view.mind.belief);
    const wary = belief > doubts;
    const test = turn.view.week <= findsOut ? turn.legal.filter(isTest).slice(0, 1) : [];
    if (test.length > 0) {
      const left = turn.attention - test.reduce((sum, { move }) => sum + move.attention, 0);
      const kind = wary || turn.view.week > 1 ? [] : choose(turn, 'conciliatory', goodwill, 1, left, test);
      return { chosen: [...test, ...kind], share: 0.4 };
    }
    return wary
      ? { chosen: choose(turn, 'escalatory', denial, belief > certain ? 2 : 1, turn.attention), share: 0 }
      : { chosen: choose(turn, 'conciliatory', goodwill, 3, turn.attention), share: 0.4 };
  },
  table: (turn) => answerBy(turn, 0.05),
  challenge: () => false,
  crisis: (view) => nerve(view, hostile(view.mind.belief) > DISTRUST ? 3 : 1),
});

export const conditional: Script = {
  id: 'conditional',
  reference:
    'Kydd, Trust and Mistrust in International Relations (2005): finds out first, reassures while it trusts, denies where it does not.',
  ...goesByBelief({ findsOut: FINDS_OUT, doubts: DISTRUST, certain: DISTRUST }),
};

/** What the expert keeps to unless a week away from it is clearly better: slower to be sure, and one step at a time. */
export const graded: Script = {
  id: 'graded',
  reference:
    'Jervis, Cooperation under the Security Dilemma (1978): hedges while it doubts; as much denial as it has grounds for.',
  ...goesByBelief({ findsOut: 5, doubts: 0.25, certain: 0.8 }),
};

export const bully: Script = {
  id: 'bully',
  reference: 'Leng, Interstate Crisis Behavior (1993): escalates until it is matched.',
  sheet: (turn) => (provoked(turn.view) ? kind(turn, 1) : stern(turn, 3)),
  table: (turn) => answerBy(turn, 0.15),
  challenge: (turn) => !provoked(turn.view),
  crisis: (view) => {
    const last = view.crisis?.answers.at(-1);
    const rival = view.side === 'west' ? 'russia' : 'west';
    const matched = last !== undefined && (last[rival] === 'standFirm' || last[rival] === 'escalate');
    return matched ? 'offRamp' : 'escalate';
  },
};
