/** How one's analysts think a move will be read: a sentence, and a place on the scale from calm to alarm. */
import type { Reason } from '../engine/index.js';
import type { Preview, ReadingGuess } from '../session/index.js';
import { signed, t } from '../text/index.js';
import { asShown } from './addedUp.js';
import { isAttack } from './deeds.js';
import { moveOf } from './moves.js';
import type { Outlook } from './outlook.js';
import { countedIn, reasonLabel, reasonWhy, surprises } from './reasonText.js';
import { type Share, shareOf } from './sheetGuess.js';
import { placeOfReading, readingWords, toneOfReading } from './words.js';

export interface GuessReason {
  id: string;
  label: string;
  /** Log odds. */
  amount: number;
  text: string;
  tone: 'risk' | 'calm';
  /** A sentence with the strongest reason, where it counts the other way than one would expect; else empty. */
  surprise: string;
}

export interface GuessModel {
  /** What they may think, in the level's words. */
  sentence: string;
  /** −1 (calms) to 1 (alarms). */
  at: number;
  low: number;
  high: number;
  /** How strongly it calms or alarms, such as "alarms them clearly". */
  words: string;
  /** Why the move is read otherwise than its reasons would have it; empty where they explain it. */
  note: string;
  /** The change in figures, with its range where there is one. */
  range: string;
  /** Nothing it could be taken for: the guess has no range. */
  sure: boolean;
  tone: 'risk' | 'calm' | 'plain';
  change: string;
  /** The strongest reasons for it, at most three; empty where nobody says. */
  reasons: GuessReason[];
  /** What all else added to the change in figures; empty where the reasons named make it up. */
  rest: string;
  /** What the move adds to the sheet, and the sheet with it; null where nobody says. */
  share: Share | null;
  /** The whole in one sentence for a screen reader. */
  says: string;
}

/** Reasons that are named for one move. */
const NAMED = 3;
/** Parts of a reading below this do not show in two decimals. */
const UNSEEN = 0.005;

/** The strongest reasons why one move is read as it is; those that go the way of the whole come first. */
function reasonsOf(look: Outlook, move: string, change: number, reasons: readonly Reason[]): GuessReason[] {
  const attack = isAttack(moveOf(look, move));
  const about = (one: Reason) => one.move === move || (attack && one.code === 'attacked');
  return countedIn(look.level, reasons.filter(about), change)
    .filter(({ amount }) => Math.abs(amount) >= UNSEEN)
    .slice(0, NAMED)
    .map((one, at) => ({
      id: one.code,
      label: reasonLabel(one),
      amount: one.amount,
      text: signed(one.amount),
      tone: one.amount > 0 ? 'risk' : 'calm',
      surprise: at === 0 && surprises(one) ? reasonWhy(one) : '',
    }));
}

/** What the reasons of the move itself leave unsaid: it is weighed against a week without it, whose restraint counts as well. */
function noteOf(tone: GuessModel['tone'], reasons: readonly GuessReason[], whole: boolean): string {
  const [main] = reasons;
  if (!whole || tone === 'plain' || main?.tone === tone) return '';
  return t(`match.guess.note.${main ? '' : 'alone.'}${tone}`);
}

/** A guess of which nothing is said but what the move adds to the sheet: how it may be read is not to be shown yet. */
const unread = (share: Share | null): GuessModel => ({
  sentence: '',
  words: '',
  note: '',
  at: 0,
  low: 0,
  high: 0,
  range: '',
  sure: true,
  tone: 'plain',
  change: '',
  reasons: [],
  rest: '',
  share,
  says: '',
});

/**
 * The guess for one order, as far as it may be shown. `move` is the move that was meant; `whole` is what the analysts say of the sheet that it stands on, and
 * `without` what they say of that sheet without it.
 */
export function guessModel(
  look: Outlook,
  move: string,
  guess: ReadingGuess,
  whole?: Pick<Preview, 'sheet' | 'reasons'> | null,
  without?: Pick<Preview, 'sheet'> | null,
): GuessModel {
  const { readings, previews } = look.allowed;
  const share = previews && whole?.sheet && without?.sheet ? shareOf(whole.sheet, without.sheet) : null;
  if (!readings) return unread(share);
  const { change } = guess;
  const tone = toneOfReading(change);
  const sentence =
    tone === 'plain'
      ? t('match.guess.nothing')
      : look.say(`read.${move}.${tone === 'risk' ? 'alarm' : 'calm'}`);
  const words = readingWords(change);
  const shown = signed(change);
  const low = signed(guess.low);
  const high = signed(guess.high);
  const sure = low === high;
  const reasons = reasonsOf(look, move, change, whole?.reasons ?? []);
  const left = asShown(change, 2) - reasons.reduce((sum, { amount }) => sum + asShown(amount, 2), 0);
  return {
    sentence,
    words,
    note: noteOf(tone, reasons, Boolean(whole)),
    at: placeOfReading(change),
    low: placeOfReading(guess.low),
    high: placeOfReading(guess.high),
    range: sure ? shown : t('match.guess.range', { change: shown, low, high }),
    sure,
    tone,
    change: shown,
    reasons,
    rest:
      reasons.length > 0 && asShown(left, 2) !== 0
        ? t('match.why.line', { by: signed(left), text: t('match.why.rest') })
        : '',
    share,
    says: t('match.guess.says', { sentence, words }),
  };
}
