/** The teacher's key: in this tab only, and gone with it. */
import { signal } from '@preact/signals';
import { services } from '../services.js';

const NAME = 'spiral.teacher-key';

const typed = signal<string | null | undefined>(undefined);

export function teacherKey(): string | null {
  if (typed.value === undefined) typed.value = services().passingTexts.read(NAME);
  return typed.value ?? null;
}

export function keepKey(key: string | null): void {
  const { passingTexts } = services();
  if (key === null) passingTexts.remove(NAME);
  else passingTexts.write(NAME, key);
  typed.value = key;
}
