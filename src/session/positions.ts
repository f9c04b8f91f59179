/** Positions on this device: which were tried, what the first answer was, and the match of one as it is shown and played on. */
import * as v from 'valibot';
import type { Grade, Position } from '../analysis/index.js';
import { inputsOf, type Match } from './match.js';
import type { Action } from './playing.js';
import { type KeptTexts, takeTurns } from './ports.js';
import { matchOf, type Read, readStudy, settingsOfRecord } from './records.js';

const NAME = 'spiral.positions';
const FORMAT = 'spiral-positions/1';
/** Characters beyond which a text is nothing that was written here. */
const LONGEST = 100_000;

const triesSchema = v.strictObject({
  format: v.literal(FORMAT),
  tries: v.record(
    v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,59}$/)),
    v.strictObject({
      /** Number of the choice, from 0. */
      choice: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99)),
      /** It was the best, or as good as the best. */
      right: v.boolean(),
    }),
  ),
});

/** First answers by the id of the position. */
export type Tries = Readonly<Record<string, { choice: number; right: boolean }>>;

/** The first answers that were given on this device; none where they cannot be read. */
export function triesOf(texts: Pick<KeptTexts, 'read'>): Tries {
  const text = texts.read(NAME);
  if (text === null || text.length > LONGEST) return {};
  try {
    const found = v.safeParse(triesSchema, JSON.parse(text));
    return found.success ? found.output.tries : {};
  } catch {
    return {};
  }
}

/** Is this choice the best, or as good as the best? */
export const isRight = (grades: readonly Grade[], choice: number): boolean =>
  grades[choice] !== undefined && grades[choice].verdict !== 'worse';

/** Keep the answer to a position, if it is the first one. Gives all first answers. */
export function keepTry(
  texts: KeptTexts,
  { id, grades }: Pick<Position, 'id' | 'grades'>,
  choice: number,
): Tries {
  const tries = triesOf(texts);
  if (tries[id]) return tries;
  const next = { ...tries, [id]: { choice, right: isRight(grades, choice) } };
  texts.write(NAME, JSON.stringify({ format: FORMAT, tries: next }));
  return next;
}

/** The match of a position up to its moment. */
export async function matchOfPosition({ link }: Pick<Position, 'link'>): Promise<Read<Match>> {
  const study = await readStudy(link);
  return study.ok ? matchOf(study.value, null, takeTurns) : study;
}

/** What begins a match at the moment of a position, and lays the choice on the desk: a sheet is still to be resolved. */
export async function playFrom(position: Position, choice: number): Promise<Action[]> {
  const study = await readStudy(position.link);
  const match = study.ok ? await matchOf(study.value, null, takeTurns) : study;
  const chosen = position.choices[choice];
  if (!study.ok || !match.ok || chosen === undefined) throw new Error('the position cannot be played on');
  const { record } = study.value;
  const { side } = position;
  return [
    {
      do: 'start',
      settings: settingsOfRecord(record),
      ground: { rules: record.rules, level: record.level },
      inputs: inputsOf(match.value),
    },
    typeof chosen === 'string' ? { do: 'answer', side, answer: chosen } : { do: 'take', side, sheet: chosen },
  ];
}
