/** Practice students in a live room: through the same HTTP as the page they join, play by scripts, are asked, and hand in. */
import { createHash } from 'node:crypto';
import { playersOf } from '../analysis/index.js';
import {
  askedOnce,
  type Question,
  type SealedInput,
  type SeatMatch,
  type StudentState,
} from '../class/index.js';
import { type Draw, hostile, stream } from '../engine/index.js';
import { type Ground, groundOf } from '../record/index.js';

/** How they play, in turn. */
const STYLES = [
  'policy',
  'soft',
  'titForTat',
  'firmButFlexible',
  'hardline',
  'mixed',
  'grit',
  'appease',
] as const;
/** Milliseconds for which a bot goes on trying a server that does not answer. */
const PATIENCE = 60_000;
/** Milliseconds that a decision takes: far less than people take. In a large class it is longer, so that some 60 a second seal. */
const THINKS = { least: 200, more: 1_600, each: 30, answer: 600 } as const;
/** Seconds that it waits for news at a time. */
const WAIT = 20;

export interface BotsAsked {
  url: string;
  room: string;
  students: number;
  /** Weeks after which they stop; null plays to the end. */
  weeks: number | null;
  seed: string;
  /** Share of them that vanish in mid-match. */
  leave: number;
}

/** What became of one. */
export interface BotResult {
  student: number | null;
  label: string;
  weeks: number;
  outcomes: (string | null)[];
  handedIn: boolean;
  left: boolean;
  /** Why it could not go on; null where it could. */
  failed: string | null;
}

export interface BotsTotal {
  students: number;
  finished: number;
  left: number;
  failed: number;
  requests: number;
  /** Milliseconds until requests that do not wait were answered. */
  median: number;
  p99: number;
}

/** Who hears of what the bots do. */
export interface Heard {
  /** One has come to its end. */
  ended(result: BotResult): void;
  /** The server has acknowledged what a student sealed for a step of a match, from 0. */
  sealed?(student: number, at: number, step: number, input: SealedInput): void;
}

class Refused extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

const sleep = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Asks the server, and goes on asking while it is away. */
class Line {
  token = '';
  constructor(
    readonly base: string,
    readonly took: number[],
  ) {}

  async ask<T>(method: string, path: string, body?: unknown, waits = false): Promise<T> {
    const until = Date.now() + PATIENCE;
    for (;;) {
      try {
        const started = performance.now();
        const answer = await fetch(`${this.base}${path}`, {
          method,
          headers: {
            ...(this.token ? { authorization: `Bearer ${this.token}` } : {}),
            ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          },
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
          signal: AbortSignal.timeout(PATIENCE),
        });
        const told = (await answer.json()) as { message?: string };
        if (!waits) this.took.push(performance.now() - started);
        if (answer.ok) return told as T;
        if (answer.status < 500 && answer.status !== 429)
          throw new Refused(answer.status, told.message ?? '');
      } catch (error) {
        if (error instanceof Refused) throw error;
      }
      if (Date.now() > until) throw new Error('the server does not answer');
      await sleep(500);
    }
  }
}

class Bot {
  readonly label: string;
  readonly #draw: Draw;
  readonly #style: (typeof STYLES)[number];
  readonly #leavesAfter: number | null;
  #state: StudentState | null = null;
  #student: number | null = null;
  readonly #grounds = new Map<string, Ground>();

  constructor(
    readonly asked: BotsAsked,
    readonly number: number,
    readonly line: Line,
    readonly heard: Heard,
  ) {
    this.label = `Practice ${number}`;
    this.#draw = stream(asked.seed, number, 'bot');
    this.#style = STYLES[(number - 1) % STYLES.length] ?? 'policy';
    // Who leaves is spread over the pairs, and leaves in the second week or after.
    const leaves = this.#draw() < asked.leave;
    this.#leavesAfter = leaves ? 1 + Math.floor(this.#draw() * 4) : null;
  }

  async play(): Promise<BotResult> {
    const room = `/api/rooms/${this.asked.room}`;
    try {
      const { token, student } = await this.line.ask<{ token: string; student: number }>(
        'POST',
        `${room}/seats`,
        {
          label: this.label,
        },
      );
      this.line.token = token;
      this.#student = student;
      const left = await this.#goThrough(`${room}/me`);
      return this.#result(left, null);
    } catch (error) {
      return this.#result(false, error instanceof Error ? error.message : String(error));
    }
  }

  #result(left: boolean, failed: string | null): BotResult {
    const { matches = [], handedIn = false } = this.#state ?? {};
    return {
      student: this.#student,
      label: this.label,
      weeks: matches.reduce((sum, match) => sum + weeksOf(match), 0),
      outcomes: matches.map(({ over }) => over?.outcome?.kind ?? null),
      handedIn,
      left,
      failed,
    };
  }

  /** @returns whether it left. */
  async #goThrough(me: string): Promise<boolean> {
    let state = await this.#take(this.line.ask<StudentState>('GET', me));
    await this.#answer(me, state);
    for (;;) {
      const match = state.matches.at(-1);
      if (state.phase === 'ended') return false;
      if (match?.over) {
        const more =
          state.matches.length <
          (state.exercise.pairing === 'swap' || state.exercise.side === 'swap' ? 2 : 1);
        if (!more) break;
        state = await this.#take(this.line.ask<StudentState>('POST', this.#fresh(`${me}/next`)));
        if (!state.matches.at(-1)?.over) continue;
      } else if (match && this.#isAsked(state, match)) {
        if (this.#leavesAfter !== null && weeksOf(match) >= this.#leavesAfter) return true;
        if (this.asked.weeks !== null && weeksOf(match) >= this.asked.weeks) break;
        state = await this.#decide(me, state, match);
        continue;
      }
      state = await this.#wait(me, state);
    }
    if (state.matches.some(({ steps }) => steps.length > 0))
      await this.#take(this.line.ask<StudentState>('POST', `${me}/handin`));
    return false;
  }

  #isAsked({ phase }: StudentState, { sealed, byAi }: SeatMatch): boolean {
    return phase === 'playing' && sealed === null && !byAi;
  }

  /** A path that asks for what is new alone. */
  #fresh(path: string): string {
    const last = this.#state?.matches.at(-1);
    return `${path}${path.includes('?') ? '&' : '?'}steps=${last?.steps.length ?? 0}`;
  }

  /** Take in an answer; steps that it leaves out are known. */
  async #take(asked: Promise<StudentState>): Promise<StudentState> {
    const next = await asked;
    const known = this.#state?.matches.at(-1);
    const last = next.matches.at(-1);
    if (known && last && last.from > 0) last.steps = [...known.steps.slice(0, last.from), ...last.steps];
    this.#state = next;
    return next;
  }

  async #wait(me: string, state: StudentState): Promise<StudentState> {
    const news = await this.line.ask<{ at: number; state: StudentState | null }>(
      'GET',
      this.#fresh(`${me}/changes?since=${state.at}&wait=${WAIT}`),
      undefined,
      true,
    );
    return news.state ? this.#take(Promise.resolve(news.state)) : state;
  }

  async #answer(me: string, { exercise }: StudentState): Promise<void> {
    for (const question of askedOnce(exercise.questions)) {
      await this.line.ask('PUT', `${me}/answers`, { id: question.id, ...this.#answerTo(question) });
    }
  }

  #answerTo(question: Question): { text: string } | { number: number } {
    if (question.kind === 'text')
      return { text: 'A practice student has no opinion.'.slice(0, question.most) };
    const most = question.kind === 'choice' ? question.options.length : question.steps;
    return { number: 1 + Math.floor(this.#draw() * most) };
  }

  async #groundOf({ rules, level }: SeatMatch): Promise<Ground> {
    const known = this.#grounds.get(level.hash);
    if (known) return known;
    const ground = await groundOf({ rules, level });
    if (!ground.ok) throw new Error(ground.problems[0]?.message ?? 'the level is not in this build');
    this.#grounds.set(level.hash, ground.value);
    return ground.value;
  }

  async #decide(me: string, state: StudentState, match: SeatMatch): Promise<StudentState> {
    const { rules, engine: _ } = await this.#groundOf(match);
    const players = await playersOf(match.rules, match.level.hash);
    if (!players) throw new Error('the AI of these rules is not in this build');
    const view = match.steps.at(-1)?.view ?? match.start.view;
    const at = state.matches.length - 1;
    const { belief, foretell } = state.exercise.questions;
    if (view.awaiting === 'orders') {
      const guess = Math.round(
        100 * Math.min(1, Math.max(0, hostile(view.mind.belief) + 0.4 * (this.#draw() - 0.5))),
      );
      if (belief.includes(view.week))
        await this.line.ask('PUT', `${me}/matches/${at}/beliefs/${view.week}`, { percent: guess });
      if (foretell)
        await this.line.ask('PUT', `${me}/matches/${at}/foretold/${view.week}`, { shares: [40, 30, 20, 10] });
    }
    const seed = createHash('sha256').update(`${this.asked.seed}/${this.number}`).digest('hex').slice(0, 12);
    const player = { seed, strategy: this.#style, skill: 'regular' } as const;
    const input: SealedInput =
      view.awaiting === 'crisis'
        ? { awaiting: 'crisis', answer: players.answerCrisis(rules, view, player).answer }
        : { awaiting: 'orders', orders: players.decide(rules, view, player).orders };
    const step = match.steps.length;
    const { least, more, each, answer } = THINKS;
    const most = view.awaiting === 'crisis' ? answer : Math.max(more, each * this.asked.students);
    await sleep(least + most * this.#draw());
    try {
      const next = await this.line.ask<StudentState>(
        'PUT',
        this.#fresh(`${me}/matches/${at}/steps/${step}`),
        {
          input,
        },
      );
      this.heard.sealed?.(state.student, at, step, input);
      return await this.#take(Promise.resolve(next));
    } catch (error) {
      // The AI, or a teacher who moves all on, may have been quicker.
      if (error instanceof Refused && error.status === 409)
        return this.#take(this.line.ask<StudentState>('GET', me));
      throw error;
    }
  }
}

const weeksOf = ({ steps }: SeatMatch): number =>
  steps.filter(({ input }) => input.awaiting === 'orders').length;

const at = (sorted: readonly number[], share: number): number =>
  Math.round(10 * (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0)) / 10;

/** Let the bots play, and hear of them. */
export async function runBots(asked: BotsAsked, heard: Heard): Promise<BotsTotal> {
  const took: number[] = [];
  const results = await Promise.all(
    Array.from({ length: asked.students }, async (_, index) => {
      // They come one after another, as people do.
      await sleep(index * 10);
      const result = await new Bot(asked, index + 1, new Line(asked.url, took), heard).play();
      heard.ended(result);
      return result;
    }),
  );
  const sorted = took.sort((a, b) => a - b);
  return {
    students: results.length,
    finished: results.filter(({ handedIn }) => handedIn).length,
    left: results.filter(({ left }) => left).length,
    failed: results.filter(({ failed }) => failed !== null).length,
    requests: sorted.length,
    median: at(sorted, 0.5),
    p99: at(sorted, 0.99),
  };
}
