/** The country between, as a panel: its numbers, what it decided this week, and its own words. */
import { percent, sayAny, t } from '../text/index.js';
import type { FigureGroup, Make } from './figures.js';
import { factsOf, hasWords, type Outlook } from './outlook.js';
import { patronName } from './sideName.js';

export interface ThirdPanel extends FigureGroup {
  decision: string;
  voice: string;
  speaker: string;
}

/** What the country between says this week; null before it has spoken, where there is none, and where it has said so before. */
export function voiceOf(look: Outlook): { text: string; speaker: string } | null {
  const voice = look.view.third?.voice ?? '';
  const key = `voice.${voice}`;
  const before = look.weeks.slice(0, -1).flatMap(({ facts }) => factsOf(facts, 'third'));
  if (!hasWords(look, key) || before.some((fact) => fact.voice === voice)) return null;
  return { text: look.say(key), speaker: t('match.third.speaker', { name: look.say('third.name') }) };
}

export function thirdPanel(look: Outlook, make: Make): ThirdPanel | null {
  const { third } = look.view;
  if (!third) return null;
  const of = (what: 'defence' | 'stability' | 'will' | 'alignment') =>
    make({
      id: `third.${what}`,
      label: sayAny(`match.third.${what}`, { patron: patronName(look.level) }),
      now: third[what],
      of: (view) => view.third?.[what] ?? third[what],
      format: (value) => percent(value),
      scale: 100,
      what: [`third${what[0]?.toUpperCase() ?? ''}${what.slice(1)}`],
    });
  const name = look.say('third.name');
  const decision = hasWords(look, `decision.${third.decision}`) ? look.say(`decision.${third.decision}`) : '';
  const voice = voiceOf(look);
  const figures = [of('defence'), of('stability'), of('will'), of('alignment')];
  return {
    id: 'third',
    title: name,
    head: null,
    figures,
    decision,
    voice: voice?.text ?? '',
    speaker: voice?.speaker ?? '',
  };
}
