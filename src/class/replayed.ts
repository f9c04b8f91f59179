/** The matches of a code as records, so that they can be watched, and the ground on which they were played. */
import { type Ground, type MatchRecord, toLink } from '../record/index.js';
import type { ClassResult } from './problems.js';
import { matchesIn, openResultCode } from './resultCode.js';

export interface CodeMatch {
  ground: Ground;
  record: MatchRecord;
  /** Null where it is too long for a link. */
  link: string | null;
}

/** The matches of a code. Never throws on what a stranger may have sent. */
export async function matchesOfCode(code: string): Promise<ClassResult<CodeMatch[]>> {
  const opened = openResultCode(code);
  if (!opened.ok) return opened;
  const matches = await matchesIn(opened.value);
  if (!matches.ok) return matches;
  const value = matches.value.map(({ ground, record }): CodeMatch => {
    const link = toLink(ground, record);
    return { ground, record, link: link.ok ? link.value : null };
  });
  return { ok: true, value };
}
