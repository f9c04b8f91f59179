/** Door to the debrief: the page of the match at hand, and the debrief of any match. */
import '../match/match.css';
import './debrief.css';
import './story.css';

export { Debrief } from './Debrief.js';
export { DebriefPage } from './DebriefPage.js';
