/** English words of an exercise as a student plays it. */
export const exercise = {
  'exercise.lead': 'An exercise is opened by its link.',
};
