// The analysis in this very browser: the built worker finds what Node finds, digit for digit.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { analystHere, openAnalyst, type Question } from '../../../src/analysis/index.ts';
import { makeRecord } from '../../../src/record/index.ts';
import { HUMAN, play } from '../../record/support.ts';
import { launch, openPage, type Served, serveDist } from '../../support/browser.ts';
import { BUILD_FOLDER } from '../../support/buildOnce.ts';
import { january } from '../../support/engine.ts';

let browser: Browser;
let served: Served;

beforeAll(async () => {
  served = await serveDist();
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

/** The built file of the analysis' worker: of all workers it alone takes rollouts. */
function workerFile(): string {
  const assets = join(process.env[BUILD_FOLDER] ?? '', 'assets');
  const found = readdirSync(assets).filter(
    (file) => /worker.*\.js$/i.test(file) && readFileSync(join(assets, file), 'utf8').includes('analysis/'),
  );
  expect(found).toHaveLength(1);
  return `assets/${found[0]}`;
}

test('curve, alternatives, other types, luck and verdict are the same in the browser as here', async () => {
  const text = makeRecord(
    await play(january, { seed: 'in a browser', sides: { west: HUMAN }, settings: { weeks: 4 } }),
  );
  const questions: Question[] = [
    { ask: 'curve', record: text, samples: 16 },
    { ask: 'decisions', record: text, side: 'west', weeks: [1], samples: 4 },
    { ask: 'otherTypes', record: text, side: 'west' },
    { ask: 'facts', record: text },
    { ask: 'verify', record: text },
  ];
  const { page, context, errors } = await openPage(browser, served.url);
  const there = await page.evaluate(
    async ([file, asked]) => {
      const worker = new Worker(file, { type: 'module' });
      const answers = asked.map(
        (question, id) =>
          new Promise<unknown>((done, fail) => {
            worker.addEventListener('message', ({ data }) => {
              if (data.id !== id || 'progress' in data) return;
              if ('answer' in data) done(data.answer);
              else fail(new Error(data.failed));
            });
            worker.addEventListener('error', ({ message }) => fail(new Error(message)));
            worker.postMessage({ id, question });
          }),
      );
      const all = await Promise.all(answers);
      worker.terminate();
      return all;
    },
    [new URL(workerFile(), served.url).href, questions] as const,
  );
  const analyst = openAnalyst(analystHere);
  const here = await Promise.all(questions.map((question) => analyst.ask(question)));
  analyst.close();
  expect(there).toEqual(JSON.parse(JSON.stringify(here)));
  expect(errors).toEqual([]);
  await context.close();
});
