/** Three ways on: the same seat and brief with a new rival and luck, the other side, and the very same match, by its own rules. */
import { useState } from 'preact/hooks';
import type { Side } from '../../engine/index.js';
import {
  freshGround,
  type GroundRef,
  groundRefOf,
  isHotSeat,
  type Match,
  type Settings,
} from '../../session/index.js';
import { t } from '../../text/index.js';
import { dispatch } from '../matchDoor.js';
import { Button } from '../parts/Button.js';
import { go } from '../router.js';
import { services } from '../services.js';

/** The same conditions with the seats swapped: who played the one side now plays the other. */
function swapped(settings: Settings): Settings {
  const { seats, types } = settings;
  return {
    ...settings,
    seats: { west: seats.russia, russia: seats.west },
    types: { ...types },
  };
}

/** Another match from the same seat: its brief stays, the rival and the luck are new. Two people at one screen draw new briefs. */
function anotherOf({ settings, start }: Match, side: Side, seed: string): Settings {
  const types = isHotSeat(settings) ? {} : { [side]: start.types[side] };
  return { ...settings, types, seed };
}

export function Again({ match, side }: { match: Match; side: Side }) {
  const { settings, foreign, level } = match;
  const [busy, setBusy] = useState(false);
  const anew = freshGround(settings.level, foreign ? level : undefined);
  const start = async (wanted: Settings, ground: GroundRef = anew) => {
    setBusy(true);
    const done = await dispatch({ do: 'start', settings: { ...wanted, guided: false }, ground });
    setBusy(false);
    // Where another tab plays, the match page says so and offers to take over.
    if (done.ok || done.problem.code === 'elsewhere') go('match');
  };
  const blocked = busy ? t('common.loading') : null;
  const fresh = () => services().freshSeed();
  const alone = settings.seats[side].by === 'human' && !isHotSeat(settings);
  return (
    <>
      <Button blocked={blocked} onPress={() => void start(settings, groundRefOf(match))}>
        {t('debrief.same')}
      </Button>
      {alone ? (
        <Button
          blocked={blocked}
          onPress={() => void start({ ...swapped(settings), types: {}, seed: fresh() })}
        >
          {t('debrief.otherSide')}
        </Button>
      ) : null}
      <Button kind="strong" blocked={blocked} onPress={() => void start(anotherOf(match, side, fresh()))}>
        {t('debrief.again')}
      </Button>
      <p class="small quiet again-note">
        {t(isHotSeat(settings) ? 'debrief.again.noteBoth' : 'debrief.again.note')}
      </p>
    </>
  );
}
