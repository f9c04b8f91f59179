// Keeping texts: the browser's shelf may be missing, full or forbidden, and the page goes on.
import { describe, expect, test } from 'vitest';
import { openTexts, type Shelf } from '../../src/platform/texts.ts';

function shelfOf(map: Map<string, string>, refuse: { reads?: boolean; writes?: boolean } = {}): Shelf {
  const guard = (no: boolean | undefined) => {
    if (no) throw new Error('refused');
  };
  return {
    get length() {
      guard(refuse.reads);
      return map.size;
    },
    key: (index) => [...map.keys()][index] ?? null,
    getItem(key) {
      guard(refuse.reads);
      return map.get(key) ?? null;
    },
    setItem(key, text) {
      guard(refuse.writes);
      map.set(key, text);
    },
    removeItem(key) {
      guard(refuse.writes);
      map.delete(key);
    },
  };
}

describe('texts', () => {
  test('are written, read, named and removed', () => {
    const texts = openTexts(shelfOf(new Map()));
    expect(texts.write('spiral.b', '2')).toBe(true);
    expect(texts.write('spiral.a', '1')).toBe(true);
    expect(texts.write('other', '3')).toBe(true);
    expect(texts.read('spiral.a')).toBe('1');
    expect(texts.names('spiral.')).toEqual(['spiral.a', 'spiral.b']);
    texts.remove('spiral.a');
    expect(texts.read('spiral.a')).toBeNull();
  });

  test.each([
    ['no shelf', null],
    ['a full shelf', shelfOf(new Map(), { writes: true })],
    ['a forbidden shelf', shelfOf(new Map(), { reads: true, writes: true })],
  ])('with %s stay in memory, and writing says so', (_name, shelf) => {
    const texts = openTexts(shelf);
    expect(texts.write('spiral.match', 'kept')).toBe(false);
    expect(texts.read('spiral.match')).toBe('kept');
    expect(texts.names('spiral.')).toEqual(['spiral.match']);
    texts.remove('spiral.match');
    expect(texts.read('spiral.match')).toBeNull();
  });

  test('a newer text in memory hides the older one on the shelf', () => {
    const refuse = { writes: false };
    const texts = openTexts(shelfOf(new Map([['spiral.match', 'old']]), refuse));
    refuse.writes = true;
    texts.write('spiral.match', 'new');
    expect(texts.read('spiral.match')).toBe('new');
  });
});

test('what could not be written gives way once another page has written there', () => {
  let full = true;
  const map = new Map<string, string>();
  const shelf: Shelf = {
    getItem: (key) => map.get(key) ?? null,
    setItem(key, text) {
      if (full) throw new Error('full');
      map.set(key, text);
    },
    removeItem: (key) => void map.delete(key),
    key: (at) => [...map.keys()][at] ?? null,
    get length() {
      return map.size;
    },
  };
  const [ours, theirs] = [openTexts(shelf), openTexts(shelf)];
  expect(ours.write('spiral.x', 'ours')).toBe(false);
  expect(ours.read('spiral.x')).toBe('ours');
  full = false;
  theirs.write('spiral.x', 'theirs');
  expect(ours.read('spiral.x')).toBe('theirs');
});
