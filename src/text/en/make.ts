/** English words of the maker of exercises. */
export const make = {
  'make.lead': 'Set what a class plays, and give them a link.',
};
