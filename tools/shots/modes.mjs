// @ts-check
// The ways in which every view is pictured: a window's size, colours, paper.

/**
 * @typedef {object} Mode
 * @property {string} name
 * @property {number} width CSS pixels
 * @property {number} height CSS pixels
 * @property {Parameters<import('playwright-core').Page['emulateMedia']>[0]} media
 */

const SCREEN = /** @type {const} */ ({ media: 'screen', colorScheme: 'light', forcedColors: 'none' });

/** @type {readonly Mode[]} */
export const MODES = [
  { name: 'light', width: 1440, height: 900, media: SCREEN },
  { name: 'dark', width: 1440, height: 900, media: { ...SCREEN, colorScheme: 'dark' } },
  { name: 'laptop', width: 1366, height: 768, media: SCREEN },
  // A window of 1440 × 900 at 200 %.
  { name: 'zoomed', width: 720, height: 450, media: SCREEN },
  { name: 'phone', width: 390, height: 844, media: SCREEN },
  // A4 within its margins. Beside the picture there is the PDF.
  { name: 'print', width: 718, height: 1046, media: { ...SCREEN, media: 'print' } },
  // The last: what has once been painted in forced colours is not always painted anew.
  { name: 'forced', width: 1440, height: 900, media: { ...SCREEN, forcedColors: 'active' } },
];
