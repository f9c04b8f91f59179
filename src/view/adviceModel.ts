/** An adviser's counsel as plain data with ready words, for the room and for the crisis. */
import type { AdviserId } from '../advice/index.js';
import type { CrisisAnswer, WeekOrders } from '../engine/index.js';

export interface AdviserModel {
  id: AdviserId;
  /** The office, e.g. "Defence". */
  name: string;
  /** By what it reads in few words, e.g. "reads it as deterrence"; empty where the theory is not to be named. */
  school: string;
  /** The same with what that means. */
  reads: string;
  /** The one sentence that the adviser says. */
  sentence: string;
  /** Its belief in words, e.g. "Three in four that they are out for gain". */
  belief: string;
  /** The sheet line by line; a line for an answer at the table or a challenge too. */
  lines: string[];
  /** The same in few words: of the options only those by which a sheet differs from that of another adviser. */
  names: string[];
  sheet: WeekOrders;
  /** What the sheet does for the seat's brief, in one line; empty where there is nothing to say. */
  brief: string;
  /** How the rival may read the sheet: log odds, in a word, and its tone; the word is empty where readings are not shown. */
  reading: number;
  readingText: string;
  tone: 'calm' | 'plain' | 'risk';
  /** What the adviser expects them to do, in one sentence. */
  expects: string;
  /** The risk of war that it sees, in a word, and whose chance that is with its number; null where it is too small to be said. */
  war: { says: string; whose: string } | null;
  /** "teaches little", "teaches some", "teaches much"; empty where previews are not shown. */
  teaches: string;
}

/** One sheet on the table of the room, with all who lay it. */
export interface RoomCard {
  /** In the order of the advisers. */
  voices: AdviserModel[];
  /** Whose numbers stand beside the sheet. */
  speaker: AdviserModel;
  /** All offices, e.g. "Defence and Diplomacy". */
  name: string;
}

/** One line of an adviser in a crisis. */
export interface CrisisVoice {
  id: AdviserId;
  name: string;
  answer: CrisisAnswer;
  sentence: string;
}
