// @ts-check
// A lock for processes that must not do the same thing at once: a folder whose owner says again and again that it is at work.
import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Times in milliseconds: how often the owner touches its lock and others look at it; after which time without a touch it
 * is nobody's; and how long one must have looked on oneself, as clocks jump and computers sleep.
 */
const TIMES = { touch: 2000, look: 250, stale: 60_000, watched: 10_000 };

/**
 * @param {string} lock
 * @param {number} every
 * @returns {(() => void) | null} what gives it back, or null where somebody has it
 */
function tryLock(lock, every) {
  try {
    mkdirSync(lock);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return null;
    throw error;
  }
  writeFileSync(join(lock, 'pid'), String(process.pid));
  const beat = setInterval(() => {
    const now = new Date();
    try {
      utimesSync(lock, now, now);
    } catch {
      // Somebody has taken it for nobody's.
    }
  }, every);
  beat.unref();
  return () => {
    clearInterval(beat);
    rmSync(lock, { recursive: true, force: true });
  };
}

/** @param {string} lock */
function ownerOf(lock) {
  try {
    return Number(readFileSync(join(lock, 'pid'), 'utf8'));
  } catch {
    return 0;
  }
}

/** Whether there is surely no such process. Another may have got its number since. @param {number} pid */
function isGone(pid) {
  if (pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'ESRCH';
  }
}

/**
 * Takes the lock, waiting for its owner if need be. A lock is nobody's once its owner is gone or has not touched it for long.
 * @param {string} lock path of a folder
 * @param {{ onWait: (pid: number, lock: string) => void, times?: typeof TIMES }} options `onWait` is told once, if one waits
 * @returns {Promise<() => void>} what gives the lock back
 */
export async function takeLock(lock, { onWait, times = TIMES }) {
  let told = false;
  let last = -1;
  let unchanged = 0;
  for (;;) {
    const release = tryLock(lock, times.touch);
    if (release) return release;
    const pid = ownerOf(lock);
    if (!told) onWait(pid, lock);
    told = true;
    await sleep(times.look);
    const touched = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? -1;
    unchanged = touched === last ? unchanged + times.look : 0;
    last = touched;
    const isStale = unchanged >= times.watched && Date.now() - touched >= times.stale;
    if (isGone(pid) || isStale || unchanged >= times.stale) rmSync(lock, { recursive: true, force: true });
  }
}
