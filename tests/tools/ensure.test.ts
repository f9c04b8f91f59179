// What is asked of the place before anything is built there.
import { expect, test } from 'vitest';
import { requirePlainFolder } from '../../tools/ensure.mjs';

test.each(['/home/c#/spiral', '/home/what?/spiral'])('%s is refused in one sentence', (folder) => {
  expect(() => requirePlainFolder(folder)).toThrow(`in its path; rename or move ${folder}`);
});

test('spaces, umlauts and other signs are no hindrance', () => {
  expect(() => requirePlainFolder('/home/a b/größe & 100 %/spiral')).not.toThrow();
});
