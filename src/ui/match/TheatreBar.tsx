/** The theatre's own bar: where the story is, back, pause, speed, skip, and the one main button: to the end of the week, and from there on. */
import { t } from '../../text/index.js';
import { Button } from '../parts/Button.js';
import { prefer, preferences } from '../preferences.js';
import { paused } from './bench.js';
import type { Telling } from './useTelling.js';

const SPEEDS = ['slow', 'normal', 'fast', 'press'] as const;

interface TheatreBarProps {
  telling: Telling;
  count: number;
  /** What the last button says. */
  onwards: string;
}

export function TheatreBar({ telling, count, onwards }: TheatreBarProps) {
  const { at, last, plays } = telling;
  return (
    <div class="resolution-foot">
      <span class="resolution-progress quiet small">{t('match.scene.progress', { at: at + 1, count })}</span>
      <Speed />
      {plays ? (
        <Button kind="bare" onPress={telling.pause}>
          {t(paused.value ? 'match.scene.play' : 'match.scene.pause')}
        </Button>
      ) : null}
      {at > 0 ? (
        <Button kind="bare" onPress={telling.back}>
          {t('match.scene.back')}
        </Button>
      ) : null}
      {last ? null : (
        <Button kind="bare" onPress={telling.next}>
          {t('match.scene.next')}
        </Button>
      )}
      <Button kind="strong" onPress={telling.on}>
        {last ? onwards : t('match.scene.skip')}
      </Button>
    </div>
  );
}

function Speed() {
  const chosen = preferences.value.telling;
  return (
    <label class="resolution-speed small">
      <span class="quiet">{t('match.scene.speed')}</span>
      <select
        value={chosen}
        onChange={(event) => {
          const next = SPEEDS.find((speed) => speed === event.currentTarget.value);
          if (next) prefer({ telling: next });
        }}
      >
        {SPEEDS.map((speed) => (
          <option key={speed} value={speed} selected={speed === chosen}>
            {t(`match.scene.speed.${speed}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
