/** Stage 2, the table: answers to open offers, the third party's consent, what is agreed, and what stalled talks do. */

import type { Rules } from '../compiled.js';
import { unit } from '../exact.js';
import { chance, type Draw } from '../random.js';
import type { Offer, State, Terms } from '../state.js';
import { FORMS, rivalOf, SIDES } from '../vocabulary.js';
import { supportKey } from './changes.js';
import { luck, type Week, type WeekStage } from './context.js';

/** Weeks of talk without agreement after which they tire, and can be used as a pretext (C26). */
const STALL_CAP = 3;

/** Chance that the third party consents to `step` of an issue: it weighs alignment, will, its place at the table and the form. */
export function consentChance(
  rules: Rules,
  state: State,
  issueId: string,
  step: number,
  offer: Offer,
): number {
  const issue = rules.issues[issueId];
  if (!issue || !state.third) return 1;
  const asked = step / issue.steps;
  const { alignment, will, stability } = state.third;
  const comfort =
    (offer.third ? 0.35 : 0) + (offer.verified ? 0.15 : 0) + (offer.form === 'binding' ? 0.1 : 0);
  return unit(0.75 + comfort - asked * (0.5 * alignment + 0.5 * will) - 0.15 * (1 - stability));
}

/** The terms of an accepted offer that survive the third party's decision. */
function consented(week: Week, offer: Offer, draw: Draw): Terms {
  const { rules, state } = week;
  const kept: Terms = {};
  for (const issueId of Object.keys(offer.terms).sort()) {
    const step = offer.terms[issueId] ?? 0;
    const issue = rules.issues[issueId];
    if (!issue || step === 0) continue;
    if (!issue.needsConsent || !state.third) {
      kept[issueId] = step;
      continue;
    }
    const p = consentChance(rules, state, issueId, step, offer);
    const given = chance(draw, p);
    week.facts?.push({ kind: 'luck', to: 'debrief', what: `consent.${issueId}`, chance: p, happened: given });
    week.facts?.push({ kind: 'consent', to: 'all', issue: issueId, step, given });
    if (given) {
      kept[issueId] = step;
      state.table.consent[issueId] = step;
      week.changes.add('thirdWill', -0.04 * (step / issue.steps), null, 'consent');
      week.changes.add('thirdAlignment', -0.06 * (step / issue.steps), null, 'consent');
    } else {
      week.changes.add('thirdWill', 0.02, null, 'refusal');
      if (rules.level.third?.patron)
        week.changes.add(`capital.${rules.level.third.patron}`, -0.5, null, 'refusal');
    }
  }
  return kept;
}

/** Lay newly agreed terms over what was agreed before. Inspection agreed in the same week stands, whoever signed second. */
function agree(state: State, offer: Offer, terms: Terms, sameWeek: Terms): void {
  const { table } = state;
  for (const issueId in terms)
    table.agreed[issueId] = Math.max(table.agreed[issueId] ?? 0, terms[issueId] ?? 0);
  table.form = FORMS[Math.max(FORMS.indexOf(table.form), FORMS.indexOf(offer.form))] ?? table.form;
  for (const issueId in terms) {
    if (offer.verified) table.inspected[issueId] = true;
    else if (sameWeek[issueId] === undefined) delete table.inspected[issueId];
  }
  table.stalled = 0;
}

export const diplomacyStage: WeekStage = {
  name: 'diplomacy',
  run(week) {
    const { rules, state, inputs } = week;
    const { table } = state;
    const draw = luck(week, 'diplomacy');
    const offers = { west: table.offers.west, russia: table.offers.russia };
    const concluded: Terms = {};
    for (const side of SIDES) {
      const offer = offers[rivalOf(side)];
      week.answered[side] = offer !== null;
      if (!offer) continue;
      const answer = inputs[side].table;
      week.facts?.push({ kind: 'tableAnswer', to: 'all', side, answer, terms: { ...offer.terms } });
      if (answer === 'accept') {
        const terms = consented(week, offer, draw);
        table.offers[offer.by] = null;
        const settles = Object.keys(terms).length > 0;
        if (settles) agree(state, offer, terms, concluded);
        Object.assign(concluded, terms);
        week.facts?.push({ kind: 'agreed', to: 'all', terms, by: side, whole: settles });
        if (settles) {
          week.changes.add('tension', -5, null, 'agreed');
          week.changes.add('pretext', -0.1, null, 'agreed');
        }
        // Giving up a principle costs cohesion and the will of those spoken for (C22, calibration §3.8).
        for (const issueId in terms) {
          const issue = rules.issues[issueId];
          if (!issue || issue.gives === 'both') continue;
          const share = (terms[issueId] ?? 0) / issue.steps;
          week.changes.add(`record.${issue.gives}`, -0.3 * share, null, 'agreed');
          for (const ally of rules.level.sides[issue.gives].allies) {
            week.changes.add(
              supportKey(issue.gives, ally.id),
              -0.2 * share * ally.hawkishness,
              null,
              'agreed',
            );
          }
          if (issue.needsConsent) week.changes.add('thirdWill', -0.08 * share, null, 'agreed');
        }
      } else if (answer === 'refuse') {
        table.offers[offer.by] = null;
        week.changes.add('fatigue', 0.03, null, 'refused');
        if (offer.public) week.changes.add(`commitments.${side}`, 0.3, side, 'refused');
      } else if (offer.dated) table.offers[offer.by] = null;
    }
    week.agreed = Object.keys(concluded).length > 0 ? concluded : null;
    if (table.stalled > STALL_CAP) {
      week.changes.add('pretext', 0.03, null, 'stalled');
      week.changes.add('fatigue', 0.04, null, 'stalled');
    }
    week.changes.apply(state);
  },
};
