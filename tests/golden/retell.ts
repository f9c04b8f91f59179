/** A match retold in a few lines a week: what was ordered, what was seen, what was made of it, and the state's hash. */
import { answerCrisis, decide, type Player, type StrategyId } from '../../src/ai/index.ts';
import {
  type BySide,
  bySide,
  type Fact,
  hostile,
  type Order,
  type Reason,
  type Rules,
  SIDES,
  type Side,
  type State,
  stateHash,
  step,
  type Terms,
  type Type,
  viewFor,
} from '../../src/engine/index.ts';
import type { ShippedId } from '../../src/level/index.ts';
import { begin, factsOf, rulesOf } from '../support/engine.ts';

export interface Tale {
  level: ShippedId;
  seed: string;
  types: BySide<Type>;
  strategies: BySide<StrategyId>;
}

const number = (x: number) => x.toFixed(3);
const signed = (x: number) => `${x < 0 ? '−' : '+'}${Math.abs(x).toFixed(2)}`;
const listed = (items: readonly string[]) => (items.length > 0 ? items.join(', ') : 'nothing');

function termsSay(terms: Terms): string {
  return Object.entries(terms)
    .filter(([, n]) => n > 0)
    .map(([issue, n]) => `${issue} ${n}`)
    .join(' + ');
}

/** "armsToUkraine [public] for deny", with terms where there are any. */
function orderSays({ move, with: chosen, meant }: Order): string {
  const { terms, ...options } = chosen;
  const picked = Object.values(options);
  const parts = [move];
  if (picked.length > 0) parts.push(`[${picked.join(' ')}]`);
  if (terms) parts.push(`{${termsSay(terms)}}`);
  if (meant) parts.push(`for ${meant}`);
  return parts.join(' ');
}

/** The four heaviest reasons, and the rest in one. */
function reasonsSay(reasons: readonly Reason[]): string {
  const ranked = reasons
    .filter((line) => Math.abs(line.amount) >= 0.005)
    .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
  const shown = ranked
    .slice(0, 4)
    .map((line) => `${line.code}${line.move ? ` (${line.move})` : ''} ${signed(line.amount)}`);
  const rest =
    reasons.reduce((sum, line) => sum + line.amount, 0) -
    ranked.slice(0, 4).reduce((sum, line) => sum + line.amount, 0);
  return Math.abs(rest) >= 0.005 ? `${listed(shown)}, other ${signed(rest)}` : listed(shown);
}

function readingSays(facts: readonly Fact[], side: Side): string[] {
  return factsOf(facts, 'read')
    .filter((fact) => fact.side === side)
    .map(
      (fact) =>
        `    ${side} suspects ${signed(fact.before)} → ${signed(fact.after)} (unbiased ${number(fact.unbiased)}): ${reasonsSay(fact.reasons)}`,
    );
}

function sideSays(facts: readonly Fact[], side: Side): string[] {
  const [ordered] = factsOf(facts, 'ordered').filter((fact) => fact.side === side);
  const [saw] = factsOf(facts, 'saw').filter((fact) => fact.side === side);
  if (!ordered || !saw) return readingSays(facts, side);
  const [answer] = factsOf(facts, 'tableAnswer').filter((fact) => fact.side === side);
  const slips = ordered.slipped.map((i) => ordered.orders[i]?.move ?? '');
  return [
    `  ${side} orders ${listed(ordered.orders.map(orderSays))}${slips.length > 0 ? `; went out wrong: ${slips.join(', ')}` : ''}${answer ? `; answers ${answer.answer}` : ''}`,
    `    ${side} sees ${listed(saw.sightings.map((sighting) => sighting.order.move))}`,
    ...readingSays(facts, side),
  ];
}

/** What happened to both. */
function worldSays(facts: readonly Fact[]): string[] {
  const lines: string[] = [];
  for (const fact of facts) {
    switch (fact.kind) {
      case 'agreed':
        lines.push(`  agreed: ${termsSay(fact.terms) || 'nothing'}`);
        break;
      case 'consent':
        lines.push(`  consent on ${fact.issue} ${fact.step}: ${fact.given ? 'given' : 'withheld'}`);
        break;
      case 'third':
        lines.push(`  between: ${fact.decision}, “${fact.voice}”`);
        break;
      case 'event':
        lines.push(`  event: ${fact.event}`);
        break;
      case 'incident':
        lines.push('  incident');
        break;
      case 'rung':
        lines.push(`  rung ${fact.from} → ${fact.rung}, tension ${number(fact.tension)}`);
        break;
      case 'crisisOpened':
        lines.push(
          `  crisis: ${fact.cause}${fact.by ? ` by ${fact.by}` : ''}${fact.move ? ` over ${fact.move}` : ''}`,
        );
        break;
      case 'crisisRound':
        lines.push(
          `  round ${fact.round} at depth ${fact.depth}: west ${fact.answers.west}, russia ${fact.answers.russia}`,
        );
        break;
      case 'crisisEnded':
        lines.push(`  crisis ends: ${fact.how}${fact.loser ? `, ${fact.loser} loses` : ''}`);
        break;
      case 'attacked':
        lines.push(`  ${fact.side} attacks: ${fact.attack}`);
        break;
    }
  }
  return lines;
}

function stateSays(state: State): string {
  const beliefs = SIDES.map((side) => `${side} ${number(hostile(state.minds[side].belief))}`).join(', ');
  return `  believed hostile by ${beliefs}; hash ${stateHash(state)}`;
}

function inputsFor(rules: Rules, state: State, tale: Tale): Parameters<typeof step>[2] {
  const player = (side: Side): Player => ({
    seed: tale.seed,
    strategy: tale.strategies[side],
    skill: 'regular',
  });
  return state.awaiting === 'crisis'
    ? bySide((side) => answerCrisis(rules, viewFor(state, side), player(side)).answer)
    : bySide((side) => decide(rules, viewFor(state, side), player(side)).orders);
}

/** The whole match as text. */
export function retell(tale: Tale): string {
  const rules = rulesOf(tale.level);
  let state = begin(rules, { seed: tale.seed, types: tale.types });
  const who = SIDES.map((side) => `${side} ${tale.types[side]} by ${tale.strategies[side]}`).join(', ');
  const lines = [`${tale.level}, seed “${tale.seed}”: ${who}`, stateSays(state)];
  while (state.awaiting !== 'over') {
    const { week, awaiting } = state;
    const stepped = step(rules, state, inputsFor(rules, state, tale));
    if (!stepped.ok) throw new Error(JSON.stringify(stepped.rejections));
    state = stepped.state;
    lines.push('', `Week ${week}${awaiting === 'crisis' ? ', in crisis' : ''}`);
    for (const side of SIDES) lines.push(...sideSays(stepped.facts, side));
    lines.push(...worldSays(stepped.facts), stateSays(state));
  }
  const { outcome } = state;
  if (outcome) {
    const scores = SIDES.map((side) => `${side} ${number(outcome.score[side])}`).join(', ');
    lines.push(
      '',
      `Ends in week ${outcome.week}: ${outcome.kind}${outcome.cause ? `, ${outcome.cause}` : ''}; scores ${scores}`,
    );
  }
  return `${lines.join('\n')}\n`;
}
