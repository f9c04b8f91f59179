/** Asks the advisers of a seat for this week's sheets, and puts them into words. */
import { evidenceOf } from '../../session/index.js';
import { type AdviserModel, adviserModels, type Outlook } from '../../view/index.js';
import { session } from '../matchDoor.js';

/** The advisers of a seat this week; null where nobody advises, as under earlier rules. */
export async function askAdvisers(look: Outlook): Promise<AdviserModel[] | null> {
  const advices = await session.value?.advise(look.view, evidenceOf(look.match, look.side));
  return advices ? adviserModels(look, advices) : null;
}
