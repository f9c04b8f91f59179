/** Who speaks in the room: given once there is somebody; without, there is no room and all moves are shown. */
import type { AdviserModel, Outlook } from '../../view/index.js';

/** The advisers of a seat this week; null where nobody advises, as under earlier rules. */
export type AskAdvisers = (look: Outlook) => Promise<AdviserModel[] | null>;

let speakers: AskAdvisers = async () => null;

export function provideAdvisers(ask: AskAdvisers): void {
  speakers = ask;
}

export const askAdvisers: AskAdvisers = (look) => speakers(look);
