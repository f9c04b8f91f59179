/** Luck and time for what is outside the rules: seeds of new matches, names of saves that are set aside. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A short seed that can be read aloud: no letters that look alike. */
export function freshSeed(): string {
  const luck = crypto.getRandomValues(new Uint8Array(8));
  return Array.from(luck, (byte) => LETTERS[byte % LETTERS.length]).join('');
}

/** A label that no other has. */
export function stamp(): string {
  return `${new Date().toISOString()}-${freshSeed()}`;
}

/** The date now, UTC, as YYYY-MM-DD. */
export const today = (): string => new Date().toISOString().slice(0, 10);
