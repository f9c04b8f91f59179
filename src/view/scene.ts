/** One scene of a resolved week as data: what it is called, what it tells, and what moves on the map meanwhile. */
import type { Order, Source } from '../engine/index.js';
import type { Bill } from './belief.js';
import type { TheatreMove } from './theatre.js';

export interface SceneItem {
  id: string;
  text: string;
  detail: string;
  tone: 'plain' | 'risk' | 'calm';
  source: Source | null;
  note: string;
}

export type SceneId = 'yours' | 'theirs' | 'youRead' | 'theyRead' | 'world' | 'round' | 'crisis' | 'over';

export interface Scene {
  id: SceneId;
  title: string;
  lead: string;
  items: SceneItem[];
  bill: Bill | null;
  quote: { text: string; speaker: string } | null;
  moves: TheatreMove[];
  /** The orders whose likely reading the analysts still have to guess. */
  guessFor: Order[];
}

export const item = (id: string, text: string, more: Partial<SceneItem> = {}): SceneItem => ({
  id,
  text,
  detail: '',
  tone: 'plain',
  source: null,
  note: '',
  ...more,
});

export const scene = (id: SceneId, title: string, more: Partial<Scene> = {}): Scene => ({
  id,
  title,
  lead: '',
  items: [],
  bill: null,
  quote: null,
  moves: [],
  guessFor: [],
  ...more,
});
