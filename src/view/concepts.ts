/** The concept cards: what a concept says, what of it was to be seen in this match, and in which week. */

import type { Side } from '../engine/index.js';
import type { Match } from '../session/index.js';
import { levelText, percent, sayAny, signed } from '../text/index.js';
import { type ConceptId, conceptHits } from './conceptRules.js';
import type { ConceptHit, Story } from './conceptStory.js';
import { sideName } from './sideName.js';
import { wordOf } from './words.js';

export interface ConceptCard {
  id: ConceptId;
  title: string;
  /** The concept in a sentence or two. */
  idea: string;
  /** What of it this match shows. */
  here: string;
  week: number;
}

/** Log odds below which a change neither alarms nor calms. */
const TELLS = 0.03;

function wordsOf(match: Match, id: ConceptId, hit: ConceptHit, side: Side): ConceptCard {
  const say = (key: string) => levelText(match.level, key);
  const { other } = hit;
  const known = (key: string) => match.level.texts.en?.[key] !== undefined;
  const otherKey = ['move', 'package', 'issue']
    .map((kind) => `${kind}.${other ?? ''}.name`)
    .find((key) => known(key));
  const rival = side === 'west' ? 'russia' : 'west';
  const name = (of: Side) => sideName(match.level, of);
  const here = sayAny(`debrief.concept.${id}.here${hit.kind ? `.${hit.kind}` : ''}`, {
    week: hit.week,
    rival: name(rival),
    own: name(side),
    third: match.level.third ? say('third.name') : '',
    side: hit.side ? name(hit.side) : '',
    move: hit.move ? say(`move.${hit.move}.name`) : '',
    other: otherKey ? say(otherKey) : '',
    from: percent(hit.from ?? 0),
    to: percent(hit.to ?? 0),
    fine: percent(hit.to ?? 0, 1),
    count: hit.to ?? 0,
    amount: signed(hit.amount ?? 0),
    way: Math.abs(hit.amount ?? 0) < TELLS ? 'none' : (hit.amount ?? 0) > 0 ? 'alarms' : 'calms',
    much: wordOf('reading', Math.abs(hit.amount ?? 0)),
    type: match.start.types[rival],
  });
  return {
    id,
    title: sayAny(`debrief.concept.${id}.title`),
    idea: sayAny(`debrief.concept.${id}.idea`),
    here,
    week: hit.week,
  };
}

/** The cards of a match, seen from a seat; the concept that showed most comes first. */
export function conceptsOf(story: Story, cohesion: (side: Side) => readonly number[]): ConceptCard[] {
  return conceptHits(story, cohesion).map(({ id, hit }) => wordsOf(story.match, id, hit, story.side));
}
