// A page as a browser translates it, held against the same page as it was drawn.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** What a translator does to all text; the words stay, so that they can be compared. */
const translate = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      if (text.parentElement?.closest('font, script, style, textarea, select, svg')) continue;
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.textContent = text.data;
      outer.append(inner);
      text.parentNode?.insertBefore(outer, text);
      text.remove();
    }
    return texts.length;
  });

/** Texts that a translator has put there. */
export const fonts = (page: Page) => page.evaluate(() => document.querySelectorAll('font font').length);

/** All that is written on the page. */
const written = (page: Page) => page.evaluate(() => (document.body.textContent ?? '').replace(/\s+/g, ' '));

/** Translate one of two pages, do the same on both, and see that both say the same. */
export async function onBoth(
  plain: Page,
  translated: Page,
  act: (page: Page) => Promise<unknown>,
): Promise<void> {
  await translate(translated);
  await act(plain);
  await act(translated);
  // What is reckoned in the background comes when it comes, on both.
  const same = async () => (await written(translated)) === (await written(plain));
  await expect.poll(same, { timeout: 30_000 }).toBe(true);
}
