// doc/validation.md from results alone.
import type { Result } from '../../tests/validation/kit/run.ts';
import type { Experiment, Figure, Verdict } from '../../tests/validation/kit/types.ts';
import { verdictOf } from '../../tests/validation/kit/verdict.ts';
import { asked, inUnit, withInterval } from './format.ts';

export interface Reported {
  experiment: Experiment;
  seeds: number;
  result: Result;
}

/** What the figures belong to: nothing of time or machine. */
export interface About {
  rules: number;
  levels: { id: string; hash: string }[];
}

const MARK: Record<Verdict, string> = { holds: '●', 'holds in direction': '◐', 'not met': '○' };
const cell = (words: string): string => words.replaceAll('|', '\\|');

/** Whether anything is asked of an experiment: where nothing is, it informs, and there is no verdict. */
const judged = ({ result }: Reported): boolean => result.figures.some(({ want }) => want !== undefined);

const verdictWords = (reported: Reported): string =>
  judged(reported) ? `${MARK[reported.result.verdict]} ${reported.result.verdict}` : '– measured only';

/** Seeds in words. */
function runWords({ experiment, seeds }: Reported): string {
  if (experiment.cost === 0) return `${seeds} cases, no matches.`;
  const matches = Math.round(seeds * experiment.blocks * experiment.cost);
  const blocks = experiment.blocks === 1 ? 'one block' : `${experiment.blocks} blocks of ${seeds}`;
  return `${seeds * experiment.blocks} seeds (${blocks}), about ${matches} matches.`;
}

function rangeOverBlocks({ blocks }: Result, i: number, unit: Parameters<typeof inUnit>[1]): string {
  const values = blocks
    .map((block) => block[i])
    .filter((value): value is number => value !== undefined && !Number.isNaN(value));
  if (values.length < 2) return '';
  return `${inUnit(Math.min(...values), unit)} … ${inUnit(Math.max(...values), unit)}`;
}

/** One experiment's section. `picture` is the path of its plot, or null. */
export function section(reported: Reported, picture: string | null): string[] {
  const { experiment, result } = reported;
  const lines = [
    `### ${experiment.group}. ${experiment.title}`,
    '',
    `**Claim.** ${experiment.claim}`,
    '',
    judged(reported) ? `**Verdict: ${result.verdict}.**` : '**No verdict: measured only.**',
    '',
    `**Literature.** ${experiment.literature}`,
    '',
    `**Experiment.** ${experiment.how} ${runWords(reported)}`,
    '',
    `    npm run validate -- --only ${experiment.id}`,
    '',
    '| figure | value [95 % interval] | n | over blocks | asked | |',
    '|---|---|---|---|---|---|',
  ];
  result.figures.forEach((figure, i) => {
    const { name, n, want, unit } = figure;
    const range = rangeOverBlocks(result, i, unit);
    const mark = want ? `${MARK[verdictOf(figure)]} ${verdictOf(figure)}` : '';
    lines.push(
      `| ${cell(name)} | ${withInterval(figure)} | ${n} | ${range} | ${want ? asked(want, unit) : ''} | ${mark} |`,
    );
  });
  lines.push('');
  for (const { caption, head, rows } of result.tables) {
    lines.push(`${caption}`, '', `| ${head.map(cell).join(' | ')} |`, `|${'---|'.repeat(head.length)}`);
    for (const row of rows) lines.push(`| ${row.map(cell).join(' | ')} |`);
    lines.push('');
  }
  if (picture) lines.push(`![${cell(experiment.title)}](${picture})`, '');
  return lines;
}

/** The name under which a heading is found in the page: as GitHub makes it from the heading's words. */
const anchor = ({ group, title }: Experiment): string =>
  `${group}. ${title}`
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

function summary(all: readonly Reported[]): string[] {
  const asking = all.filter(judged);
  const count = (verdict: Verdict) => asking.filter(({ result }) => result.verdict === verdict).length;
  const informing = all.length - asking.length;
  const lines = [
    `Of ${asking.length} experiments ${count('holds')} hold, ${count('holds in direction')} hold in direction, ${count('not met')} are not met.${informing > 0 ? ` ${informing} more only ${informing === 1 ? 'measures' : 'measure'}.` : ''}`,
    '',
    '| | experiment | verdict | what falls short |',
    '|---|---|---|---|',
  ];
  for (const reported of all) {
    const { experiment, result } = reported;
    const short = result.figures.filter((figure) => figure.want && verdictOf(figure) !== 'holds');
    const names = short
      .slice(0, 3)
      .map(
        (figure) =>
          `${figure.name}: ${withInterval(figure)}${figure.want ? `, asked ${asked(figure.want, figure.unit)}` : ''}`,
      );
    if (short.length > 3) names.push(`and ${short.length - 3} more`);
    lines.push(
      `| ${experiment.group} | [${cell(experiment.title)}](#${anchor(experiment)}) (\`${experiment.id}\`) | ${verdictWords(reported)} | ${cell(names.join('; '))} |`,
    );
  }
  return lines;
}

/** What a figure says, without the seat of which it says it. */
const saying = ({ name, seat }: Figure): string => name.replace(`${seat}: `, '');

/** The chapter on decisions up to its sections: every figure that something is asked of, a column a seat. */
export function decisionsChapter(all: readonly Reported[]): string[] {
  const figures = all.flatMap(({ result }) => result.figures.filter(({ seat }) => seat !== undefined));
  const seats = [...new Set(figures.map(({ seat }) => seat as string))];
  const rows = all.flatMap(({ experiment, result }) => {
    const asking = result.figures.filter(({ seat, want }) => seat !== undefined && want !== undefined);
    return [...new Set(asking.map(saying))].map((words) => {
      const cells = seats.map((seat) => {
        const figure = asking.find((each) => each.seat === seat && saying(each) === words);
        return figure ? `${MARK[verdictOf(figure)]} ${withInterval(figure)}` : '';
      });
      const first = asking.find((each) => saying(each) === words);
      const wanted = first?.want ? asked(first.want, first.unit) : '';
      return `| [${experiment.id}](#${anchor(experiment)}) | ${cell(words)} | ${wanted} | ${cells.join(' | ')} |`;
    });
  });
  return [
    '## Does it matter what one decides?',
    '',
    'What the rules must make true for a player, seat by seat; scores are by the seeker’s brief (0–1), against the policy at the',
    'other seat, its type drawn by the level’s weights where nothing else is said. The seats of the mirror are alike, so one of',
    'them stands for both. What is chosen (the best line, the worst rival) is chosen on one half of the seeds and measured on the',
    'other, so that no luck is taken for skill. What was found under the first version of the rules stands in',
    '[decisions-rules1.md](decisions-rules1.md).',
    '',
    `| experiment | figure | asked | ${seats.join(' | ')} |`,
    `|---|---|---|${'---|'.repeat(seats.length)}`,
    ...rows,
    '',
  ];
}

/** The whole document. */
export function documentOf(
  all: readonly Reported[],
  { rules, levels }: About,
  pictures: ReadonlyMap<string, string>,
): string {
  const lines = [
    '# Validation: what comes out of the rules',
    '',
    'Written by `npm run validate`; do not edit. Each section states a claim of the literature or a property that the',
    'rules must have, the experiment that tests it, and what came out. Verdicts are computed from the figures:',
    '',
    '- ● **holds**: the figure reaches its threshold, and its interval excludes “no effect”.',
    '- ◐ **holds in direction**: the interval excludes “no effect” on the claimed side, but the threshold is missed.',
    '- ○ **not met**: neither.',
    '',
    'A claim holds as far as its weakest figure does. Figures that nothing is asked of only inform. Intervals are at 95 %;',
    'differences are taken seed by seed (the same luck in every arm), unless they are between different matches. “Over',
    'blocks” is the least and the greatest value over independent blocks of seeds: what another run of that size could',
    'have shown. What the model is, and what it is not, stands in [model.md](model.md). The weights of the types are a',
    'teaching assumption; no figure estimates what anybody really intended or would have done. Which experiments notice when a',
    'mechanism is turned into nonsense stands in [mutations.md](mutations.md); what the model makes of the record of January',
    'and February 2022, in [history.md](history.md).',
    '',
    `Rules ${rules}; levels: ${levels.map(({ id, hash }) => `${id} ${hash.slice(0, 12)}`).join(', ')}.`,
    '',
    ...summary(all),
    '',
    '## Experiments',
    '',
  ];
  const sections = (some: readonly Reported[]) =>
    some.flatMap((reported) => section(reported, pictures.get(reported.experiment.id) ?? null));
  const decisions = all.filter(({ experiment }) => experiment.chapter === 'decisions');
  lines.push(...sections(all.filter((reported) => !decisions.includes(reported))));
  if (decisions.length > 0) lines.push(...decisionsChapter(decisions), ...sections(decisions));
  return `${lines.join('\n').trimEnd()}\n`;
}
