/** Door to the replay page. */
import '../match/panels.css';
import '../match/scenes.css';
import '../library/library.css';
import './replay.css';

export { ReplayPage } from './ReplayPage.js';
