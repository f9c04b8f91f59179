// Sound in a real browser: none is opened until the reader asks for it, and then only after a key or a click.
import { expect, test } from 'vitest';
import { withGame } from '../support/browser.ts';
import { openMatch, phase, savedMatch } from './matchPage.ts';

const game = withGame();

/** Counts how often the page has opened the sound of the device. */
function countAudio(): void {
  const counted = window as unknown as { opened: number };
  counted.opened = 0;
  const Original = window.AudioContext;
  window.AudioContext = class extends Original {
    constructor() {
      super();
      counted.opened += 1;
    }
  };
}

test('a match is silent until sound is switched on, and sounds after the next key', async () => {
  const { page, context, errors } = await openMatch(
    game.browser,
    game.url,
    await savedMatch({}),
    {},
    countAudio,
  );
  const opened = () => page.evaluate(() => (window as unknown as { opened: number }).opened);
  await phase(page);
  await page.keyboard.press('Escape');
  expect(await opened()).toBe(0);
  await page.evaluate(() => {
    location.hash = '#/settings';
  });
  await page.getByRole('group', { name: 'Sounds in a match' }).getByText('On').click();
  await page.evaluate(() => {
    location.hash = '#/match';
  });
  await phase(page);
  expect(await opened()).toBe(0);
  await page.keyboard.press('Shift');
  await page.waitForFunction(() => (window as unknown as { opened: number }).opened === 1);
  expect(errors).toEqual([]);
  await context.close();
});
