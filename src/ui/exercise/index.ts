/** The door of this page. */
import './exercise.css';

export { ExercisePage } from './ExercisePage.js';
