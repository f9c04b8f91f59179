// The class board of a page: codes are added, kept, read again, cleared and brought back; the limit of a class is named.
import { describe, expect, test } from 'vitest';
import { MOST_CODES, readerHere, toExerciseLink } from '../../src/class/index.ts';
import { type BoardState, type KeptTexts, openClassBoard } from '../../src/session/index.ts';
import { codeOf, opened } from '../class/support.ts';
import { must } from '../record/support.ts';

const open = await opened();
const link = must(toExerciseLink(open));
const codes = await Promise.all([1, 2, 3].map((number) => codeOf(open, number)));

function shelf(full = false): KeptTexts & { kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    read: (key) => kept.get(key) ?? null,
    write: (key, text) => {
      if (!full) kept.set(key, text);
      return !full;
    },
    remove: (key) => void kept.delete(key),
    names: () => [...kept.keys()],
  };
}

function opening(texts = shelf()) {
  const heard: BoardState[] = [];
  const board = openClassBoard({
    texts,
    readers: { open: readerHere },
    onChange: (state) => heard.push(state),
  });
  return { board, texts, heard };
}

const numbersOf = ({ board }: BoardState) => board.rows.map(({ number }) => number);

describe('the board', () => {
  test('takes codes bit by bit, leaves out those it has, and tells of lines that are none', async () => {
    const { board } = opening();
    await board.add([`Hello\n${codes[0]}\n${codes[1]}`]);
    await board.add([`${codes[1]}\n${codes[2]}`]);
    expect(numbersOf(board.state())).toEqual([1, 2, 3]);
    expect(board.state().news).toEqual({ news: 'added', codes: 1, already: 1, skipped: [] });
    board.close();
  });

  test('keeps the codes alone and reads them again on return', async () => {
    const first = opening();
    await first.board.setExercise(`see ${link}`);
    await first.board.add(codes);
    first.board.close();
    expect([...first.texts.kept.keys()]).toEqual(['spiral.board']);
    expect(JSON.parse(first.texts.kept.get('spiral.board') ?? '')).toEqual({
      format: 'spiral-board/1',
      link,
      codes,
    });
    const again = opening(first.texts);
    expect(again.board.state().unread).toBe(3);
    await again.board.goOn();
    expect(numbersOf(again.board.state())).toEqual([1, 2, 3]);
    expect(again.board.state().open?.id).toBe(open.id);
    again.board.close();
  });

  test('says when the device will not keep them, and goes on', async () => {
    const { board } = opening(shelf(true));
    await board.add(codes);
    expect(board.state()).toMatchObject({ kept: false, unread: 0 });
    board.close();
  });

  test('cleared, it is empty everywhere, and can be brought back', async () => {
    const { board, texts } = opening();
    await board.add(codes);
    board.clear();
    expect(board.state()).toMatchObject({ codes: [], canUndo: true });
    expect(texts.kept.size).toBe(0);
    await board.undo();
    expect(numbersOf(board.state())).toEqual([1, 2, 3]);
    expect(texts.kept.size).toBe(1);
    board.close();
  });

  test('names the limit of a class, and adds none beyond it', async () => {
    const texts = shelf();
    const full = Array.from({ length: MOST_CODES }, (_, at) => `c1-x${at}`);
    texts.kept.set('spiral.board', JSON.stringify({ format: 'spiral-board/1', link: null, codes: full }));
    const { board } = opening(texts);
    await board.add(codes);
    expect(board.state().news).toEqual({ news: 'tooMany', codes: MOST_CODES + 3, most: MOST_CODES });
    expect(board.state().codes).toHaveLength(MOST_CODES);
    board.close();
  });

  test('another exercise reads everything anew; one that is none changes nothing', async () => {
    const { board } = opening();
    await board.add(codes);
    await board.setExercise('x1-nonsense');
    expect(board.state().news).toMatchObject({ news: 'exercise', ok: false });
    expect(numbersOf(board.state())).toEqual([1, 2, 3]);
    await board.setExercise(must(toExerciseLink(await opened({ weeks: 1 }))));
    expect(board.state().board.bad.map(({ problems }) => problems[0]?.code)).toEqual(
      Array(3).fill('otherExercise'),
    );
    board.close();
  });

  test('practice students fill it', async () => {
    const { board } = opening();
    await board.setExercise(link);
    await board.practise(3);
    expect(board.state().board.rows.map(({ label }) => label)).toEqual([
      'Practice 1',
      'Practice 2',
      'Practice 3',
    ]);
    board.close();
  });

  test.each(['nonsense', '{"format":"spiral-board/2"}', '{"format":"spiral-board/1","link":1,"codes":[]}'])(
    'what was kept by nobody is an empty board: %s',
    (text) => {
      const texts = shelf();
      texts.kept.set('spiral.board', text);
      expect(opening(texts).board.state().codes).toEqual([]);
    },
  );
});
