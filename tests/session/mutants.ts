/** Autosaves that somebody or something has damaged, and what must hold for each: no crash, no hang, a clear problem, nothing lost. */
import { expect } from 'vitest';
import { stream } from '../../src/engine/index.js';
import { parseLevel } from '../../src/level/index.js';
import { bad, freshGround, good, openSession, type Ports } from '../../src/session/index.js';
import { damaged, inTime, oneOf, sound } from '../support/damage.ts';
import { level, memoryTexts, passOn, portsOver, settings } from './bench.ts';

/** Where the running match is kept. */
const RUNNING = 'spiral.match';

/** The real check of a stranger's level, as the page does it. */
const checkLevel: Ports['checkLevel'] = (json) => {
  const read = parseLevel(json);
  return read.ok ? good(read.level) : bad({ code: 'levelBroken', detail: String(read.problems.length) });
};

async function saveOf(foreign: boolean): Promise<string> {
  const texts = memoryTexts();
  const session = openSession(portsOver(texts, { checkLevel }));
  const own = foreign ? { ...level('january-2022'), id: 'of-a-teacher' } : undefined;
  await session.dispatch({
    do: 'start',
    settings: settings(own ? { level: own.id } : {}),
    ...(own ? { ground: freshGround(own.id, own) } : {}),
  });
  await passOn(session, 'west', 2);
  session.close();
  const text = texts.read(RUNNING);
  if (text === null) throw new Error('a running match is kept');
  return text;
}

const saves = [sound(await saveOf(false)), sound(await saveOf(true))];

/** Damage save number `k` and open the page with it. */
export async function damagedSave(k: number): Promise<void> {
  const draw = stream('mutants', k, 'save', '');
  const source = damaged(draw, oneOf(draw, saves));
  const text = typeof source === 'string' ? source : JSON.stringify(source);
  const texts = memoryTexts();
  texts.map.set(RUNNING, text);
  const session = openSession(portsOver(texts, { checkLevel, breathe: async () => {} }));
  await inTime(`save ${k}`, async () => {
    const back = await session.dispatch({ do: 'resume' });
    if (back.ok) expect(session.snapshot().playing).not.toBeNull();
    else {
      expect(back.problem.code).toMatch(/^[a-zA-Z]+$/);
      // Whatever could not be read is still there, to the letter.
      expect(
        [...texts.map.values()].some(
          (kept) => kept.includes(JSON.stringify(text).slice(1, -1)) || kept === text,
        ),
      ).toBe(true);
      expect(session.snapshot().playing).toBeNull();
    }
  });
  session.close();
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
}
