/** What a seat has been told of a resolution so far: its outlook with the morning's numbers until a scene tells the evening's. */
import type { Fact, SideView } from '../engine/index.js';
import type { Step } from '../session/index.js';
import { heardBy, type Outlook, type SeenWeek } from './outlook.js';
import { SCENES, type Scene, type SceneId } from './scene.js';

/** Has the scene that tells something been reached? Scenes come in one order; one that is missing counts as told by the next. */
type Reached = (id: SceneId) => boolean;

/** Which scene tells of the ladder and tension: in a crisis its rounds do. */
const ladderTeller = (step: Step): SceneId => (step.input.awaiting === 'crisis' ? 'round' : 'ladder');

/** Which scene tells a fact of a step. */
function tellerOf(fact: Fact, step: Step): SceneId {
  switch (fact.kind) {
    case 'ordered':
      return 'yours';
    case 'saw':
      return 'theirs';
    case 'read':
    case 'felt':
      return 'youRead';
    case 'crisisRound':
    case 'crisisEnded':
      return 'round';
    case 'rung':
      return ladderTeller(step);
    case 'changed':
      return fact.what === 'tension' ? ladderTeller(step) : 'world';
    case 'crisisOpened':
    case 'over':
      return 'crisis';
    default:
      return 'world';
  }
}

/** A view between a step's two: each number as it was, or as it is once its scene is reached. */
function between(look: Outlook, step: Step, reached: Reached): SideView {
  const { viewFor } = look.match.engine;
  const [was, is] = [viewFor(step.before, look.side), viewFor(step.after, look.side)];
  const at = (id: SceneId) => (reached(id) ? is : was);
  const { formations, readiness, lastDone, lastSlip } = at('yours').own;
  const { alarm, reputation, pressure, heat } = at('theyRead').own;
  const { forces, readiness: theirs } = at('theirs').mind;
  const { rung, tension } = at(ladderTeller(step));
  const { crisis, awaiting, outcome } = at('crisis');
  return {
    ...at('world'),
    week: was.week,
    own: {
      ...at('world').own,
      formations,
      readiness,
      lastDone,
      lastSlip,
      alarm,
      reputation,
      pressure,
      heat,
    },
    mind: { ...at('youRead').mind, forces, readiness: theirs },
    rung,
    tension,
    crisis,
    awaiting,
    outcome,
  };
}

/** The weeks as far as they have been told. */
function toldWeeks(look: Outlook, step: number, reached: Reached): SeenWeek[] {
  return look.weeks.flatMap((week): SeenWeek[] => {
    const steps = week.steps.filter((index) => index <= step);
    if (steps.length === 0) return [];
    if (!steps.includes(step)) return [week];
    const facts = steps.flatMap((index) => {
      const one = look.match.steps[index];
      if (!one) return [];
      const heard = heardBy(look.match, one, look.side);
      return index < step ? heard : heard.filter((fact) => reached(tellerOf(fact, one)));
    });
    return [{ ...week, steps, facts }];
  });
}

/**
 * The outlook while a resolution is told: nothing of a step's end is in it before the scene that tells it. `at` is the
 * scene that is shown; −1 before the first. From a step's last scene on all of that step is told. The week's number
 * stays until the reader goes on.
 */
export function toldOutlook(look: Outlook, scenes: readonly Scene[], at: number): Outlook {
  const now = scenes[Math.max(0, at)];
  const step = now && look.match.steps[now.step];
  if (!now || !step) return look;
  const rank = at < 0 ? -1 : SCENES.indexOf(now.id);
  const last = at >= 0 && !scenes.slice(at + 1).some((one) => one.step === now.step && one.id !== 'summary');
  const reached: Reached = (id) => last || SCENES.indexOf(id) <= rank;
  const weeks = toldWeeks(look, now.step, reached);
  const view = between(look, step, reached);
  return { ...look, view, weeks, mornings: look.mornings.slice(0, weeks.length) };
}
