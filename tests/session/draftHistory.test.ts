// Undo: one step for what was typed in one field, one for each thing that was pressed.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changed, fresh, undone } from '../../src/session/index.ts';

test('what is typed in one field is one step', () => {
  let history = fresh('');
  for (const text of ['a', 'ab', 'abc']) history = changed(history, text, 'title');
  expect(history.now).toBe('abc');
  expect(undone(history).now).toBe('');
});

test('another field, and every press, is a step of its own', () => {
  let history = changed(fresh(0), 1, 'title');
  history = changed(history, 2, 'note');
  history = changed(changed(history, 3, null), 4, null);
  const seen = [history.now];
  for (let step = 0; step < 5; step++) {
    history = undone(history);
    seen.push(history.now);
  }
  expect(seen).toEqual([4, 3, 2, 1, 0, 0]);
});

test('after undoing, typing in the same field begins a new step', () => {
  const typed = changed(changed(fresh('x'), 'xa', 'title'), 'y', 'note');
  const again = changed(undone(typed), 'xab', 'title');
  expect(undone(again).now).toBe('xa');
});

test('undoing everything leads to the beginning', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(), fc.option(fc.constantFrom('a', 'b'))), { maxLength: 50 }),
      (changes) => {
        let history = fresh(-1);
        for (const [value, about] of changes) history = changed(history, value, about);
        for (let step = 0; step <= changes.length; step++) history = undone(history);
        expect(history.now).toBe(-1);
      },
    ),
  );
});
