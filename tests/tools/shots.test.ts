// The list of what is pictured: complete, and without two views of one name.
import { expect, test } from 'vitest';
import { TABS } from '../../src/ui/debrief/address.js';
import { PAGES } from '../../src/ui/router.js';
import { contentsPage } from '../../tools/shots/contents.mjs';
import { VIEWS } from '../../tools/shots/views.mjs';

test('every page of the game is pictured', () => {
  const pictured = VIEWS.map(({ at }) => at.split(/[/?]/, 1)[0]);
  expect(PAGES.filter((page) => !pictured.includes(page))).toEqual([]);
});

test('every tab of the debrief is pictured', () => {
  expect(TABS.filter((tab) => !VIEWS.some(({ at }) => at.endsWith(`/${tab}`)))).toEqual([]);
});

test('no two views share a name', () => {
  const names = VIEWS.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

test('the page of all pictures shows each mode, leads from paper to its PDF, and says what went wrong', () => {
  const page = contentsPage([{ name: 'title', modes: ['dark', 'print'], error: 'no <main>' }]);
  expect(page).toContain('<a href="title.dark.png">');
  expect(page).toContain('<a href="title.print.pdf">');
  expect(page).toContain('no &lt;main>');
});
