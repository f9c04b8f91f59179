// How many workers a device bears: its cores, at most eight, and half of them on battery.
import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

async function coresOn(navigator: object): Promise<number> {
  vi.stubGlobal('navigator', navigator);
  const { coresToUse, watchBattery } = await import('../../src/platform/workers.ts');
  await watchBattery();
  return coresToUse();
}

const battery = (charging: boolean) => async () => Object.assign(new EventTarget(), { charging });

test.each([
  ['as many as there are cores', { hardwareConcurrency: 4 }, 4],
  ['at most eight', { hardwareConcurrency: 24 }, 8],
  ['one where the browser does not say', {}, 1],
  ['all while it is plugged in', { hardwareConcurrency: 6, getBattery: battery(true) }, 6],
  ['half on battery', { hardwareConcurrency: 6, getBattery: battery(false) }, 3],
  ['one at least', { hardwareConcurrency: 1, getBattery: battery(false) }, 1],
  [
    'all where the battery may not be asked',
    { hardwareConcurrency: 4, getBattery: () => Promise.reject(new Error('forbidden')) },
    4,
  ],
])('%s', async (_name, navigator, cores) => {
  expect(await coresOn(navigator)).toBe(cores);
});

test('a device that is unplugged later has fewer from then on', async () => {
  const power = Object.assign(new EventTarget(), { charging: true });
  vi.stubGlobal('navigator', { hardwareConcurrency: 4, getBattery: async () => power });
  const { coresToUse, watchBattery } = await import('../../src/platform/workers.ts');
  await watchBattery();
  expect(coresToUse()).toBe(4);
  power.charging = false;
  power.dispatchEvent(new Event('chargingchange'));
  expect(coresToUse()).toBe(2);
});
