/** English words of live rooms. */
export const live = {
  'live.lead': 'A room on a teacher’s computer, joined with a code.',
};
