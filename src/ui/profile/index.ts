/** Door to the profile page. */
import './profile.css';

export { ProfilePage } from './ProfilePage.js';
