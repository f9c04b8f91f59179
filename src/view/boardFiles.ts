/** What a teacher takes along from the board: the same bytes as the command line writes for these codes. */
import { boardJson, codebook, studentsCsv, TABLE_FILES, weeksCsv } from '../class/index.js';
import type { BoardState } from '../session/index.js';

export interface BoardFile {
  id: 'students' | 'weeks' | 'codebook' | 'json';
  name: string;
  type: string;
  /** Made when it is asked for: the tables of a large class take a moment. */
  text(): string;
}

/** The tables of all codes that count, whatever is filtered on the page. */
export function boardFiles({ board, open }: Pick<BoardState, 'board' | 'open'>): BoardFile[] {
  return [
    {
      id: 'students',
      name: TABLE_FILES.students,
      type: 'text/csv',
      text: () => studentsCsv(board.rows, open),
    },
    { id: 'weeks', name: TABLE_FILES.weeks, type: 'text/csv', text: () => weeksCsv(board.rows) },
    {
      id: 'codebook',
      name: TABLE_FILES.codebook,
      type: 'text/markdown',
      text: () => codebook(board.rows, open),
    },
    { id: 'json', name: 'board.json', type: 'application/json', text: () => boardJson(board, open) },
  ];
}

/** The codes themselves, one a line, for another device. */
export const codesText = ({ codes }: Pick<BoardState, 'codes'>): string => `${codes.join('\n')}\n`;
