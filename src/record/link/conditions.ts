/** The conditions of a match as bytes: level, seed, who plays, types, dials, weeks. */

import type { BySide, Level, Type } from '../../engine/index.js';
import { depthOf } from '../../level/index.js';
import { LIMITS } from '../limits.js';
import type { RecordSettings, SeatRecord } from '../types.js';
import { BadBytes, type ByteReader, type ByteWriter } from './bytes.js';
import {
  DIAL_WORDS,
  LEVEL_WORDS,
  readWord,
  SEAT_WORDS,
  SKILL_WORDS,
  STRATEGY_WORDS,
  TYPE_WORDS,
  writeWord,
} from './words.js';

/** What comes first in a link; the level is still unchecked. */
export interface Conditions {
  rules: number;
  level: { id: string; hash: string; embedded?: unknown };
  seed: string;
  settings: RecordSettings;
}

function writeSeat(to: ByteWriter, seat: SeatRecord): void {
  const type = seat.type === undefined ? 0 : TYPE_WORDS.indexOf(seat.type) + 1;
  to.byte(SEAT_WORDS.indexOf(seat.by) + SEAT_WORDS.length * type);
  if (seat.by !== 'ai') return;
  writeWord(to, STRATEGY_WORDS, seat.strategy);
  writeWord(to, SKILL_WORDS, seat.skill);
}

function readSeat(from: ByteReader): SeatRecord {
  const byte = from.byte();
  const by = SEAT_WORDS[byte % SEAT_WORDS.length] ?? 'human';
  const type: Type | undefined = TYPE_WORDS[Math.floor(byte / SEAT_WORDS.length) - 1];
  const typed = type === undefined ? {} : { type };
  if (by !== 'ai') return { by, ...typed };
  const strategy = readWord(from, STRATEGY_WORDS);
  return { by, strategy, skill: readWord(from, SKILL_WORDS) as 'regular', ...typed };
}

export function writeConditions(to: ByteWriter, { rules, level, seed, settings }: Conditions): void {
  to.count(rules);
  writeWord(to, LEVEL_WORDS, level.id);
  to.hash(level.hash);
  to.utf8(level.embedded === undefined ? '' : JSON.stringify(level.embedded));
  to.text(seed);
  writeSeat(to, settings.sides.west);
  writeSeat(to, settings.sides.russia);
  const dials = Object.entries(settings.dials);
  to.count(dials.length);
  for (const [name, value] of dials) {
    writeWord(to, DIAL_WORDS, name);
    to.text(String(value));
  }
  to.count(settings.weeks);
}

export function readConditions(from: ByteReader): Conditions {
  const rules = from.count();
  const id = readWord(from, LEVEL_WORDS);
  const hash = from.hash();
  const embedded = parsed(from.utf8());
  const seed = from.text();
  const west = readSeat(from);
  const sides: BySide<SeatRecord> = { west, russia: readSeat(from) };
  const dials = Object.fromEntries(
    Array.from({ length: from.length(100) }, () => [readWord(from, DIAL_WORDS), Number(from.text())]),
  );
  return { rules, level: { id, hash, ...embedded }, seed, settings: { sides, dials, weeks: from.count() } };
}

function parsed(text: string): { embedded?: Level } {
  if (text === '') return {};
  if (depthOf(text) > LIMITS.depth) throw new BadBytes(`its level is nested more than ${LIMITS.depth} deep`);
  try {
    return { embedded: JSON.parse(text) as Level };
  } catch {
    throw new BadBytes('its level is not JSON');
  }
}
