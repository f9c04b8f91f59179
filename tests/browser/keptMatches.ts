// What the browser tests of library and replay share: pages that open with a shelf, and hands without a mouse.
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { fileOf, linkOf, type Study } from '../../src/session/index.js';
import { type OpenedPage, openPage } from '../support/browser.ts';
import type { Store } from '../support/saves.ts';

export { type Store, shelfWith } from '../support/saves.ts';

export const textOf = (study: Study): string => fileOf(study);

export function linkText(study: Study): string {
  const link = linkOf(study);
  if (!link.ok) throw new Error('no link');
  return link.value;
}

/** Open an address with these texts in storage; they are laid there once, so that a reload finds what the page has kept. */
export async function openWith(
  browser: Browser,
  address: string,
  store: Store,
  options: BrowserContextOptions = {},
): Promise<OpenedPage> {
  const opened = await openPage(browser, 'about:blank', { reducedMotion: 'reduce', ...options });
  await opened.context.addInitScript((texts) => {
    if (!location.protocol.startsWith('http') || sessionStorage.getItem('laid')) return;
    sessionStorage.setItem('laid', 'yes');
    for (const [name, text] of Object.entries(texts)) localStorage.setItem(name, text);
  }, store);
  await opened.page.goto(address);
  return opened;
}

export const stored = (page: Page): Promise<Store> => page.evaluate(() => ({ ...localStorage }));

/** Go forward with Tab until what has the focus has this role and name. Nothing else is used to find it. */
export async function tabToNamed(page: Page, role: string, name: RegExp): Promise<void> {
  for (let n = 0; n < 250; n++) {
    const found = await page.evaluate(() => {
      const here = document.activeElement as HTMLElement | null;
      if (!here) return { role: '', name: '' };
      const kinds: Record<string, string> = {
        A: 'link',
        BUTTON: 'button',
        SELECT: 'combobox',
        TEXTAREA: 'textbox',
      };
      const input = here as HTMLInputElement;
      const kind =
        here.getAttribute('role') ??
        (here.tagName === 'INPUT'
          ? ({ radio: 'radio', range: 'slider', search: 'searchbox' }[input.type] ?? 'textbox')
          : (kinds[here.tagName] ?? here.tagName.toLowerCase()));
      const label =
        here.getAttribute('aria-label') ?? input.labels?.[0]?.textContent ?? here.textContent ?? '';
      return { role: kind, name: label.trim() };
    });
    if (found.role === role && name.test(found.name)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached the ${role} ${name}`);
}

/** Reach something with Tab and press Enter on it. */
export async function press(page: Page, role: string, name: RegExp): Promise<void> {
  await tabToNamed(page, role, name);
  await page.keyboard.press('Enter');
}

/** Find something in the accessibility tree by role and name, focus it there and press a key: as assistive technology does. */
export async function activate(
  page: Page,
  role: Parameters<Page['getByRole']>[0],
  name: RegExp | string,
  key = 'Enter',
): Promise<void> {
  const found = page.getByRole(role, { name });
  await found.waitFor();
  await found.focus();
  await page.keyboard.press(key);
}
