/** The messages that are loaded now, of all areas, by key. */
import type { Messages } from './areas.js';
import { shell } from './en/shell.js';

const MESSAGES = new Map<string, string>(Object.entries(shell));

/** The message as it is written, with its placeholders; undefined where none is loaded. */
export const messageOf = (key: string): string | undefined => MESSAGES.get(key);

export function addMessages(part: Messages): void {
  for (const [key, message] of Object.entries(part)) MESSAGES.set(key, message);
}

export const forgetMessages = (): void => MESSAGES.clear();
