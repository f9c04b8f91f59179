/** A session over a match that lies on another computer: drafts stay here, sealed orders go there, and what came of them comes back. */
import type { SealedInput, SeatMatch } from '../class/index.js';

import type { Ground } from '../record/index.js';
import { acted } from './actions.js';
import { askedOf } from './asked.js';
import { clearedDesk, type Desk, freshDesk } from './desk.js';
import { type Assigned, type Match, type Settings, withNames } from './match.js';
import { type Action, type MatchAction, type Playing, pictured, type Snapshot } from './playing.js';
import type { Ports } from './ports.js';
import { bad, good, type Problem, type Result } from './result.js';
import { roomMatch } from './roomMatch.js';
import { parseDesk } from './save.js';
import type { Session } from './store.js';

/** What became of a sealed decision on its way. */
export type Sealing =
  | 'sealed'
  /** Somebody has decided this step already, such as the AI for somebody who was away. */
  | 'late'
  /** The room takes nothing now, or no longer this; it stays sealed until the room goes on. */
  | 'notNow'
  /** It is not allowed. */
  | 'refused'
  /** Nobody waits for an answer any more. */
  | 'stopped';

export interface RoomTable {
  /** The session of this device: its library is used, and whatever is no part of the match. */
  own: Session;
  ports: Pick<Ports, 'texts' | 'seat' | 'thinker'>;
  ground: Ground;
  /** Name under which the desk is kept on this device. */
  deskName: string;
  /** What the exercise asks and hides. */
  assigned: Assigned;
  /** The names that the exercise wants on the screen. */
  names: Settings['names'];
  /** The match as it was sent first. */
  seen: SeatMatch;
  /** Sends the decision of a step; ends once the room has answered. @param step its number, from 0. */
  seal(step: number, input: SealedInput): Promise<Sealing>;
}

export interface RoomSession extends Session {
  /** The room has sent the match anew. */
  take(seen: SeatMatch): void;
  /** Send again what has been sealed here and has not arrived. */
  again(): void;
  /** This device's seat: is this page still the one that plays? */
  look(): void;
}

const DONE: Result<null> = good(null);

export async function openRoomSession(table: RoomTable): Promise<RoomSession> {
  const { own, ports, ground, deskName } = table;
  const { side } = table.seen;
  const listeners = new Set<(snapshot: Snapshot) => void>();
  const analysts = ports.thinker();
  let seen = table.seen;
  let match = withNames(roomMatch(ground, seen, table.assigned, null), table.names);
  analysts.learn({ rules: match.start.rules, level: match.rules.level });
  /** Number of the step that is on its way; null where none is. */
  let sending: number | null = null;
  let elsewhere = !(await ports.seat.take());

  const kept = (): Desk | null => parseDesk(ports.texts.read(deskName), match.steps.length);

  /** What the room has of this step counts more than what lies here. */
  const withSealed = (desk: Desk): Desk => {
    const { sealed } = seen;
    if (!sealed || sealed.awaiting !== match.state.awaiting) return desk;
    return sealed.awaiting === 'orders'
      ? { ...desk, sealedOrders: { [side]: sealed.orders } }
      : { ...desk, sealedAnswers: { [side]: sealed.answer } };
  };

  let desk = withSealed(kept() ?? { ...freshDesk(), watched: watchedAll(match) });
  let playing = picture({});
  let saved = true;

  function picture(more: Partial<Playing>, before: Playing | null = null): Playing {
    const next = { ...pictured(match, desk, null, before), ...more };
    return { ...next, thinking: next.turn === null && match.state.awaiting !== 'over' };
  }

  const snapshot = (): Snapshot => ({
    ...own.snapshot(),
    playing,
    resumable: true,
    finished: match.state.awaiting === 'over',
    elsewhere,
    saved,
  });

  const tell = () => {
    const now = snapshot();
    for (const listener of listeners) listener(now);
  };

  const show = (more: Partial<Playing> = {}) => {
    playing = picture(more, playing);
    tell();
  };

  const keep = (next: Desk, more: Partial<Playing> = {}) => {
    desk = next;
    saved = ports.texts.write(deskName, JSON.stringify({ steps: match.steps.length, desk }));
    show(more);
  };

  /** What lies sealed on the desk and is not known to have arrived. */
  const unsent = (): SealedInput | null => {
    if (seen.sealed || match.state.awaiting === 'over') return null;
    const [orders, answer] = [desk.sealedOrders[side], desk.sealedAnswers[side]];
    if (match.state.awaiting === 'orders') return orders ? { awaiting: 'orders', orders } : null;
    return answer ? { awaiting: 'crisis', answer } : null;
  };

  const unsealed = (failed: Problem | null) => {
    const { sealedOrders: _, sealedAnswers: __, ...rest } = desk;
    keep({ ...rest, sealedOrders: {}, sealedAnswers: {} }, { failed });
  };

  const send = async (): Promise<void> => {
    const input = unsent();
    const step = match.steps.length;
    if (!input || elsewhere || sending === step) return;
    sending = step;
    const became = await table.seal(step, input);
    if (sending === step) sending = null;
    // The step may have been taken meanwhile.
    if (match.steps.length !== step) return;
    if (became === 'refused') unsealed({ code: 'notNow' });
  };

  const take = (next: SeatMatch) => {
    const before = match;
    seen = next;
    match = roomMatch(ground, next, table.assigned, before);
    if (match === before) desk = withSealed(desk);
    else desk = withSealed(clearedDesk(desk));
    if (match === before) show();
    else keep(desk, { failed: null });
  };

  const look = () => {
    const away = !ports.seat.held();
    if (away === elsewhere) return;
    elsewhere = away;
    tell();
  };

  const seize = async (): Promise<Result<null>> => {
    await ports.seat.seize();
    elsewhere = !ports.seat.held();
    // Another page may have written meanwhile.
    desk = withSealed(kept() ?? desk);
    show();
    void send();
    return DONE;
  };

  const play = (action: MatchAction): Result<null> => {
    switch (action.do) {
      case 'retry':
        void send();
        return DONE;
      case 'uncover':
        return DONE;
      case 'dismiss':
        if (!desk.dismissed.includes(action.id)) keep({ ...desk, dismissed: [...desk.dismissed, action.id] });
        return DONE;
      default: {
        const next = acted(playing, action);
        if (!next.ok) return next;
        keep(next.value);
        void send();
        return DONE;
      }
    }
  };

  const stop = own.subscribe(tell);
  void send();
  return {
    snapshot,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async dispatch(action: Action) {
      switch (action.do) {
        case 'resume':
          return DONE;
        case 'seize':
          return seize();
        case 'start':
        case 'leave':
        case 'erase':
        case 'dropAside':
          return own.dispatch(action);
        default:
          look();
          return elsewhere ? bad({ code: 'elsewhere' }) : play(action);
      }
    },
    ...askedOf(() => analysts),
    library: own.library,
    importFiles: own.importFiles,
    take,
    again: () => void send(),
    look,
    close: () => {
      stop();
      analysts.close();
      ports.seat.leave();
      listeners.clear();
    },
  };
}

/** Weeks that were played before this device knew of the match are not told anew. */
function watchedAll({ steps }: Match): Desk['watched'] {
  return { west: steps.length, russia: steps.length };
}
