/** The one writer of CSV: for the lab's tables, and for every table that a page or command lets people save. */

/** Opens a file that a spreadsheet is to take for UTF-8. What pages save begins with it; on the command line it is asked for. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** What a spreadsheet would run if a cell began with it, full-width signs included. */
const RUN_BY_SPREADSHEETS = /^[=+\-@\t\r\n＝＋－＠]/;

/** A text that no spreadsheet takes for a formula: an apostrophe goes before the sign. */
function harmless(text: string): string {
  return RUN_BY_SPREADSHEETS.test(text) ? `'${text}` : text;
}

function cell(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = harmless(typeof value === 'object' ? JSON.stringify(value) : String(value));
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One row, without its line break. Numbers stay as they are, lists and objects become JSON, what is absent an empty cell. */
export function csvRow(values: readonly unknown[]): string {
  return values.map(cell).join(',');
}
