/** Canonical hash of plain JSON: the same value gives the same 16 hexadecimal digits in every engine. */

/** Keys as they stand in the text, with their colon: a state has the same few hundred again and again. */
const keyTexts = new Map<string, string>();
const MOST_KEYS = 4_000;

function keyText(key: string): string {
  let text = keyTexts.get(key);
  if (text === undefined) {
    text = `${JSON.stringify(key)}:`;
    if (keyTexts.size < MOST_KEYS) keyTexts.set(key, text);
  }
  return text;
}

/** JSON with keys in code-unit order; numbers as ECMAScript prints them, which is exact. */
export function canonical(value: unknown): string {
  // Most of a state is numbers: printed like this they are what JSON makes of them, at less cost.
  if (typeof value === 'number') return Number.isFinite(value) ? `${value}` : 'null';
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const record = value as Record<string, unknown>;
  let text = '';
  for (const key of Object.keys(record).sort()) {
    const part = record[key];
    if (part !== undefined) text += (text === '' ? '' : ',') + keyText(key) + canonical(part);
  }
  return `{${text}}`;
}

/** Two 32-bit mixing lanes over the text's code units (as in the public-domain cyrb53), as 16 hexadecimal digits. */
export function hashText(text: string): string {
  let a = 0xdeadbeef | 0;
  let b = 0x41c6ce57 | 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  const hex = (n: number) => (n >>> 0).toString(16).padStart(8, '0');
  return hex(b) + hex(a);
}

/** Hash of a plain JSON value. */
export function hashOf(value: unknown): string {
  return hashText(canonical(value));
}
