/** Strategies that do not react: hard line, denial, soft line, both at once, appeasement, chance, nothing. */
import { pick, rivalOf } from '../../engine/index.js';
import { answerBy, choose, denial, firmness, goodwill, offering, type Script } from './toolkit.js';

export const hardline: Script = {
  id: 'hardline',
  reference: 'The deterrence model taken alone: Jervis, Perception and Misperception (1976), ch. 3.',
  sheet: (turn) => ({ chosen: choose(turn, 'escalatory', firmness, 3, turn.attention), share: 0 }),
  table: (turn) => (turn.view.table.offers[rivalOf(turn.view.side)] ? 'refuse' : 'wait'),
  challenge: () => true,
  crisis: () => 'standFirm',
};

/** Stands firm to depth 3, then seeks a way out. */
const holdOut: Script['crisis'] = (view) => ((view.crisis?.depth ?? 0) <= 3 ? 'standFirm' : 'offRamp');

export const deny: Script = {
  id: 'deny',
  reference:
    'Denial without an offer: Snyder, Deterrence and Defense (1961); Mearsheimer, Conventional Deterrence (1983).',
  sheet: (turn) => ({ chosen: choose(turn, 'escalatory', denial, 2, turn.attention), share: 0 }),
  table: (turn) => (answerBy(turn, 0.05) === 'accept' ? 'accept' : 'wait'),
  challenge: () => false,
  crisis: holdOut,
};

export const soft: Script = {
  id: 'soft',
  reference: 'The spiral model taken alone: Jervis, Perception and Misperception (1976), ch. 3.',
  sheet: (turn) => ({ chosen: choose(turn, 'conciliatory', goodwill, 3, turn.attention), share: 0.4 }),
  table: (turn) => answerBy(turn, 0),
  challenge: () => false,
  crisis: (view) => ((view.crisis?.round ?? 1) < 2 ? 'offRamp' : 'backDown'),
};

export const mixed: Script = {
  id: 'mixed',
  reference:
    'Firmness and reassurance together: Stein, Building Politics into Psychology (1988); Glaser, Rational Theory of International Politics (2010).',
  sheet: (turn) => {
    const firm = choose(turn, 'escalatory', denial, 1, turn.attention);
    const spent = firm.reduce((sum, compiled) => sum + compiled.move.attention, 0);
    return {
      chosen: [...firm, ...choose(turn, 'conciliatory', offering, 1, turn.attention - spent)],
      share: 0.25,
    };
  },
  table: (turn) => answerBy(turn, 0.05),
  challenge: () => false,
  crisis: holdOut,
};

export const appease: Script = {
  id: 'appease',
  reference:
    'Granting demands to remove grievances: Kennedy, Strategy and Diplomacy (1983), ch. 1; Ripsman and Levy, Wishful Thinking or Buying Time? (2008).',
  sheet: (turn) => ({ chosen: choose(turn, 'conciliatory', offering, 2, turn.attention), share: 1 }),
  table: (turn) => (turn.view.table.offers[rivalOf(turn.view.side)] ? 'accept' : 'wait'),
  challenge: () => false,
  crisis: () => 'backDown',
};

export const random: Script = {
  id: 'random',
  reference: 'A null model: every legal sheet, answer and challenge by chance.',
  sheet: (turn) => {
    const chosen: typeof turn.legal = [];
    let left = turn.attention;
    const tries = 1 + Math.floor(turn.draw() * 3);
    for (let i = 0; i < tries && turn.legal.length > 0; i++) {
      const compiled =
        turn.legal[
          pick(
            turn.draw,
            turn.legal.map(() => 1),
          )
        ];
      if (!compiled || chosen.includes(compiled) || compiled.move.attention > left) continue;
      chosen.push(compiled);
      left -= compiled.move.attention;
    }
    return { chosen, share: turn.draw() };
  },
  table: (turn) => {
    if (!turn.view.table.offers[rivalOf(turn.view.side)]) return 'wait';
    return (['accept', 'refuse', 'wait'] as const)[pick(turn.draw, [1, 1, 2])] ?? 'wait';
  },
  challenge: (turn) => turn.draw() < 0.25,
  crisis: (view) => {
    // A script has no luck in a crisis but its private resolve, which is itself a draw.
    const resolve = view.crisis?.resolve ?? 0;
    return resolve > 0.25 ? 'escalate' : resolve > 0 ? 'standFirm' : resolve > -0.2 ? 'offRamp' : 'backDown';
  },
};

export const pass: Script = {
  id: 'pass',
  reference: 'A null model: nothing is ordered.',
  sheet: () => ({ chosen: [], share: 0 }),
  table: () => 'wait',
  challenge: () => false,
  crisis: () => 'offRamp',
};
