/** English words of the hub for teachers, and what its pages share. */
export const classroom = {
  'classroom.lead': 'Exercises for a class, with and without a server.',
};
