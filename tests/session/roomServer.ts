// A room in memory, asked through the same port as the one on another computer: two seats, one match, and every way to fail.
import type { SealedInput, StudentState } from '../../src/class/index.js';
import type { Side } from '../../src/engine/index.js';
import type { Answered, Asking, Courier, Hints } from '../../src/session/courier.js';
import { advance, begin, type Input, type Match } from '../../src/session/index.js';
import { groundOn, human, level, settings } from './bench.js';
import { sentOf } from './room.js';

/** All waiting is a hundred times shorter than it is in the page. */
const HASTE = 100;

const SEATS: Record<string, Side> = { one: 'west', two: 'russia' };

const refusal = (status: number, error: string): Answered => ({ status, json: { error, message: error } });

export class RoomServer {
  match: Match;
  phase: StudentState['phase'] = 'playing';
  /** Does nobody answer? */
  down = false;
  offline = false;
  /** Are events held back on the way? */
  holdsEvents = false;
  removed: string[] = [];
  /** Those who hear that the device has lost or found its network. */
  readonly device = new Set<() => void>();
  /** What every seat was sent, as text. */
  readonly sent: Record<string, string[]> = { one: [], two: [] };
  /** Decisions that arrived, doubles too. */
  arrived = 0;
  readonly given: string[] = [];
  private readonly sealed: Partial<Record<Side, SealedInput>> = {};
  private at = 1;
  private readonly lines = new Map<Hints, string>();
  private waiting: (() => void)[] = [];

  constructor(weeks = 3, seed = 'room') {
    const made = begin(
      groundOn(level('january-2022')),
      settings({ seed, seats: { west: human, russia: human }, dials: { weeks } }),
      false,
    );
    if (!made.ok) throw new Error(made.problem.code);
    this.match = made.value;
  }

  changed(): void {
    this.at += 1;
    for (const hints of this.lines.keys()) if (!this.holdsEvents) hints.changed(this.at);
    for (const answer of this.waiting.splice(0)) answer();
  }

  private stateOf(token: string, known: number): StudentState {
    const side = SEATS[token] ?? 'west';
    const state: StudentState = {
      at: this.at,
      room: 'ABCDE',
      phase: this.phase,
      student: side === 'west' ? 1 : 2,
      label: '',
      others: 1,
      exercise: {
        id: 'x',
        title: '',
        note: '',
        level: 'january-2022',
        side,
        weeks: 3,
        depth: 'either',
        advisers: true,
        hide: [],
        abstractNames: false,
        questions: { before: [], after: [], belief: [], foretell: false },
        pairing: 'pairs',
      },
      matches: [
        sentOf(this.match, side, {
          sealed: this.sealed[side] ?? null,
          from: Math.min(known, this.match.steps.length),
        }),
      ],
      answers: {},
      handedIn: false,
    };
    const text = JSON.stringify(state);
    this.sent[token]?.push(text);
    return JSON.parse(text) as StudentState;
  }

  private seal(side: Side, step: number, input: SealedInput, known: number): Answered {
    this.arrived += 1;
    if (this.phase !== 'playing') return refusal(409, 'notNow');
    if (step !== this.match.steps.length) return refusal(409, 'notNow');
    const before = this.sealed[side];
    if (before && JSON.stringify(before) !== JSON.stringify(input)) return refusal(409, 'sealed');
    this.sealed[side] = input;
    const { west, russia } = this.sealed;
    if (west && russia) this.step(west, russia);
    this.changed();
    return { status: 200, json: this.stateOf(side === 'west' ? 'one' : 'two', known) };
  }

  private step(west: SealedInput, russia: SealedInput): void {
    const part = (one: SealedInput) => (one.awaiting === 'orders' ? one.orders : one.answer);
    const input = { awaiting: west.awaiting, west: part(west), russia: part(russia) } as Input;
    const next = advance(this.match, input);
    if (!next.ok) throw new Error(next.problem.code);
    this.match = next.value;
    delete this.sealed.west;
    delete this.sealed.russia;
  }

  private async answer(path: string, { method = 'GET', token = '', body, stop }: Asking): Promise<Answered> {
    if (path === '/api/health') return { status: 200, json: { ok: true, version: 'test' } };
    if (path.endsWith('/seats')) return { status: 201, json: { token: 'one', student: 1 } };
    if (!token || this.removed.includes(token)) return refusal(401, 'noSeat');
    const side = SEATS[token] ?? 'west';
    const known = Number(/[?&]steps=(\d+)/.exec(path)?.[1] ?? 0);
    const step = /steps\/(\d+)/.exec(path)?.[1];
    if (step) return this.seal(side, Number(step), (body as { input: SealedInput }).input, known);
    if (method !== 'GET') {
      this.given.push(`${method} ${path} ${JSON.stringify(body)}`);
      return { status: 200, json: this.stateOf(token, known) };
    }
    const since = Number(/since=(-?\d+)/.exec(path)?.[1] ?? -2);
    if (since === this.at) {
      await new Promise<void>((done) => {
        this.waiting.push(done);
        stop?.addEventListener('abort', () => done());
      });
    }
    const state = this.stateOf(token, known);
    return { status: 200, json: since === -2 ? state : { at: this.at, state } };
  }

  courier(): Courier {
    return {
      ask: async (path, asking = {}) => {
        await new Promise((done) => setTimeout(done));
        if (this.down || this.offline) return null;
        const answered = await this.answer(path, asking);
        return this.down ? null : answered;
      },
      listen: (_path, token, hints) => {
        this.lines.set(hints, token ?? '');
        setTimeout(() => {
          if (this.down) hints.lost();
          else if (!this.holdsEvents) hints.changed(this.at);
        });
        return () => void this.lines.delete(hints);
      },
      deviceOffline: () => this.offline,
      onDevice: (tell) => {
        this.device.add(tell);
        return () => void this.device.delete(tell);
      },
      wait: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds / HASTE)),
    };
  }
}
