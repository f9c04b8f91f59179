/** What the present rung may be called, by its deed or as a brink where only a crisis reached it; and whether it is one of danger. */
import { RUNGS } from '../session/index.js';
import { t } from '../text/index.js';
import { moveOf } from './moves.js';
import { factsOf, type Outlook } from './outlook.js';

/** Rungs of these names are deeds; the lower ones are words and postures. */
const BRINKS = ['retaliation', 'proxyViolence', 'limitedIncursion'] as const;
type Brink = (typeof BRINKS)[number];

const isBrink = (id: string | undefined): id is Brink => BRINKS.some((one) => one === id);

/** Has anything been done in this match, as far as the seat knows, that belongs on this rung or above? */
function wasDone(look: Outlook, rung: number): boolean {
  const facts = look.weeks.flatMap((week) => week.facts);
  const sharp = (move: string) => (moveOf(look, move)?.rung ?? 0) >= rung;
  return (
    look.view.crisis?.attack != null ||
    factsOf(facts, 'attacked').length > 0 ||
    // The ladder of a week rises by what was done, seen or not; only crises raise it without a deed.
    factsOf(facts, 'rung').some((fact) => fact.rung >= rung && fact.rung > fact.from) ||
    factsOf(facts, 'ordered').some((fact) =>
      fact.orders.some((order, index) => !fact.slipped.includes(index) && sharp(order.move)),
    ) ||
    factsOf(facts, 'saw').some((fact) => fact.sightings.some(({ order }) => sharp(order.move)))
  );
}

/** The name of a rung that the match has reached; without one, of that where it stands now. */
export function rungName(look: Outlook, rung = look.view.rung): string {
  const id = RUNGS[rung];
  return isBrink(id) && !wasDone(look, rung)
    ? t(`rung.${id}.brink`)
    : t(`rung.${id ?? 'normalRelations'}.label`);
}

/** Rungs that are dangerous by themselves, and the first on which accidents are possible: dangerous once tension has built up. */
const DANGEROUS = 5;
const RISKY = 4;
const TENSE = 50;

/** Is the rung shown in the colour of danger? @param tension 0–100 */
export const isHot = (rung: number, tension: number): boolean =>
  rung >= DANGEROUS || (rung >= RISKY && tension >= TENSE);
