// Links in whatever text somebody pastes: folded, quoted, with invisible characters, in lists and among words.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linksIn as linksOfKind, pack } from '../../src/record/index.js';

const linksIn = (text: string) => linksOfKind('record', 1, text);
const linkOf = (bytes: Uint8Array): string => {
  const made = pack('record', 1, bytes);
  if (!made.ok) throw new Error('too large');
  return made.value;
};
const link = fc.uint8Array({ minLength: 40, maxLength: 600 }).map(linkOf);
const ADDRESS = 'https://spiral.example/play/#/replay/l/';

/** As mail folds a text: lines of so many characters, each with what is put before it. */
const folded = (text: string, width: number, before: string, end = ''): string =>
  (text.match(new RegExp(`.{1,${width}}`, 'g')) ?? []).map((line) => before + line).join(`${end}\r\n`);

test('a link that mail has folded and quoted is found again, whole, whatever stands around it', () => {
  fc.assert(
    fc.property(
      link,
      fc.constantFrom(60, 72, 76, 78),
      fc.constantFrom('', '> ', '>> ', '> > ', '| ', '  '),
      fc.constantFrom('', '='),
      fc.constantFrom('', ADDRESS),
      (one, width, before, end, address) => {
        const letter = `${before}Dear all,\r\n${before}\r\n${folded(address + one, width, before, end)}\r\n${before}\r\n${before}Yours\r\n`;
        expect(linksIn(letter).links).toEqual([one]);
        expect(linksIn(letter).skipped).toEqual(['Dear all,', 'Yours']);
      },
    ),
    { numRuns: 200 },
  );
});

test.each(['\u00AD', '\u200B', '\u200D', '\u2060', '\uFEFF', '\u202E'])(
  'a character that nobody sees (%j) does not matter',
  (unseen) => {
    const one = linkOf(new Uint8Array(200).map((_, at) => (at * 37) % 251));
    const text = [...one].map((letter, at) => (at % 20 === 7 ? unseen + letter : letter)).join('');
    expect(linksIn(text).links).toEqual([one]);
  },
);

test('every link of a list is found, with names before and behind', () => {
  fc.assert(
    fc.property(fc.array(link, { minLength: 1, maxLength: 6 }), (all) => {
      const text = `Tuesday, group r2-d2\n\n${all.map((one, at) => `${at + 1}. Anna: ${ADDRESS}${one}?week=3 (Ben)`).join('\n')}\nThat is all.`;
      const { links, skipped } = linksIn(text);
      expect(links.filter((one) => all.includes(one))).toEqual(all);
      expect(skipped).toEqual(['That is all.']);
    }),
    { numRuns: 50 },
  );
});

test('a damaged link is given as far as it goes, and does not swallow the next', () => {
  const [one, two] = [linkOf(new Uint8Array(90).fill(3)), linkOf(new Uint8Array(90).fill(7))];
  expect(linksIn(`${one.slice(0, -2)}\n${two}`).links).toEqual([one.slice(0, -2), two]);
});

test('a text without a link has none', () => {
  expect(linksIn('Nothing here.\n\nbar2-foo')).toEqual({ links: [], skipped: ['Nothing here.', 'bar2-foo'] });
});

test('a text made to keep it busy is read in time', () => {
  const pieces = Array.from({ length: 20_000 }, () => 'abcdefghijklmnopqrst').join('\n');
  const started = performance.now();
  linksIn(`r1-${pieces}`);
  linksIn('r1-a\n'.repeat(20_000));
  expect(performance.now() - started).toBeLessThan(10_000);
});
