/** English words of the privacy page. */
export const privacy = {
  'privacy.lead': 'What is kept, where, and for how long.',
};
