/** Door to the theatre. Load it with import(); it brings Phaser only when a theatre is mounted. */
export { mountTheatre } from './mount.js';
export { webglAvailable } from './webgl.js';
