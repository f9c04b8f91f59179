/** Which concepts a match illustrates, and where: each rule looks for its condition in what really happened. */
import type { Move, Side } from '../engine/index.js';
import { rivalOf, SIDES } from '../session/index.js';
import {
  best,
  type ConceptHit,
  escalated,
  factsIn,
  moveOf,
  movesOf,
  type Rule,
  type Story,
  underReason,
  unit,
  weighed,
} from './conceptStory.js';
import { type OpenWeek, ordersIn } from './openMatch.js';
import { factsOf } from './outlook.js';

/** Every concept that has a card. */
export const CONCEPTS = [
  'spiral',
  'dilemma',
  'deterrence',
  'deterrenceFails',
  'misperception',
  'mistaken',
  'empathy',
  'bias',
  'costlySignal',
  'cheapTalk',
  'tiedHands',
  'window',
  'restraint',
  'reciprocity',
  'concealment',
  'brinkmanship',
  'audience',
  'sanctions',
  'commitment',
  'consent',
  'alliance',
  'pretext',
  'preemption',
  'accident',
] as const;
export type ConceptId = (typeof CONCEPTS)[number];

/** Rise of belief on both sides, both armed more than once, and both wanted safety. */
const RISE = 0.1;
const AGAIN = 2;
const spiral: Rule = (story) => {
  const { match, mine, theirs, weeks } = story;
  const { types } = match.start;
  if (types.west !== 'seeker' || types.russia !== 'seeker') return null;
  return best(
    weeks.flatMap(({ week }, at): ConceptHit[] => {
      const rise = Math.min((mine[at + 1] ?? 0) - (mine[0] ?? 0), (theirs[at + 1] ?? 0) - (theirs[0] ?? 0));
      const past = weeks.slice(0, at + 1);
      const both = SIDES.every((side) => past.filter((one) => escalated(story, one, side)).length >= AGAIN);
      if (rise < RISE || !both) return [];
      return [{ week, strength: unit(rise * 2), from: theirs[0] ?? 0, to: theirs[at + 1] ?? 0 }];
    }),
  );
};

/** What a build itself says, beside how and when it was done. */
const OF_BUILDS = ['looksOffensive', 'looksDefensive', 'closeToBorder', 'scale'] as const;

/**
 * A build for defence by a side that wanted only safety, seen as what it was, that raised suspicion all the same: by what it
 * is, and not by what else stood in the week. Either side's.
 */
const ALARM = 0.15;
const dilemma: Rule = (story) =>
  best(
    SIDES.flatMap((by) =>
      story.match.start.types[by] !== 'seeker'
        ? []
        : movesOf(story, by)
            .filter(({ week, move, entry }) => {
              const byItself = OF_BUILDS.reduce(
                (sum, code) => sum + underReason(factsIn(story, week), by, code, entry.move),
                0,
              );
              return (
                move.look === 'defensive' &&
                entry.seen === entry.move &&
                entry.change >= ALARM &&
                byItself >= ALARM
              );
            })
            .map(
              ({ week, move, entry }): ConceptHit => ({
                week,
                strength: unit(entry.change),
                kind: by === story.side ? 'yours' : 'theirs',
                move: move.id,
                amount: entry.change,
              }),
            ),
    ),
  );

const WARS: readonly string[] = ['war', 'limitedWar', 'nuclear'];

/** The rival attacked, or it chose the war. */
const attackedBy = (story: Story, side: Side): boolean =>
  story.weeks.some(({ facts }) => factsOf(facts, 'attacked').some((fact) => fact.side === side)) ||
  (story.match.state.outcome?.kind === 'coup' && story.match.state.outcome.by === side);

/** A step that makes an attack harder or dearer. */
const deters = (move: Move): boolean =>
  move.track === 'deterrence'
    ? (move.aims.protect ?? 0) > 0
    : move.effects.some((effect) => effect.do === 'name');

const deterrence: Rule = (story) => {
  const { match, rival } = story;
  if (match.start.types[rival] === 'seeker' || attackedBy(story, rival)) return null;
  // One that has no attack to order was not held from it.
  const could = match.level.moves.some(
    ({ side, effects }) => side === rival && effects.some((effect) => effect.do === 'attack'),
  );
  const outcome = match.state.outcome;
  if (!could || !outcome || WARS.includes(outcome.kind)) return null;
  const steps = movesOf(story).filter(({ move }) => deters(move));
  const [first] = steps;
  return first ? { week: first.week, strength: unit(steps.length / 6), move: first.move.id } : null;
};

const deterrenceFails: Rule = ({ match, rival }) => {
  const outcome = match.state.outcome;
  if (!outcome || outcome.by !== rival || match.start.types[rival] === 'seeker') return null;
  const chosen = outcome.kind === 'limitedWar' || (outcome.kind === 'war' && outcome.cause === 'chosen');
  return chosen ? { week: outcome.week, strength: 1 } : null;
};

/** How much further from the truth than the unbiased belief one has to be for a misperception worth a card. */
const GAP = 0.15;
const misperception: Rule = ({ match, side, weeks, theirs, calm }) =>
  best(
    weeks.flatMap(({ week }, at): ConceptHit[] => {
      const [to, from] = [theirs[at + 1] ?? 0, calm[at + 1] ?? 0];
      const gap = to - from;
      const further = match.start.types[side] === 'seeker' ? gap : -gap;
      if (further < GAP) return [];
      return [{ week, strength: unit(Math.abs(gap) * 1.5), kind: gap > 0 ? 'more' : 'less', from, to }];
    }),
  );

/** An order that went out right and was seen as another; one that was carried out wrongly was seen as what it became. */
const mistaken: Rule = (story) =>
  best(
    movesOf(story).flatMap(({ week, index, entry, move }): ConceptHit[] => {
      if (entry.seen === null || entry.seen === entry.move) return [];
      const slipped = factsOf(factsIn(story, week), 'ordered').some(
        (fact) => fact.side === story.side && fact.slipped.includes(index),
      );
      return [
        {
          week,
          strength: unit(0.1 + 0.7 * Math.abs(entry.change)),
          kind: slipped ? 'slipped' : 'seen',
          move: move.id,
          other: entry.seen,
          amount: entry.change,
        },
      ];
    }),
  );

/** What granted fear takes off, or what is left when hardly any is granted. */
const GRANTED = 0.1;
const LITTLE_EMPATHY = 0.4;
const empathy: Rule = (story) => {
  const granted = story.weeks.map(({ week, facts }) => ({
    week,
    amount: underReason(facts, story.side, 'theyMayFearUs'),
  }));
  const most = best(
    granted
      .filter(({ amount }) => amount <= -GRANTED)
      .map(({ week, amount }) => ({ week, strength: unit(-amount), kind: 'granted', amount })),
  );
  const share = story.match.start.dials.empathy[story.rival];
  if (share >= LITTLE_EMPATHY) return most;
  const alarming = best(
    story.ledger
      .filter(({ total }, at) => {
        const played = story.weeks[at];
        return total >= 2 * ALARM && played !== undefined && escalated(story, played, story.side);
      })
      .map(({ week, total }) => ({
        week,
        strength: unit(total),
        kind: 'withheld',
        amount: total,
        to: share,
      })),
  );
  return alarming ?? most;
};

const WITHHELD = 0.1;
/** Fall of suspicion in a week after which nobody would say that trust grew slowly. */
const SWIFT = 0.15;
const bias: Rule = (story) =>
  best(
    story.weeks
      .map(({ week, facts }, at) => ({
        week,
        amount: underReason(facts, story.side, 'bias'),
        fell: (story.theirs[at] ?? 0) - (story.theirs[at + 1] ?? 0),
      }))
      .filter(({ amount, fell }) => amount >= WITHHELD && fell < SWIFT)
      .map(({ week, amount }) => ({ week, strength: unit(amount * 1.5), amount })),
  );

const COSTLY = 0.08;
const costlySignal: Rule = (story) => best(weighed(story, 'costlySignal', (amount) => amount <= -COSTLY));

/** Friendly words: talks, offers and statements, and nothing that moves, opens or binds. */
const isTalk = ({ track, stance, effects }: Move): boolean =>
  stance === 'conciliatory' &&
  (track === 'diplomacy' || effects.every((effect) => effect.do === 'change')) &&
  effects.every((effect) => ['talk', 'offer', 'change', 'rally'].includes(effect.do));

const HARDLY = 0.05;
const cheapTalk: Rule = (story) => {
  const [first] = weighed(story, 'cheapTalk', (_amount, { change, move, seen }) => {
    const one = moveOf(story, move);
    return Math.abs(change) <= HARDLY && seen === move && one !== undefined && isTalk(one);
  });
  return first ? { ...first, strength: 0.35 } : null;
};

const tiedHands: Rule = (story) => best(weighed(story, 'tiedHands', (amount) => Math.abs(amount) >= COSTLY));

/** A reassuring step that parted the types, or one that was too small to. */
const BELIEVED = -0.25;
const MEANT_TO_CALM = 0.3;
const window: Rule = (story) => {
  const calming = movesOf(story).filter(
    ({ move, entry }) =>
      move.stance === 'conciliatory' &&
      (move.aims.reassure ?? 0) >= MEANT_TO_CALM &&
      entry.bill !== null &&
      entry.seen === entry.move,
  );
  const hit =
    (kind: string) =>
    (one: (typeof calming)[number]): ConceptHit => ({
      week: one.week,
      strength: kind === 'believed' ? unit(-one.entry.change) : 0.4,
      kind,
      move: one.move.id,
      amount: one.entry.change,
    });
  const believed = calming.filter(({ entry }) => entry.change <= BELIEVED).map(hit('believed'));
  const small = calming.filter(({ entry }) => Math.abs(entry.change) <= HARDLY).map(hit('small'));
  return best(believed) ?? best(small);
};

const RESTRAINT = -0.15;
const restraint: Rule = (story) =>
  best(
    story.weeks
      .map(({ week, facts }) => ({
        week,
        amount: underReason(facts, story.side, 'leftUndone') + underReason(facts, story.side, 'heldBack'),
      }))
      .filter(({ amount }) => amount <= RESTRAINT)
      .map(({ week, amount }) => ({ week, strength: unit(-amount), amount })),
  );

/** A calm week that was answered by a calm one, twice at least. */
const reciprocity: Rule = (story) => {
  const calm = (week: OpenWeek | undefined, side: Side): boolean => {
    const orders = week ? ordersIn(week.facts, side) : [];
    const stances = orders.map((order) => moveOf(story, order.move)?.stance);
    return stances.includes('conciliatory') && !stances.includes('escalatory');
  };
  const answered = story.weeks.filter(
    (week, at) => calm(week, story.side) && calm(story.weeks[at + 1], story.rival),
  );
  const [first] = answered;
  return first && answered.length >= 2
    ? { week: first.week, strength: unit(answered.length / 5), to: answered.length }
    : null;
};

/** A rival out for gain that came to look harmless. */
const LULLED = 0.1;
const concealment: Rule = ({ match, rival, weeks, mine }) => {
  if (match.start.types[rival] === 'seeker') return null;
  const start = mine[0] ?? 0;
  return best(
    weeks.flatMap(({ week }, at): ConceptHit[] => {
      const to = mine[at + 1] ?? 0;
      return start - to >= LULLED ? [{ week, strength: unit((start - to) * 3), from: start, to }] : [];
    }),
  );
};

/** Depth from which each round of a crisis can slip, and the risk of a round that is worth the name. */
const DANGEROUS_DEPTH = 3;
const RISKY = 0.01;
const brinkmanship: Rule = ({ weeks }) =>
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
const audience: Rule = ({ weeks }) =>
  best(
    weeks.flatMap(({ week, facts }) =>
      factsOf(facts, 'crisisEnded').flatMap(({ loser, cost }): ConceptHit[] =>
        loser && cost >= PAID ? [{ week, strength: unit(cost * 2), side: loser, to: cost }] : [],
      ),
    ),
  );

/** A package that was named and kept in hand, or imposed and so spent. */
const LONG_NAMED = 2;
const sanctions: Rule = (story) => {
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

const commitment: Rule = ({ weeks }) => {
  for (const { week, facts } of weeks) {
    const [broke] = factsOf(facts, 'broke');
    if (broke) return { week, strength: 0.8, side: broke.side, other: broke.issue };
  }
  return null;
};

const consent: Rule = ({ weeks }) => {
  for (const { week, facts } of weeks) {
    const refused = factsOf(facts, 'consent').find(({ given }) => !given);
    if (refused) return { week, strength: 0.7, other: refused.issue };
  }
  return null;
};

/** Fall of cohesion, by the curve of a side with allies. */
const SPLIT = 0.08;

function allianceRule(cohesion: (side: Side) => readonly number[]): Rule {
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
const pretext: Rule = ({ match, weeks }) => {
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

const preemption: Rule = ({ match }) => {
  const { outcome, dials } = match.state;
  if (outcome?.cause !== 'preemptive') return null;
  const { week, by } = outcome;
  return by
    ? { week, strength: 1, kind: 'one', side: by, to: dials.firstStrikeAdvantage }
    : { week, strength: 1, kind: 'both', to: dials.firstStrikeAdvantage };
};

const accident: Rule = ({ match, weeks }) => {
  const { outcome } = match.state;
  if (outcome && (outcome.cause === 'inadvertent' || outcome.kind === 'nuclear'))
    return { week: outcome.week, strength: 1, kind: 'war' };
  const incident = weeks.find(({ facts }) => factsOf(facts, 'incident').length > 0);
  return incident ? { week: incident.week, strength: 0.5, kind: 'incident' } : null;
};

/** Every concept that the match illustrates, the strongest first. `cohesion` gives a side's curve from the start on. */
export function conceptHits(
  story: Story,
  cohesion: (side: Side) => readonly number[],
): { id: ConceptId; hit: ConceptHit }[] {
  const rules: Record<ConceptId, Rule> = {
    spiral,
    dilemma,
    deterrence,
    deterrenceFails,
    misperception,
    mistaken,
    empathy,
    bias,
    costlySignal,
    cheapTalk,
    tiedHands,
    window,
    restraint,
    reciprocity,
    concealment,
    brinkmanship,
    audience,
    sanctions,
    commitment,
    consent,
    alliance: allianceRule(cohesion),
    pretext,
    preemption,
    accident,
  };
  return CONCEPTS.flatMap((id) => {
    const hit = rules[id](story);
    return hit ? [{ id, hit }] : [];
  }).sort((a, b) => b.hit.strength - a.hit.strength);
}
