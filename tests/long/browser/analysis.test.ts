// The analysis in this very browser: the built worker finds what Node finds, digit for digit.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { analystHere, openAnalyst, type Question } from '../../../src/analysis/index.ts';
import type { FromWorker, WorkerLike } from '../../../src/channel/index.ts';
import { makeRecord } from '../../../src/record/index.ts';
import { HUMAN, play } from '../../record/support.ts';
import { openPage, withGame } from '../../support/browser.ts';
import { BUILD_FOLDER } from '../../support/buildOnce.ts';
import { january } from '../../support/engine.ts';

const game = withGame();

/** The built file of the analysis' worker: of all workers it alone takes rollouts. */
function workerFile(): string {
  const assets = join(process.env[BUILD_FOLDER] ?? '', 'assets');
  const found = readdirSync(assets).filter(
    (file) => /worker.*\.js$/i.test(file) && readFileSync(join(assets, file), 'utf8').includes('analysis/'),
  );
  expect(found).toHaveLength(1);
  return `assets/${found[0]}`;
}

interface Workers {
  started: Worker[];
  heard(k: number, data: unknown): void;
}

/** Workers of the built file in a page, as the pool here knows them. */
async function workersIn(page: Page, url: string): Promise<() => WorkerLike> {
  const known: WorkerLike[] = [];
  await page.exposeFunction('heard', (k: number, data: FromWorker) => known[k]?.onmessage?.({ data }));
  await page.evaluate(() => {
    (globalThis as unknown as Workers).started = [];
  });
  let last: Promise<unknown> = Promise.resolve();
  // Messages go one after another, as they do to a worker.
  const inTurn = (work: () => Promise<unknown>): void => {
    last = last.then(work, work);
  };
  return () => {
    const k = known.length;
    const worker: WorkerLike = {
      onmessage: null,
      onerror: null,
      postMessage: (message) =>
        inTurn(() =>
          page.evaluate(([at, sent]) => (globalThis as unknown as Workers).started[at]?.postMessage(sent), [
            k,
            message,
          ] as const),
        ),
      terminate: () =>
        inTurn(() => page.evaluate((at) => (globalThis as unknown as Workers).started[at]?.terminate(), k)),
    };
    known.push(worker);
    inTurn(() =>
      page.evaluate(
        ([file, at]) => {
          const { started, heard } = globalThis as unknown as Workers;
          const fresh = new Worker(file, { type: 'module' });
          fresh.onmessage = ({ data }) => heard(at, data);
          started[at] = fresh;
        },
        [url, k] as const,
      ),
    );
    return worker;
  };
}

test('moments, curve, alternatives, other types, luck and verdict are the same on two workers of the browser as here', async () => {
  const text = makeRecord(
    await play(january, { seed: 'in a browser', sides: { west: HUMAN }, settings: { weeks: 4 } }),
  );
  const questions: Question[] = [
    { ask: 'moments', record: text, side: 'west' },
    { ask: 'curve', record: text, samples: 16 },
    { ask: 'decisions', record: text, side: 'west', weeks: [1], samples: 4 },
    { ask: 'otherTypes', record: text, side: 'west' },
    { ask: 'facts', record: text },
    { ask: 'verify', record: text },
  ];
  const answers = async (options: Parameters<typeof openAnalyst>[0]): Promise<unknown[]> => {
    const analyst = openAnalyst(options);
    const found = await Promise.all(questions.map((question) => analyst.ask(question)));
    analyst.close();
    return found;
  };
  const { page, context, errors } = await openPage(game.browser, game.url);
  const open = await workersIn(page, new URL(workerFile(), game.url).href);
  const there = await answers({ open, most: () => 2 });
  const here = await answers({ open: analystHere });
  expect(there).toEqual(JSON.parse(JSON.stringify(here)));
  expect(errors).toEqual([]);
  await context.close();
});
