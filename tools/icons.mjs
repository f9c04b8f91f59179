// @ts-check
// Draws the PNG icons from assets/icons/icon.svg; run it by hand when the mark changes.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from './browser.mjs';
import { root } from './ensure.mjs';

const folder = join(root, 'assets/icons');
const mark = readFileSync(join(folder, 'icon.svg'), 'utf8');
const browser = await launchBrowser();
for (const size of [192, 512]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>body { margin: 0 } svg { display: block; width: 100vw; height: 100vh }</style>${mark}`,
  );
  writeFileSync(join(folder, `icon-${size}.png`), await page.screenshot());
  await page.close();
}
await browser.close();
