// The other side's worker closes itself in the middle of a match: the page offers to let it begin again, and the week goes on.
import { expect, test } from 'vitest';
import { openMatch, phase, savedMatch } from '../../browser/matchPage.ts';
import { withGame } from '../../support/browser.ts';

const game = withGame();

/** The first worker that is asked for orders never answers, like one that has closed itself. */
function closeTheFirst(): void {
  let closed = false;
  const { postMessage } = Worker.prototype;
  Worker.prototype.postMessage = function (this: Worker, message: { ask?: { ask?: string } }) {
    if (!closed && message.ask?.ask === 'orders') {
      closed = true;
      this.terminate();
      return;
    }
    postMessage.call(this, message);
  } as typeof postMessage;
}

test('who decides for the other side falls silent: the page offers to try again, and then the week resolves', async () => {
  const save = await savedMatch({ seed: 'silence' }, async (session) => {
    await session.dispatch({ do: 'watched', side: 'west' });
    await session.dispatch({ do: 'dismiss', id: 'brief.west' });
  });
  const { page, context, errors } = await openMatch(game.browser, game.url, save, {}, closeTheFirst);
  expect(await phase(page)).toBe('orders');
  await page.locator('.adviser-take').first().click();
  await page.locator('.sheet-row').first().waitFor();
  const ordered = await page.locator('.sheet-row').allInnerTexts();
  await page.locator('.sheet-foot .button').first().click();
  const note = page.locator('.error-note, [role="alert"]').filter({ hasText: 'taking long' });
  await note.waitFor({ timeout: 40_000 });
  expect(await note.textContent()).toContain('Your orders are safe');
  expect(await page.locator('.sheet-row').allInnerTexts()).toEqual(ordered);
  await note.getByRole('button', { name: 'Try again' }).click();
  await page.locator('.resolution, .crisis, .debrief-main').first().waitFor({ timeout: 40_000 });
  expect(await note.count()).toBe(0);
  expect(errors).toEqual([]);
  await context.close();
});
