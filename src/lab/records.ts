/** Records of the lab's matches: their names, what stands in them, and the file that each becomes. */

import type { Decision } from '../ai/index.js';
import { reasonsOf } from '../analysis/index.js';
import {
  type BySide,
  bySide,
  type CrisisAnswer,
  hashText,
  type Inputs,
  RULES_VERSION,
  type Side,
  type State,
  type WeekOrders,
} from '../engine/index.js';
import {
  type Input,
  type LevelRef,
  makeRecord,
  present,
  type Recording,
  type RecordSettings,
  recording,
  type SeatRecord,
} from '../record/index.js';
import type { Arm, SeatSpec } from './schema.js';

/** Takes the text of a record under the name of its file. */
export type Keep = (file: string, text: string) => void;

/** Bytes of an arm's name that a file may take; longer names are cut. */
const LONGEST = 180;

/** Name of the record of an arm's match `k`: `ARM-K.json`, with characters that no file can have written as %XXXX. */
export function fileOf(arm: string, k: number): string {
  const safe = arm.replace(/[\p{Cc}\p{Cs}/\\:*?"<>|%]/gu, (character) => {
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return `%${code}`;
  });
  return `${cut(safe)}-${k}.json`;
}

/** A name of at most LONGEST bytes. Of two long names that begin alike the hash keeps them apart. */
function cut(name: string): string {
  if (new TextEncoder().encode(name).length <= LONGEST) return name;
  let short = '';
  for (const character of name) {
    if (new TextEncoder().encode(short + character).length > LONGEST - 17) break;
    short += character;
  }
  return `${short}~${hashText(name)}`;
}

function seatOf({ strategy, skill = 'regular', type = 'drawn' }: SeatSpec): SeatRecord {
  const set = type === 'drawn' ? {} : { type };
  return typeof strategy === 'string' ? { by: 'ai', strategy, skill, ...set } : { by: 'script', ...set };
}

/** The conditions of an arm's matches. */
function settingsOf(arm: Arm, weeks: number): RecordSettings {
  const { weeks: _, ...dials } = arm.dials ?? {};
  return { sides: bySide((side) => seatOf(arm[side])), dials, weeks };
}

function inputOf({ west, russia }: Inputs): Input {
  return typeof west === 'string'
    ? { awaiting: 'crisis', west, russia: russia as CrisisAnswer }
    : { awaiting: 'orders', west, russia: russia as WeekOrders };
}

/** Takes down one match. */
export interface MatchKeeper {
  heard(side: Side, decision: Decision): void;
  begun(state: State): void;
  stepped(state: State, inputs: Inputs): void;
  /** The text of the record, once the match is over. */
  text(): string;
}

export function matchKeeper(level: LevelRef, arm: Arm): MatchKeeper {
  let taken: Recording | null = null;
  let why: BySide<string[][]> = { west: [], russia: [] };
  return {
    heard(side, decision) {
      why[side] = reasonsOf(decision);
    },
    begun({ seed, dials }) {
      taken = recording(present, {
        rules: RULES_VERSION,
        level,
        seed,
        settings: settingsOf(arm, dials.weeks),
      });
    },
    stepped(state, inputs) {
      taken?.took(inputOf(inputs), state, why);
      why = { west: [], russia: [] };
    },
    text() {
      if (!taken) throw new Error('the match has not begun');
      return makeRecord(taken.record());
    },
  };
}
