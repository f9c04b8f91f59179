/** What a person can do at the desk, as functions: each dispatches one action, keeps the bench in step, and says it once. */
import type { Order, OrderOptions, Side, TableAnswer } from '../../engine/index.js';
import type { Playing } from '../../session/index.js';
import { t } from '../../text/index.js';
import {
  amendsOn,
  defaultOrder,
  detailOf,
  keptText,
  moveOf,
  type Outlook,
  type RoomCard,
  sheetOf,
  takenWith,
  theatreAt,
} from '../../view/index.js';
import { dispatch, snapshot } from '../matchDoor.js';
import { announce } from '../parts/Live.js';
import { aside, inHand, mark, open, pane, tab, track, tried } from './bench.js';
import { depthShown } from './depth.js';

export interface MatchHands {
  choose(move: string): void;
  option(option: keyof Omit<OrderOptions, 'terms'>, value: string): void;
  step(issue: string, step: number): void;
  meaning(meaning: string): void;
  pick(place: string): void;
  add(): void;
  drop(move?: string): void;
  undo(): void;
  /** Put a whole sheet of the room in the place of one's own; one undo takes it back. */
  take(card: RoomCard): void;
  challenge(on: boolean): void;
  answerTable(answer: TableAnswer): void;
  /** Resolve the week; an empty sheet asks first. */
  resolve(): void;
  /** Resolve it, whatever is on the sheet. */
  pass(): void;
}

/** The draft as it is after the last action. */
const draftOf = (side: Side) => snapshot.value?.playing?.desk.drafts[side].orders ?? [];

export function handsOf(look: Outlook, playing: Playing): MatchHands {
  const { side } = look;
  const say = (key: 'match.says.added' | 'match.says.dropped' | 'match.says.undone', name: string) => {
    const now = snapshot.value?.playing;
    if (now) announce(t(key, { name, attention: sheetOf(look, now.desk).attention.text }));
  };
  const nameOf = (move: string) => look.say(`move.${move}.name`);

  /** Change the order in hand; one that is on the sheet changes there at once. */
  const change = (next: Order) => {
    inHand.value = next;
    const index = draftOf(side).findIndex((one) => one.move === next.move);
    if (index >= 0) dispatch({ do: 'replace', side, index, order: next });
  };

  const hands: MatchHands = {
    choose(id) {
      const move = moveOf(look, id);
      if (!move) return;
      inHand.value = draftOf(side).find((one) => one.move === id) ?? defaultOrder(look, move);
      mark.value = null;
      track.value = move.track;
      pane.value = 'moves';
      aside.value = 'move';
      tab.value = depthShown.value === 'essential' ? 'room' : 'moves';
    },
    option(option, value) {
      const order = inHand.value;
      if (order) change({ ...order, with: { ...order.with, [option]: value } });
    },
    step(issue, step) {
      const order = inHand.value;
      if (order) change({ ...order, with: { ...order.with, terms: { ...order.with.terms, [issue]: step } } });
    },
    meaning(meant) {
      if (inHand.value) change({ ...inHand.value, meant });
    },
    pick(place) {
      const theatre = theatreAt(look, place);
      if (theatre) hands.option('theatre', theatre);
    },
    add() {
      const order = inHand.value;
      const desk = snapshot.value?.playing?.desk;
      if (!order || !desk || draftOf(side).some((one) => one.move === order.move)) return;
      const why = detailOf(look, desk.drafts[side], order)?.blocked;
      if (why) {
        announce(t('match.moves.blocked', { why }));
        return;
      }
      dispatch({ do: 'add', side, order }).then(
        (done) => done.ok && say('match.says.added', nameOf(order.move)),
      );
    },
    drop(id = inHand.value?.move ?? '') {
      const index = draftOf(side).findIndex((one) => one.move === id);
      if (index < 0) return;
      dispatch({ do: 'drop', side, index }).then((done) => done.ok && say('match.says.dropped', nameOf(id)));
    },
    undo() {
      dispatch({ do: 'undo', side }).then((done) => {
        if (!done.ok) return;
        const id = inHand.value?.move;
        const back = draftOf(side).find((one) => one.move === id);
        if (back) inHand.value = back;
        say('match.says.undone', '');
      });
    },
    take({ speaker, voices, name }) {
      inHand.value = null;
      const desk = snapshot.value?.playing?.desk ?? playing.desk;
      const { sheet, left } = takenWith(look, amendsOn(look, desk), speaker.sheet);
      dispatch({ do: 'take', side, sheet }).then((done) => {
        const now = snapshot.value?.playing;
        if (!done.ok || !now) return;
        tried.value = [...new Set([...tried.value, ...voices.map(({ id }) => id)])];
        const { text } = sheetOf(look, now.desk).attention;
        const says = t('room.says.taken', { name, attention: text });
        const note = keptText(look, amendsOn(look, now.desk), left);
        announce(note ? `${says} ${note}` : says);
      });
    },
    challenge: (on) => void dispatch({ do: 'challenge', side, on }),
    answerTable: (answer) => void dispatch({ do: 'answerTable', side, answer }),
    resolve() {
      const draft = snapshot.value?.playing?.desk.drafts[side];
      const empty = draft?.orders.length === 0 && draft.table === 'wait' && !draft.challenge;
      if (empty && !playing.thinking) open.value = 'pass';
      else hands.pass();
    },
    pass() {
      if (playing.thinking) return;
      announce(t('match.says.sealed'));
      dispatch({ do: 'resolve', side });
    },
  };
  return hands;
}
