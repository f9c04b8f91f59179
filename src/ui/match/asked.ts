/** What is being explained: one explanation at a time, beside the thing that was asked about. */
import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { Window } from './bench.js';

export interface Asked {
  /** Which thing was asked about; asking again closes it. */
  id: string;
  title: string;
  /** What it is, in a sentence or two; empty where the name says it. */
  text: string;
  /** What moved it, line by line. */
  lines: readonly string[];
  /** Where it is told in full. */
  more: { window: Window; label: ComponentChildren } | null;
  /** The thing itself. */
  at: HTMLElement;
}

export const asked = signal<Asked | null>(null);

/** Explain this, or stop explaining it. */
export function ask(next: Asked): void {
  asked.value = asked.value?.id === next.id ? null : next;
}

export function stopAsking(): void {
  asked.value = null;
}
