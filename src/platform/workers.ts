/** Starts the workers that think, analyse and read codes off the main thread, and says how many of them this device can bear. */
import type { WorkerLike } from '../channel/index.js';

// A channel sets its listeners itself and speaks only its own messages.
const asChannel = (worker: Worker): WorkerLike => worker as unknown as WorkerLike;

export const openThinkingWorker = (): WorkerLike =>
  asChannel(new Worker(new URL('../session/worker.ts', import.meta.url), { type: 'module' }));

export const openAnalysisWorker = (): WorkerLike =>
  asChannel(new Worker(new URL('../analysis/worker.ts', import.meta.url), { type: 'module' }));

export const openReadingWorker = (): WorkerLike =>
  asChannel(new Worker(new URL('../class/worker.ts', import.meta.url), { type: 'module' }));

/** The part of a browser's battery that is needed here; not every browser tells of it. */
interface Battery extends EventTarget {
  charging: boolean;
}

/** More workers than this would each get too little to do. */
const MOST = 8;

let onBattery = false;

/** From now on, know whether the device runs on its battery. */
export async function watchBattery(): Promise<void> {
  const { getBattery } = navigator as Navigator & { getBattery?: () => Promise<Battery> };
  if (!getBattery) return;
  try {
    const battery = await getBattery.call(navigator);
    const look = () => {
      onBattery = !battery.charging;
    };
    look();
    battery.addEventListener('chargingchange', look);
  } catch {
    // A browser may forbid it to the page: then it counts as plugged in.
  }
}

/** How many workers may analyse now: as many as there are cores, at most eight; half of it on battery. */
export function coresToUse(): number {
  const all = Math.min(MOST, navigator.hardwareConcurrency || 1);
  return Math.max(1, onBattery ? Math.floor(all / 2) : all);
}
