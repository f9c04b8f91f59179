/** The link form of a record: everything that a match is made of, in as few letters as possible, for the part of an address after "#". */
import type { Level } from '../../engine/index.js';
import { type Ground, groundOf } from '../ground.js';
import { LIMITS } from '../limits.js';
import { parseRecord } from '../parse.js';
import { bad, type RecordProblem, type Result } from '../problems.js';
import { type MatchRecord, RECORD_FORMAT } from '../types.js';
import { BadBytes, ByteReader, ByteWriter } from './bytes.js';
import { readConditions, writeConditions } from './conditions.js';
import { pack, unpack } from './frame.js';
import { NotOfLevel, readWeeks, writeWeeks } from './sheets.js';
import { SIDE_WORDS } from './words.js';

/** Version of the link form. Old versions stay readable; what they say is written below. */
export const LINK_VERSION = 1;

function writeHash(to: ByteWriter, hash: readonly string[] | undefined): void {
  const last = hash?.at(-1);
  to.byte(last === undefined ? 0 : 1);
  if (last !== undefined) to.hash(last);
}

const readHash = (from: ByteReader): { hash?: string[] } =>
  from.byte() === 0 ? {} : { hash: [from.hash()] };

function writeExtras(to: ByteWriter, level: Level, { notes = [], branches = [] }: MatchRecord): void {
  to.count(notes.length);
  for (const { week, side, text } of notes) {
    to.count(week);
    to.byte(side === undefined ? 0 : SIDE_WORDS.indexOf(side) + 1);
    to.text(text);
  }
  to.count(branches.length);
  branches.forEach((branch, b) => {
    to.count(branch.week);
    to.text(branch.name ?? '');
    writeWeeks(to, level, branch.orders, `branches[${b}].orders`);
    writeHash(to, branch.hash);
  });
}

function readExtras(from: ByteReader, level: Level): Record<string, unknown> {
  const notes = Array.from({ length: from.length(LIMITS.notes) }, () => {
    const week = from.count();
    const side = SIDE_WORDS[from.byte() - 1];
    return { week, ...(side ? { side } : {}), text: from.text() };
  });
  const branches = Array.from({ length: from.length(LIMITS.branches) }, () => {
    const week = from.count();
    const name = from.text();
    return { week, ...(name === '' ? {} : { name }), orders: readWeeks(from, level), ...readHash(from) };
  });
  return { ...(notes.length > 0 ? { notes } : {}), ...(branches.length > 0 ? { branches } : {}) };
}

/** The bytes of a record, as they stand in links and in result codes. Its orders must be orders of the level. */
export function toBytes(level: Level, record: MatchRecord): Result<Uint8Array> {
  const to = new ByteWriter();
  try {
    writeConditions(to, record);
    writeWeeks(to, level, record.orders, 'orders');
    writeHash(to, record.hash);
    writeExtras(to, level, record);
  } catch (error) {
    if (error instanceof NotOfLevel) return bad('notOfLevel', error.message, error.path);
    throw error;
  }
  return { ok: true, value: to.done() };
}

const damaged = (error: BadBytes): { ok: false; problems: RecordProblem[] } => bad('damaged', error.message);

/** The record that stands in bytes, checked like any other, with what it is played on. */
export async function fromBytes(bytes: Uint8Array): Promise<Result<{ record: MatchRecord; ground: Ground }>> {
  const from = new ByteReader(bytes);
  try {
    const conditions = readConditions(from);
    const empty = parseRecord({ format: RECORD_FORMAT, ...conditions, orders: [] });
    if (!empty.ok) return empty;
    const ground = await groundOf(empty.value);
    if (!ground.ok) return ground;
    const { level } = ground.value.rules;
    const orders = readWeeks(from, level);
    const parts = { orders, ...readHash(from), ...readExtras(from, level) };
    from.end();
    // The level has been checked already, and is not checked again.
    const { embedded, ...named } = empty.value.level;
    const whole = parseRecord({ ...empty.value, level: named, ...parts });
    if (!whole.ok) return whole;
    const record = embedded ? { ...whole.value, level: { ...named, embedded } } : whole.value;
    return { ok: true, value: { record, ground: ground.value } };
  } catch (error) {
    if (error instanceof BadBytes) return damaged(error);
    throw error;
  }
}

/** The link form of a record: without reasons, outcome, and all hashes but the last. */
export function toLink({ rules }: Ground, record: MatchRecord): Result<string> {
  const bytes = toBytes(rules.level, record);
  return bytes.ok ? pack('record', LINK_VERSION, bytes.value) : bytes;
}

/** The record of a link, and what it is played on. Never throws on what a stranger may have sent. */
export async function fromLink(link: string): Promise<Result<{ record: MatchRecord; ground: Ground }>> {
  const bytes = unpack('record', LINK_VERSION, link);
  return bytes.ok ? fromBytes(bytes.value) : bytes;
}
