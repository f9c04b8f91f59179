/** A resolution in essential depth: the same story within a budget of words. What it leaves out stays in full depth and in the log. */
import { addingUp, list, signed, t } from '../text/index.js';
import { shownChange } from './addedUp.js';
import type { Bill, BillLine } from './belief.js';
import type { Outlook } from './outlook.js';
import { item, type Scene, type SceneItem } from './scene.js';
import { sideName } from './sideName.js';
import { readingWords, toneOfReading, weightWords } from './words.js';
import { isWeighty, newsKindOf } from './world.js';

/** Lines of a bill that are named. */
const LINES = 2;
/** News of the world where the country between does not speak. */
const NEWS = 2;
/** News that the summary tells at the end. */
const OFFERS: readonly string[] = ['tableAnswer', 'ownAnswer', 'offered', 'withdrewOffer'];
/** From this change on tension has a scene of its own although the ladder stands still. */
const TENSION = 15;

/** The weightiest lines; the others as one, so that it still adds up. */
function shortBill(bill: Bill): Bill {
  const ranked = [...bill.lines].sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
  const few = ranked.length <= LINES + 1 ? ranked : ranked.slice(0, LINES);
  const lines: BillLine[] = few.map((line) => ({ ...line, detail: '', note: '' }));
  if (few.length < ranked.length) {
    const amount = bill.total - few.reduce((sum, line) => sum + line.amount, 0);
    const tone = amount > 0 ? 'risk' : 'calm';
    lines.push({
      id: 'rest',
      label: t('match.bill.rest'),
      detail: '',
      ofMove: false,
      sharp: false,
      note: '',
      amount,
      text: '',
      words: weightWords(amount),
      tone,
    });
  }
  const shown = addingUp(
    lines.map(({ amount }) => amount),
    bill.total,
  );
  return { ...bill, lines: lines.map((line, at) => ({ ...line, text: signed(shown[at] ?? 0) })) };
}

/** One's own orders are known: how many they are, and what went wrong with them. */
function shortOrders(scene: Scene): Scene {
  const count = scene.items.length;
  if (count === 0) return scene;
  const slipped = scene.items.filter(({ note }) => note !== '');
  const items = slipped.map(({ id, text, note }) => item(id, text, { note }));
  return { ...scene, title: '', lead: t('match.scene.yours.short', { count }), items };
}

function shortSight(look: Outlook, scene: Scene): Scene {
  const name = sideName(look.level, look.rival);
  const orders = scene.items.map(({ text }) => text);
  const lead =
    orders.length === 0
      ? t('match.scene.theirs.shortNone', { name })
      : t('match.scene.theirs.short', { name, orders: list(orders) });
  return { ...scene, title: '', lead, items: [] };
}

function shortReading(scene: Scene): Scene {
  const { bill } = scene;
  if (!bill) return { ...scene, items: [] };
  const plain = toneOfReading(bill.total) === 'plain';
  const moved = plain
    ? t('match.scene.youRead.same')
    : t('match.scene.youRead.short', { words: readingWords(bill.total) });
  const lead = scene.kept ? `${moved} ${scene.kept}.` : moved;
  return { ...scene, title: '', lead, items: [], bill: shortBill(bill) };
}

/** News in a line: what happened in words, without its title, terms and amounts. */
function shortNews(one: SceneItem): SceneItem {
  const { id, text, detail, tone, source, note } = one;
  if (newsKindOf(one) !== 'event') return item(id, text, { tone });
  return item(id, detail || text, { tone, source, note });
}

/** The news in short; of offers only where no summary at the end tells what became of them. Nothing where nothing is left. */
function shortWorld(scene: Scene, summed: boolean): Scene[] {
  const { quote } = scene;
  const kept = scene.items
    .filter((one, at) => (!quote && at < NEWS) || isWeighty(one))
    .filter((one) => !summed || !OFFERS.includes(newsKindOf(one)));
  if (kept.length === 0 && !quote && !scene.lead) return [];
  return [newsScene(scene, kept)];
}

function newsScene(scene: Scene, kept: readonly SceneItem[]): Scene {
  const { quote } = scene;
  const [first, ...more] = kept.map(shortNews);
  const lead = quote ? '' : scene.lead;
  const short = { ...scene, title: '', lead, items: kept.map(shortNews) };
  if (lead) return short;
  if (!first) return { ...short, lead: t('match.scene.world.speaks', { name: quote?.speaker ?? '' }) };
  // A line with a source, a note or a warning stays a line.
  if (first.source || first.note || first.tone !== 'plain') return { ...short, title: scene.title };
  return { ...short, lead: first.text, items: more };
}

/** The ladder where it moved; where it stands still only tension, and that only where it moved far. */
function shortLadder(look: Outlook, scene: Scene): Scene[] {
  const step = look.match.steps[scene.step];
  if (!step) return [];
  const items = scene.items.map((one) => ({ ...one, detail: '' }));
  const contrary = items.some(({ note }) => note !== '');
  if (step.before.rung !== step.after.rung) return [{ ...scene, title: '', items: contrary ? items : [] }];
  const far = Math.abs(shownChange(step.before.tension, step.after.tension)) >= TENSION;
  return far ? [{ ...scene, title: '', lead: items.map(({ text }) => text).join(' '), items: [] }] : [];
}

/** One order and how many more. */
function firstOf(names: readonly string[]): string {
  const [first = '', ...more] = names;
  return more.length === 0 ? first : t('match.summary.more', { first, count: more.length });
}

/** What became of the offers, and what each side did, by the deed that weighed most. */
function shortSummary(scene: Scene, scenes: readonly Scene[]): Scene {
  const bills = scenes.flatMap(({ bill }) => bill?.lines ?? []);
  const weight = (name: string): number =>
    Math.max(0, ...bills.filter(({ label }) => label === name).map(({ amount }) => Math.abs(amount)));
  // What became of an offer is worth more than one's own orders, which one knows.
  const ofOffers = scene.items.some((one) => /^(own|their)Offer/.test(one.id));
  const told = ofOffers ? scene.items.filter(({ id }) => id !== 'yours') : scene.items;
  const items = told.map((one) => {
    const names = scenes
      .filter(({ id }) => id === one.id)
      .flatMap((each) => each.items.map(({ text }) => text));
    if (names.length === 0) return one;
    const ranked = one.id === 'theirs' ? [...names].sort((a, b) => weight(b) - weight(a)) : names;
    return { ...one, detail: firstOf(ranked) };
  });
  return { ...scene, items };
}

function shortScene(look: Outlook, scene: Scene, scenes: readonly Scene[]): Scene[] {
  switch (scene.id) {
    case 'yours':
      return [shortOrders(scene)];
    case 'theirs':
      return [shortSight(look, scene)];
    case 'youRead':
      return [shortReading(scene)];
    case 'theyRead':
      return [{ ...scene, title: '', lead: t('match.scene.theyRead.short'), strongest: true }];
    case 'world':
      return shortWorld(
        scene,
        scenes.some(({ id }) => id === 'summary'),
      );
    case 'ladder':
      return shortLadder(look, scene);
    case 'summary':
      return [shortSummary(scene, scenes)];
    default:
      return [{ ...scene, items: scene.items.map((one) => ({ ...one, detail: '' })) }];
  }
}

/** The scenes of a resolution, each cut to what matters most; what changed most is kept first. */
export function inShort(look: Outlook, scenes: readonly Scene[]): Scene[] {
  return scenes.flatMap((scene) => shortScene(look, scene, scenes));
}
