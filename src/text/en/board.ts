/** English words of the class board. */
export const board = {
  'board.lead': 'Codes that students hand in, played again and side by side.',
};
