/** Door to the outcome page. */
import '../match/match.css';
import './outcome.css';

export { OutcomePage } from './OutcomePage.js';
