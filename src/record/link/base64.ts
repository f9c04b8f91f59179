/** Bytes as letters that every address takes: base64 with "-" and "_", without padding. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUES = new Map([...LETTERS].map((letter, value) => [letter, value]));

const letter = (value: number): string => LETTERS.charAt(value & 63);

export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(i, i + 3);
    text += letter(a >> 2) + letter((a << 4) | (b >> 4));
    if (i + 1 < bytes.length) text += letter((b << 2) | (c >> 6));
    if (i + 2 < bytes.length) text += letter(c);
  }
  return text;
}

/** The bytes, or null where a character does not belong. */
export function fromBase64(text: string): Uint8Array | null {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let held = 0;
  let bits = 0;
  let at = 0;
  for (const character of text) {
    const value = VALUES.get(character);
    if (value === undefined) return null;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at++] = (held >> bits) & 255;
  }
  return bytes;
}

/** Six letters that change with every letter of a text. */
export function checkLetters(hash: string): string {
  let text = '';
  for (let i = 0; i < 9; i += 3) {
    const value = Number.parseInt(hash.slice(i, i + 3), 16);
    text += letter(value >> 6) + letter(value);
  }
  return text;
}
