/** English words of teaching material. */
export const teach = {
  'teach.lead': 'Plans, worksheets and limits, for teachers.',
};
