// The teaching material: every sheet whole, and a quiz that an exercise takes as it is.
import { beforeAll, describe, expect, test } from 'vitest';
import { parseExercise } from '../../src/class/index.ts';
import { loadTexts } from '../../src/text/index.ts';
import { quizItems, quizQuestions, SHEETS, type TeachBlock, teachSheet } from '../../src/view/teach.ts';
import { must } from '../record/support.ts';

beforeAll(() => loadTexts('teach', 'quiz'));

const wordsOf = (block: TeachBlock): string[] => {
  switch (block.kind) {
    case 'lead':
    case 'heading':
      return [block.text];
    case 'table':
      return [...block.head, ...block.rows.flat()];
    case 'list':
    case 'numbered':
    case 'written':
      return block.items;
    case 'quiz':
      return block.items.flatMap(({ text, options, corrects, why }) => [text, ...options, corrects, why]);
    case 'works':
      return [];
  }
};

describe('every sheet', () => {
  test.each(SHEETS)('%s has words, and tables whose rows are as wide as their heads', (id) => {
    const { title, blocks } = teachSheet(id);
    expect(title).not.toMatch(/^teach\./);
    expect(blocks.length).toBeGreaterThan(0);
    for (const block of blocks) {
      for (const words of wordsOf(block)) expect(words).not.toMatch(/^(teach|quiz)\./);
      if (block.kind === 'table') for (const row of block.rows) expect(row).toHaveLength(block.head.length);
    }
  });
});

describe('the quiz', () => {
  test('has ten items of four different options, each with its answer, the misconception and why', () => {
    const items = quizItems();
    expect(items).toHaveLength(10);
    for (const { options, right, corrects, why } of items) {
      expect(new Set(options).size).toBe(4);
      expect(options[right]).toBeDefined();
      expect(corrects.length * why.length).toBeGreaterThan(0);
    }
    // The right answer is found by thinking, not by its place.
    expect(new Set(items.map(({ right }) => right)).size).toBe(4);
  });

  test('fits before and after the matches of one exercise', () => {
    const questions = { before: quizQuestions('before'), after: quizQuestions('after') };
    expect(must(parseExercise({ questions })).questions).toMatchObject(questions);
  });
});
