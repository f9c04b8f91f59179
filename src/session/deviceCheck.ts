/** Will a live room work from this device and network? Each thing that it needs is tried, one after the other. */
import * as v from 'valibot';
import type { Courier } from './courier.js';
import type { KeptTexts } from './ports.js';

export type CheckVerdict = 'good' | 'fair' | 'bad';

export interface DeviceCheck {
  id: 'health' | 'speed' | 'events' | 'poll' | 'texts' | 'copy' | 'webgl';
  verdict: CheckVerdict;
  values: Record<string, string | number>;
}

export interface DeviceWorld {
  courier: Courier;
  texts: Pick<KeptTexts, 'read' | 'write' | 'remove'>;
  hasWebGl(): boolean;
  /** Does the browser let this page copy? */
  copies: boolean;
}

/** Milliseconds. */
const EVENT_WITHIN = 5_000;
const SLOW = 1_000;
const PROBE = 'spiral.probe';
const TRIES = 3;

const healthSchema = v.looseObject({ ok: v.literal(true) });

/** Does an event come through within the time? */
function eventsPass(courier: Courier): Promise<boolean> {
  return new Promise((done) => {
    const end = (passed: boolean) => {
      stop();
      done(passed);
    };
    const stop = courier.listen('/api/test/events', null, {
      alive: () => queueMicrotask(() => end(true)),
      changed: () => queueMicrotask(() => end(true)),
      lost: () => queueMicrotask(() => end(false)),
    });
    void courier.wait(EVENT_WITHIN).then(() => end(false));
  });
}

/** Try everything; `tell` hears after each. */
export async function checkDevice(
  { courier, texts, hasWebGl, copies }: DeviceWorld,
  tell: (checks: readonly DeviceCheck[]) => void,
): Promise<void> {
  const checks: DeviceCheck[] = [];
  const note = (id: DeviceCheck['id'], verdict: CheckVerdict, values: DeviceCheck['values'] = {}) => {
    checks.push({ id, verdict, values });
    tell([...checks]);
  };
  const began = Date.now();
  const health = await courier.ask('/api/health', { within: 10_000 });
  const read = v.safeParse(healthSchema, health?.json);
  note('health', read.success ? 'good' : 'bad');
  let best = Date.now() - began;
  for (let tried = 1; read.success && tried < TRIES; tried++) {
    const from = Date.now();
    await courier.ask('/api/health');
    best = Math.min(best, Date.now() - from);
  }
  note('speed', read.success ? (best > SLOW ? 'fair' : 'good') : 'bad', { milliseconds: best });
  const events = read.success && (await eventsPass(courier));
  const poll = read.success ? await courier.ask('/api/test/changes?wait=3', { within: 15_000 }) : null;
  const polls = poll?.status === 200 && poll.json !== null;
  note('events', events ? 'good' : polls ? 'fair' : 'bad');
  note('poll', polls ? 'good' : 'bad');
  const kept = texts.write(PROBE, '1') && texts.read(PROBE) === '1';
  texts.remove(PROBE);
  note('texts', kept ? 'good' : 'bad');
  note('copy', copies ? 'good' : 'fair');
  note('webgl', hasWebGl() ? 'good' : 'fair');
}
