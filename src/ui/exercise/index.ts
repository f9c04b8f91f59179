/** The door of this page. */
export { ExercisePage } from './ExercisePage.js';
