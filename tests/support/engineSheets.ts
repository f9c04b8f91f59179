/** Small worlds for the policy over sheets: a side with a few moves, and everything it could do, one sheet at a time. */

import type { SideRules } from '../../src/engine/compiled.ts';
import type { Kernel, Table } from '../../src/engine/index.ts';
import { tableFor } from '../../src/engine/policy/sheets.ts';

export interface TestMove {
  weight: number;
  attention: number;
  visibility: number;
  twin?: number;
  neighbour?: number;
}

/** A side with only what sheets need to know of it. */
export function sideOf(moves: readonly TestMove[]): SideRules {
  const mistakenFor: number[][] = moves.map(() => []);
  moves.forEach((move, a) => {
    if (move.neighbour !== undefined && move.neighbour !== a) mistakenFor[move.neighbour]?.push(a);
  });
  return {
    moves: moves.map((move, index) => ({
      index,
      twin: move.twin ?? -1,
      neighbour: move.neighbour ?? index,
      attack: null,
    })),
    attention: Uint8Array.from(moves, (move) => move.attention),
    mistakenFor,
  } as unknown as SideRules;
}

/** A table with the given weights, its sums by the plain recurrence. */
export function tableOf(moves: readonly TestMove[], cap: number): Table {
  const table = tableFor(moves.length, cap);
  const all = new Float64Array(cap + 1);
  all[0] = 1;
  table.quiet.fill(0);
  table.quiet[0] = 1;
  moves.forEach((move, a) => {
    const unseen = move.weight * (1 - move.visibility);
    table.weight[a] = move.weight;
    table.unseen[a] = unseen;
    table.visibility[a] = move.visibility;
    for (let k = cap; k >= move.attention; k--) {
      all[k] = (all[k] ?? 0) + move.weight * (all[k - move.attention] ?? 0);
      table.quiet[k] = (table.quiet[k] ?? 0) + unseen * (table.quiet[k - move.attention] ?? 0);
    }
  });
  table.total = all.reduce((sum, x) => sum + x, 0);
  return table;
}

/** Every sheet within the attention, as lists of moves. */
export function allSheets(attention: ArrayLike<number>, cap: number): number[][] {
  let sheets: { moves: number[]; left: number }[] = [{ moves: [], left: cap }];
  for (let a = 0; a < attention.length; a++) {
    const cost = attention[a] ?? 0;
    const more = sheets
      .filter((sheet) => sheet.left >= cost)
      .map((sheet) => ({ moves: [...sheet.moves, a], left: sheet.left - cost }));
    sheets = [...sheets, ...more];
  }
  return sheets.map((sheet) => sheet.moves);
}

/** One way in which an executed move may look, with its chance. */
type Look = [look: number | null, chance: number];

function looksOf(move: TestMove, a: number, kernel: Kernel): Look[] {
  const noise = kernel.perceptionNoise;
  const flip = move.twin === undefined ? 0 : (1 - kernel.distinguishability) / 2;
  const looks: Look[] = [[null, 1 - move.visibility]];
  looks.push([move.neighbour ?? a, move.visibility * noise]);
  looks.push([a, move.visibility * (1 - noise) * (1 - flip)]);
  if (move.twin !== undefined) looks.push([move.twin, move.visibility * (1 - noise) * flip]);
  return looks;
}

/**
 * P(each multiset of appearances) by brute force: every sheet, every slip is left out, every look of every move. The key
 * is the sorted list of looks.
 */
export function bruteForce(moves: readonly TestMove[], cap: number, kernel: Kernel): Map<string, number> {
  const attention = moves.map((move) => move.attention);
  const sheets = allSheets(attention, cap);
  const weightOf = (sheet: readonly number[]) =>
    sheet.reduce((product, a) => product * (moves[a]?.weight ?? 0), 1);
  const total = sheets.reduce((sum, sheet) => sum + weightOf(sheet), 0);
  const chances = new Map<string, number>();
  const walk = (sheet: readonly number[], at: number, seen: number[], p: number): void => {
    const a = sheet[at];
    const move = a === undefined ? undefined : moves[a];
    if (a === undefined || !move) {
      const key = seen
        .slice()
        .sort((x, y) => x - y)
        .join(' ');
      chances.set(key, (chances.get(key) ?? 0) + p);
      return;
    }
    for (const [look, chance] of looksOf(move, a, kernel))
      if (chance > 0) walk(sheet, at + 1, look === null ? seen : [...seen, look], p * chance);
  };
  for (const sheet of sheets) walk(sheet, 0, [], weightOf(sheet) / total);
  return chances;
}

/** In how many orders the equal looks of a list can stand: what a sum over ordered assignments counts too often. */
export function repeats(looks: readonly number[]): number {
  let product = 1;
  looks.forEach((look, i) => {
    product *= looks.slice(0, i + 1).filter((other) => other === look).length;
  });
  return product;
}
