/** The impure rim: everything that touches the browser itself. */
export { applyAppearance, systemReducesMotion } from './appearance.js';
export { checkInWorker } from './check.js';
export { copy } from './clipboard.js';
export { courier } from './courier.js';
export { download, playerPage, readFile } from './files.js';
export { openLms, packedExercise } from './lms.js';
export { freshSeed, stamp, today } from './luck.js';
export { canSharePictures, copyPicture, paintPicture, sharePicture } from './pictures.js';
/** Open the sounds of the game; they are loaded when somebody asks for them. */
export const openSounds = async () => (await import('./sound.js')).openSounds();
export { browserSeat } from './seat.js';
export { forgetAll, keptTexts, openTexts, pageTexts, passingTexts } from './texts.js';
export { onNewVersion, reload } from './version.js';
export { hasWebGl } from './webgl.js';
export {
  coresToUse,
  openAnalysisWorker,
  openReadingWorker,
  openThinkingWorker,
  watchBattery,
} from './workers.js';
