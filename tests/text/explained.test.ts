// What explains a word must not need the word: the glossary, and what a figure or a fact of a move answers when it is asked.
import { beforeAll, expect, test } from 'vitest';
import { hasText, loadTexts, sayAny, t } from '../../src/text/index.js';
import { TERMS } from '../../src/ui/pages/GlossaryPage.js';
import { detailOf, outlookOf, ownPanelOf, rivalPanelOf } from '../../src/view/index.js';
import { defaultOrder } from '../../src/view/moves.js';
import { played, readTexts, SIDES } from '../view/bench.js';

beforeAll(async () => {
  await readTexts();
  await loadTexts('glossary');
});

const firstSentence = (text: string): string => text.split(/(?<=[.?])\s/)[0]?.toLowerCase() ?? '';

/** The term as it would stand in a sentence, in one number or the other. */
const leansOn = (sentence: string, term: string): boolean =>
  new RegExp(`\\b${term.toLowerCase().replace(/s$/, '')}s?\\b`).test(sentence);

test('no entry of the glossary begins by its own term', () => {
  const circular = TERMS.filter((id) =>
    t(`glossary.${id}`)
      .split(', ')
      .some((term) => leansOn(firstSentence(t(`glossary.${id}.is`)), term)),
  );
  expect(circular).toEqual([]);
});

test('every figure of a panel has a meaning of its own that does not lean on its label', () => {
  const match = played('january-2022', 'explained', ({ state }) => state.week > 3);
  for (const side of SIDES) {
    const look = outlookOf(match, side);
    const own = ownPanelOf(look);
    const rival = rivalPanelOf(look);
    const figures = [
      ...[...own.groups, ...rival.felt].flatMap((group) => group.figures),
      ...rival.figures,
      ...(own.third?.figures ?? []),
    ];
    expect(figures.length).toBeGreaterThan(15);
    for (const { id, label } of figures) {
      const keys = [`room.means.${id}`, `room.means.${id.split('.')[0]}`];
      const key = keys.find(hasText);
      expect(key, id).toBeDefined();
      expect(leansOn(firstSentence(sayAny(key ?? '')), label), `${label}: ${sayAny(key ?? '')}`).toBe(false);
    }
  }
});

test('nor does the meaning of what a move takes', () => {
  const look = outlookOf(
    played('january-2022', 'explained', ({ state }) => state.week > 1),
    'west',
  );
  const [move] = look.level.moves.filter(({ side }) => side === 'west');
  if (!move) throw new Error('the level has no moves');
  const detail = detailOf(look, { orders: [], table: 'wait', challenge: false }, defaultOrder(look, move));
  expect(detail?.facts.length).toBeGreaterThan(2);
  for (const { id, label } of detail?.facts ?? [])
    expect(leansOn(firstSentence(sayAny(`room.means.${id}`)), label), label).toBe(false);
});
