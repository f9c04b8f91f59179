/** What must agree between the parts of a record whose shape is right. */
import { RESIGN, SIDES } from '../engine/index.js';
import type { RecordProblem } from './problems.js';
import type { Shaped } from './schema.js';

type Note = (path: string, message: string) => void;

function checkReasons(record: Shaped, note: Note): void {
  const { reasons, orders } = record;
  if (!reasons) return;
  if (reasons.length !== orders.length)
    note('reasons', `there are reasons for ${reasons.length} weeks and orders for ${orders.length}`);
  reasons.forEach((week, w) => {
    for (const side of SIDES) {
      const given = orders[w]?.[side].orders.length ?? 0;
      if (week[side].length === 0 || week[side].length === given) continue;
      note(
        `reasons[${w}].${side}`,
        `there are reasons for ${week[side].length} orders, of which there are ${given}`,
      );
    }
  });
}

function checkWeeks(weeks: Shaped['orders'], path: string, note: Note): void {
  weeks.forEach((week, w) => {
    for (const side of SIDES) {
      week[side].orders.forEach((order, o) => {
        if (order.move !== RESIGN || (Object.keys(order.with).length === 0 && order.meant === '')) return;
        note(`${path}[${w}].${side}.orders[${o}]`, 'a resignation has no options and no meaning');
      });
    }
  });
}

function checkHashes(hash: readonly string[] | undefined, weeks: number, path: string, note: Note): void {
  if (hash && hash.length > weeks) note(path, `there are ${hash.length} hashes for ${weeks} weeks`);
}

/** Problems between the parts. */
export function sense(record: Shaped): RecordProblem[] {
  const problems: RecordProblem[] = [];
  const note: Note = (path, message) => problems.push({ path, code: 'inconsistent', message });
  const { orders, settings, outcome, branches = [], notes = [] } = record;
  const last = settings.weeks;
  if (orders.length > last) note('orders', `there are ${orders.length} weeks; the match has ${last}`);
  checkWeeks(orders, 'orders', note);
  checkHashes(record.hash, orders.length, 'hash', note);
  checkReasons(record, note);
  if (outcome && outcome.week !== orders.length)
    note(
      'outcome.week',
      `the match ends in week ${outcome.week}; there are ${orders.length} weeks of orders`,
    );
  branches.forEach((branch, b) => {
    const path = `branches[${b}]`;
    if (branch.week > orders.length + 1) note(`${path}.week`, `the main line has ${orders.length} weeks`);
    if (branch.week - 1 + branch.orders.length > last) note(`${path}.orders`, `the match has ${last} weeks`);
    checkWeeks(branch.orders, `${path}.orders`, note);
    checkHashes(branch.hash, branch.orders.length, `${path}.hash`, note);
  });
  notes.forEach(({ week }, n) => {
    if (week > last) note(`notes[${n}].week`, `the match has ${last} weeks`);
  });
  return problems;
}
