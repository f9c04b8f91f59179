/** Concepts of what is at stake: crises, audiences, sanctions, promises, allies, and how wars begin. */
import type { Side } from '../../engine/index.js';
import { rivalOf, SIDES } from '../../session/index.js';
import { attackedBy, best, type ConceptHit, type Rule, unit } from '../conceptStory.js';
import type { OpenWeek } from '../openMatch.js';
import { factsOf } from '../outlook.js';

/** Depth from which each round of a crisis can slip, and the risk of a round that is worth the name. */
const DANGEROUS_DEPTH = 3;
const RISKY = 0.01;
export const brinkmanship: Rule = ({ weeks }) =>
  best(
    weeks.flatMap(({ week, facts }) =>
      factsOf(facts, 'crisisRound')
        .filter(
          ({ depth, risk, answers }) =>
            depth >= DANGEROUS_DEPTH &&
            risk >= RISKY &&
            SIDES.some((side) => answers[side] === 'standFirm' || answers[side] === 'escalate'),
        )
        .map(({ risk }): ConceptHit => ({ week, strength: unit(risk * 6), to: risk })),
    ),
  );

const PAID = 0.05;
export const audience: Rule = ({ weeks }) =>
  best(
    weeks.flatMap(({ week, facts }) =>
      factsOf(facts, 'crisisEnded').flatMap(({ loser, cost }): ConceptHit[] =>
        loser && cost >= PAID ? [{ week, strength: unit(cost * 2), side: loser, to: cost }] : [],
      ),
    ),
  );

/** A package that was named and kept in hand, or imposed and so spent. */
const LONG_NAMED = 2;
export const sanctions: Rule = (story) => {
  const { match, weeks } = story;
  const hits: ConceptHit[] = [];
  for (const side of SIDES) {
    for (const { id } of match.level.packages) {
      const at = (state: OpenWeek['after']) => state.sides[side].packages[id];
      // What stood there from the start was named by nobody in this match.
      const named = weeks.find(
        ({ before, after }) =>
          (at(after)?.clarity ?? 0) > (at(before)?.clarity ?? 0) && at(after)?.imposed === 0,
      );
      const imposed = at(match.state)?.imposed ?? 0;
      const held = !attackedBy(story, rivalOf(side));
      if (imposed > 0) hits.push({ week: imposed, strength: 0.5, kind: 'spent', side, other: id });
      else if (named && held && match.state.week - named.week >= LONG_NAMED)
        hits.push({ week: named.week, strength: 0.5, kind: 'kept', side, other: id });
    }
  }
  return best(hits);
};

export const commitment: Rule = ({ weeks }) => {
  for (const { week, facts } of weeks) {
    const [broke] = factsOf(facts, 'broke');
    if (broke) return { week, strength: 0.8, side: broke.side, other: broke.issue };
  }
  return null;
};

export const consent: Rule = ({ weeks }) => {
  for (const { week, facts } of weeks) {
    const refused = factsOf(facts, 'consent').find(({ given }) => !given);
    if (refused) return { week, strength: 0.7, other: refused.issue };
  }
  return null;
};

/** Fall of cohesion, by the curve of a side with allies. */
const SPLIT = 0.08;

export function allianceRule(cohesion: (side: Side) => readonly number[]): Rule {
  return ({ match, weeks }) => {
    const hits = SIDES.filter((side) => match.level.sides[side].allies.length > 0).flatMap((side) => {
      const values = cohesion(side);
      return weeks.map(({ week }, at): ConceptHit => {
        const [from, to] = [values[0] ?? 0, values[at + 1] ?? 0];
        return { week, strength: unit((from - to) * 3), side, from, to };
      });
    });
    return best(hits.filter(({ from = 0, to = 0 }) => from - to >= SPLIT));
  };
}

/** Weeks in which talks that went nowhere were a pretext, from which it is worth a card. */
const STALLED = 3;
export const pretext: Rule = ({ match, weeks }) => {
  // Only an attack on the country between looks for one.
  if (!match.level.third?.threatenedBy) return null;
  const stalled = weeks.filter(({ facts }) =>
    factsOf(facts, 'changed').some(({ what, why, by }) => what === 'pretext' && why === 'stalled' && by > 0),
  );
  const [first] = stalled;
  return first && stalled.length >= STALLED
    ? { week: first.week, strength: unit(stalled.length / 12), to: stalled.length }
    : null;
};

export const preemption: Rule = ({ match }) => {
  const { outcome, dials } = match.state;
  if (outcome?.cause !== 'preemptive') return null;
  const { week, by } = outcome;
  // Where a side out for gain struck first, it was not from the fear of which the card tells.
  if (by && match.start.types[by] !== 'seeker') return null;
  return by
    ? { week, strength: 1, kind: 'one', side: by, to: dials.firstStrikeAdvantage }
    : { week, strength: 1, kind: 'both', to: dials.firstStrikeAdvantage };
};

export const accident: Rule = ({ match, weeks }) => {
  const { outcome } = match.state;
  if (outcome && (outcome.cause === 'inadvertent' || outcome.kind === 'nuclear'))
    return { week: outcome.week, strength: 1, kind: 'war' };
  const incident = weeks.find(({ facts }) => factsOf(facts, 'incident').length > 0);
  return incident ? { week: incident.week, strength: 0.5, kind: 'incident' } : null;
};
