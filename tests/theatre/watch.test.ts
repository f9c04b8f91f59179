// What a theatre listens to in the page: every change of the screen's pixels, and nothing after the end.
import { afterEach, expect, test, vi } from 'vitest';
import { watchPage } from '../../src/theatre/watch.ts';

afterEach(() => vi.unstubAllGlobals());

/** A page whose screen can be changed. */
function pageWith() {
  const armed = new Map<string, Set<() => void>>();
  const nothing = class {
    observe(): void {}
    disconnect(): void {}
  };
  const matchMedia = (query: string) => {
    const listeners = armed.get(query) ?? new Set<() => void>();
    armed.set(query, listeners);
    return {
      addEventListener: (_name: string, listen: () => void) => listeners.add(listen),
      removeEventListener: (_name: string, listen: () => void) => listeners.delete(listen),
    };
  };
  const window = { devicePixelRatio: 1 };
  const document = {
    documentElement: {},
    hidden: false,
    addEventListener: () => {},
    removeEventListener: () => {},
  };
  vi.stubGlobal('ResizeObserver', nothing);
  vi.stubGlobal('MutationObserver', nothing);
  vi.stubGlobal('matchMedia', matchMedia);
  vi.stubGlobal('window', window);
  vi.stubGlobal('document', document);
  const listening = () => [...armed.values()].reduce((sum, listeners) => sum + listeners.size, 0);
  const move = (ratio: number) => {
    const query = `(resolution: ${window.devicePixelRatio}dppx)`;
    window.devicePixelRatio = ratio;
    const now = [...(armed.get(query) ?? [])];
    armed.delete(query);
    for (const listen of now) listen();
  };
  const change = (query: string) => {
    for (const listen of armed.get(query) ?? []) listen();
  };
  return { move, change, listening };
}

test('every change of the device’s pixels is heard, and none after the end', () => {
  const { move, listening } = pageWith();
  const ratios: number[] = [];
  const unwatch = watchPage({} as HTMLElement, {
    resized: () => ratios.push(window.devicePixelRatio),
    recoloured: () => {},
    hidden: () => {},
  });
  for (const ratio of [1.5, 2, 1]) move(ratio);
  expect(ratios).toEqual([1.5, 2, 1]);
  unwatch();
  move(3);
  expect(ratios).toEqual([1.5, 2, 1]);
  expect(listening()).toBe(0);
});

test('colours are taken anew when the system turns dark, or forces its own', () => {
  const { change } = pageWith();
  let times = 0;
  const unwatch = watchPage({} as HTMLElement, {
    resized: () => {},
    recoloured: () => {
      times += 1;
    },
    hidden: () => {},
  });
  change('(prefers-color-scheme: dark)');
  change('(forced-colors: active)');
  expect(times).toBe(2);
  unwatch();
});
