/** Three ways on: the same again with fresh luck, the other side, and the very same match, by the rules that it was played by. */
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
      <Button
        kind="strong"
        blocked={blocked}
        onPress={() => void start({ ...settings, types: {}, seed: fresh() })}
      >
        {t('debrief.again')}
      </Button>
    </>
  );
}
