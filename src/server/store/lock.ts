/** One server a folder: the embedded database would lose rows silently if two had it open. */
import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';

const FILE = 'server.lock';

/** When a process began, in the system's own count; empty where the system does not tell. Numbers of processes are used again. */
function startOf(pid: number): string {
  try {
    // The name before it may hold anything, and ends at the last bracket.
    const [, after = ''] = /^.*\) (.*)$/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
    return after.split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

/** Does the process of this computer live that has this number and began then? */
function lives(pid: number, started: string): boolean {
  const begun = startOf(pid);
  if (started !== '' && begun !== '') return started === begun;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function holderOf(file: string): { pid: number; host: string; started: string } | null {
  try {
    const held = JSON.parse(readFileSync(file, 'utf8')) as Record<'pid' | 'host' | 'started', unknown>;
    return typeof held.pid === 'number' && typeof held.host === 'string'
      ? { pid: held.pid, host: held.host, started: String(held.started ?? '') }
      : null;
  } catch {
    return null;
  }
}

/**
 * Take a folder for this process; the lock of a process that has died is taken over.
 * @returns gives it back.
 * @throws where another server has it, with its number.
 */
export function lockFolder(folder: string): () => void {
  const file = join(folder, FILE);
  for (let tries = 0; tries < 3; tries++) {
    try {
      const handle = openSync(file, 'wx');
      writeSync(
        handle,
        JSON.stringify({ pid: process.pid, host: hostname(), started: startOf(process.pid) }),
      );
      closeSync(handle);
      return () => rmSync(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = holderOf(file);
    const own = holder?.pid === process.pid && holder.host === hostname();
    if (holder && !own && (holder.host !== hostname() || lives(holder.pid, holder.started)))
      throw new Error(
        `another server (process ${holder.pid} on ${holder.host}) has ${folder}; stop it, or give another folder with --data; if it is long gone, delete ${file}`,
      );
    rmSync(file, { force: true });
  }
  throw new Error(`${folder} could not be locked`);
}
