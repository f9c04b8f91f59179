// @ts-check
// What there is to see: every page and every state of the game worth a picture, and how to get there.

/**
 * @typedef {object} Saves
 * @property {Record<string, Record<string, string>>} stores texts of the browser's storage, by the name of the moment
 * @property {string} link a played match as a link's text
 * @property {string} entry id of a played match of the shelf
 * @property {string} exercise link of an exercise
 */

/**
 * @typedef {object} View
 * @property {string} name
 * @property {string} at address after "#/"; {link} and {entry} stand for a played match, {exercise} for an exercise
 * @property {string} [save] which moment lies in the storage
 * @property {Record<string, unknown>} [preferences]
 * @property {(page: import('playwright-core').Page) => Promise<unknown>} [go] what is done before the picture
 * @property {readonly string[]} [modes] only in these modes; the first one is there from the start
 */

/** @typedef {import('playwright-core').Page} Page */

const FULL = { depth: 'full' };
/** Scenes that wait to be pressed on. */
const PRESSED = { telling: 'press' };
/** The strongest button of the place that is shown. */
const STRONG = '.button.strong';

/** @param {Page} page */
const closeBrief = async (page) => {
  await page.locator(`dialog[open] ${STRONG}`).click();
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
};

/** @param {Page} page */
const roomThere = (page) => page.locator('.adviser-take').first().waitFor();

/** @param {number} number */
const takeSheet = (number) => async (/** @type {Page} */ page) => {
  await closeBrief(page);
  await roomThere(page);
  await page.locator('.adviser-take').nth(number).click();
  await page.locator('.sheet-line, .whole-sheet').first().waitFor();
};

/**
 * The first week, resolved, at a scene counted from 0; the last one is the summary.
 * @param {number} number
 */
const scene = (number) => async (/** @type {Page} */ page) => {
  await takeSheet(1)(page);
  await page.locator(`.sheet-foot ${STRONG}`).click();
  await page.locator('.resolution').waitFor();
  for (let at = 0; at < number; at++) {
    const before = await page.locator('.resolution').textContent();
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction((was) => document.querySelector('.resolution')?.textContent !== was, before);
  }
};

/** @param {Page} page */
const moveInHand = async (page) => {
  await closeBrief(page);
  if ((await page.locator('.room-pane').count()) > 0) await page.keyboard.press('a');
  await page.keyboard.press('1');
  await page.locator('.move[aria-pressed="true"]').waitFor();
  await page.locator('.guess-scale').waitFor();
};

/** @param {string} key */
const briefThenKey = (key) => async (/** @type {Page} */ page) => {
  await closeBrief(page);
  await page.keyboard.press(key);
  await page.locator('dialog[open]').waitFor();
};

/** @param {Page} page */
const showTruth = async (page) => {
  await page.locator('.story-guess .button:not(.strong)').first().click();
  await page.locator('.story').waitFor();
};

/** @param {Page} page */
const fillBoard = async (page) => {
  await page.getByLabel('Number of practice students').fill('12');
  await page.getByRole('button', { name: 'Fill with practice students' }).click();
  await page.getByText('12 codes count.').first().waitFor();
  await page.locator('#answers').waitFor();
};

/** @param {Page} page */
const onProjector = async (page) => {
  await fillBoard(page);
  await page.getByText('Show without names').click();
};

/** @param {Page} page */
const openDisclosures = (page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('main details')) details.setAttribute('open', '');
  });

/** @param {Page} page */
const inSecondTab = async (page) => {
  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.locator('main h1').waitFor();
  return other;
};

const DEBRIEF_TABS = [
  'ledger',
  'mirrors',
  'misread',
  'turning',
  'types',
  'luck',
  'weighed',
  'advisers',
  'concepts',
  'literature',
];

const SCENES = [0, 1, 2, 3, 4, 5, 6];

/** The tabs of a narrow match, besides the map. */
const NARROW_TABS = ['Room', 'Sheet', 'More'];

/** @type {readonly View[]} */
export const VIEWS = [
  { name: 'title', at: '' },
  { name: 'title-unfinished', at: '', save: 'third' },
  {
    name: 'title-damaged',
    at: '',
    save: 'damaged',
    go: (page) => page.locator('.title-words .note').waitFor(),
  },
  {
    name: 'title-set-up',
    at: '',
    go: async (page) => {
      await page.locator('.title-set-up > summary').click();
      await page.locator('.set-up').waitFor();
    },
  },
  {
    name: 'note',
    at: '',
    go: async (page) => {
      await page.locator('.title-seat.west').click();
      await page.locator('dialog[open]').waitFor();
    },
  },
  {
    name: 'replace',
    at: '',
    save: 'third',
    go: async (page) => {
      await page.locator('.title-words .button').waitFor();
      await page.locator('.title-seat.russia').click();
      await page.locator('dialog[open]').waitFor();
    },
  },
  { name: 'play', at: 'play' },
  { name: 'today', at: 'today' },
  { name: 'profile', at: 'profile' },
  { name: 'positions', at: 'positions' },
  {
    name: 'position',
    at: 'positions/pull-back-seen',
    go: (page) => page.locator('.position-choice').first().waitFor(),
  },
  {
    name: 'position-graded',
    at: 'positions/pull-back-seen',
    go: async (page) => {
      await page.locator('.position-choice input').first().check();
      await page.locator('.position-choices + .button-row .button').click();
      await page.locator('.grade-rows').waitFor();
    },
  },
  { name: 'match-brief', at: 'match', save: 'first', go: (page) => page.locator('dialog[open]').waitFor() },
  {
    name: 'match-essential',
    at: 'match',
    save: 'first',
    go: async (page) => {
      await closeBrief(page);
      await roomThere(page);
    },
  },
  { name: 'match-taken', at: 'match', save: 'first', go: takeSheet(1) },
  { name: 'match-hand', at: 'match', save: 'first', go: moveInHand },
  { name: 'match-third', at: 'match', save: 'third', go: roomThere },
  {
    name: 'match-full',
    at: 'match',
    save: 'first',
    preferences: FULL,
    go: closeBrief,
  },
  {
    name: 'match-full-advisers',
    at: 'match',
    save: 'first',
    preferences: FULL,
    go: async (page) => {
      await closeBrief(page);
      await page.getByRole('tab', { name: 'Advisers' }).click();
      await roomThere(page);
    },
  },
  ...NARROW_TABS.map((tab) => ({
    name: `match-tab-${tab.toLowerCase()}`,
    at: 'match',
    save: 'third',
    modes: ['phone', 'zoomed'],
    go: (/** @type {Page} */ page) => page.locator('.part-tabs').getByRole('tab', { name: tab }).click(),
  })),
  { name: 'match-full-hand', at: 'match', save: 'first', preferences: FULL, go: moveInHand },
  {
    name: 'match-full-third',
    at: 'match',
    save: 'third',
    preferences: FULL,
    go: (page) => page.locator('.sheet-foot').waitFor(),
  },
  { name: 'match-abstract', at: 'match', save: 'abstract', go: takeSheet(0) },
  { name: 'match-nameless', at: 'match', save: 'nameless', go: takeSheet(0) },
  ...SCENES.map((at) => ({
    name: `match-scene-${at + 1}`,
    at: 'match',
    save: 'first',
    preferences: PRESSED,
    go: scene(at),
  })),
  { name: 'match-log', at: 'match', save: 'first', go: briefThenKey('l') },
  { name: 'match-keys', at: 'match', save: 'first', go: briefThenKey('?') },
  {
    name: 'match-two',
    at: 'match',
    save: 'two',
    go: (page) => page.locator('.hand-over, dialog[open]').first().waitFor(),
  },
  {
    name: 'match-elsewhere',
    at: 'match',
    save: 'first',
    // What the picture shows is the tab that plays no longer.
    go: async (page) => {
      await page.locator('.match').waitFor();
      const other = await inSecondTab(page);
      await other.locator(`main ${STRONG}`).click();
      await other.locator('.match').waitFor();
      await page.locator('main h1').waitFor();
    },
  },
  { name: 'match-none', at: 'match' },
  {
    name: 'crisis',
    at: 'match',
    save: 'crisis',
    go: (page) => page.locator('.crisis-choice').first().waitFor(),
  },
  {
    name: 'crisis-chosen',
    at: 'match',
    save: 'crisis',
    go: async (page) => {
      await page.locator('.crisis-voice').first().waitFor();
      await page.locator('.crisis-choice').nth(2).click();
    },
  },
  { name: 'misreading', at: 'match', save: 'misreading', go: (page) => page.locator('.misread').waitFor() },
  { name: 'war', at: 'end', save: 'war', go: (page) => page.locator('.war-page').waitFor() },
  {
    name: 'debrief-guess',
    at: 'debrief',
    save: 'ended',
    go: (page) => page.locator('.story-guess').waitFor(),
  },
  { name: 'debrief-story', at: 'debrief', save: 'ended', go: showTruth },
  ...DEBRIEF_TABS.map((tab) => ({
    name: `debrief-${tab}`,
    at: `debrief/${tab}`,
    save: 'ended',
    go: async (/** @type {Page} */ page) => {
      await showTruth(page);
      await page.locator('.workbench-panel').waitFor();
    },
  })),
  { name: 'library', at: 'library', save: 'shelf' },
  { name: 'library-empty', at: 'library' },
  { name: 'replay', at: 'replay' },
  { name: 'replay-match', at: 'replay/m/{entry}?week=3', save: 'shelf' },
  { name: 'replay-all', at: 'replay/l/{link}?week=4&eyes=all' },
  { name: 'how', at: 'how' },
  { name: 'history', at: 'history' },
  { name: 'limits', at: 'limits' },
  { name: 'settings', at: 'settings' },
  {
    name: 'settings-erase',
    at: 'settings',
    go: async (page) => {
      await page.getByRole('button', { name: 'Erase my data' }).click();
      await page.locator('dialog[open]').waitFor();
    },
  },
  { name: 'selfcheck', at: 'selfcheck' },
  {
    name: 'selfcheck-done',
    at: 'selfcheck',
    go: async (page) => {
      await page.locator(`main ${STRONG}`).click();
      await page.locator('.verdict').waitFor();
    },
  },
  { name: 'glossary', at: 'glossary', go: openDisclosures },
  { name: 'about', at: 'about' },
  { name: 'class', at: 'class' },
  { name: 'make', at: 'make', go: openDisclosures },
  {
    name: 'make-made',
    at: 'make/first',
    go: async (page) => {
      await page.locator(`main ${STRONG}`).click();
      await page.locator('.make-result').waitFor();
    },
  },
  { name: 'board', at: 'board' },
  { name: 'board-class', at: 'board?student=5', go: fillBoard },
  { name: 'board-projector', at: 'board', go: onProjector },
  { name: 'exercise', at: 'exercise', save: 'exerciseDone' },
  {
    name: 'exercise-new',
    at: 'exercise/{exercise}',
    go: (page) => page.locator('#exercise-label').waitFor(),
  },
  { name: 'exercise-bad', at: 'exercise/x1-damaged', go: (page) => page.locator('.error-note').waitFor() },
  {
    name: 'exercise-done',
    at: 'exercise/{exercise}',
    save: 'exerciseDone',
    go: async (page) => {
      await page.locator('#run .button').click();
      await page.locator('.run-sheet').first().waitFor();
    },
  },
  {
    name: 'match-asks',
    at: 'match',
    save: 'exerciseBegun',
    go: async (page) => {
      await closeBrief(page);
      if ((await page.locator('.part-tabs').count()) > 0)
        await page.getByRole('tab', { name: /Sheet|Orders/ }).click();
      await page.locator('.asks-line .button').click();
      await page.locator('dialog input[type="radio"]').first().check();
    },
  },
  {
    name: 'match-hidden',
    at: 'match',
    save: 'exerciseBegun',
    preferences: FULL,
    go: async (page) => {
      await closeBrief(page);
      await page.keyboard.press('1');
      await page.locator('.detail-pane:not(.empty), .part-tabs').first().waitFor();
    },
  },
  { name: 'live', at: 'live' },
  { name: 'teach', at: 'teach' },
  { name: 'privacy', at: 'privacy' },
  { name: 'unknown', at: 'nonsense' },
];
