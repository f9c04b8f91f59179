/** The bar under a replay: step, scrub, play, pause, speed; the same by keys wherever the page has the focus. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../text/index.js';
import { Sign, type SignName } from './icons.js';

const SPEEDS = { slow: 5000, normal: 2800, fast: 1200 } as const;
type Speed = keyof typeof SPEEDS;
const SPEED_IDS = ['slow', 'normal', 'fast'] as const;

interface TransportProps {
  week: number;
  weeks: number;
  /** What the moment is called, for the slider. */
  title: string;
  onWeek: (week: number) => void;
  /** What else is always at hand. */
  children?: ComponentChildren;
}

/** Things that use keys for themselves. */
const BUSY = 'input, select, textarea, dialog, [role="slider"], [contenteditable]';
const PRESSABLE = 'button, a, summary';

export function Transport({ week, weeks, title, onWeek, children }: TransportProps) {
  const [playing, setPlaying] = useState(false);
  const [speed, setSpeed] = useState<Speed>('normal');
  // Keys may come faster than the page is drawn: each goes on from the one before.
  const at = useRef(week);
  at.current = week;
  // After a press on “Seen by” the arrow keys are still meant for the weeks; who goes there with Tab chooses with them.
  const pointed = useRef(false);
  const step = (to: number) => {
    setPlaying(false);
    at.current = Math.min(weeks, Math.max(0, to));
    onWeek(at.current);
  };
  const toggle = () => {
    if (!playing && week >= weeks) onWeek(0);
    setPlaying(!playing);
  };

  useEffect(() => {
    if (!playing) return;
    if (week >= weeks) {
      setPlaying(false);
      return;
    }
    const timer = setTimeout(() => onWeek(week + 1), SPEEDS[speed]);
    return () => clearTimeout(timer);
  }, [playing, week, weeks, speed]);

  useEffect(() => {
    const point = () => {
      pointed.current = true;
    };
    const listen = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      if (event.key === 'Tab') pointed.current = false;
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const free = pointed.current && target?.matches('input[type="radio"]');
      if ((!free && target?.closest(BUSY)) || document.querySelector('dialog[open]')) return;
      const { current } = at;
      const to = { ArrowLeft: current - 1, ArrowRight: current + 1, Home: 0, End: weeks }[event.key];
      if (to !== undefined) step(to);
      else if (event.key === ' ' && !target?.closest(PRESSABLE)) toggle();
      else return;
      event.preventDefault();
    };
    addEventListener('pointerdown', point, true);
    addEventListener('keydown', listen);
    return () => {
      removeEventListener('pointerdown', point, true);
      removeEventListener('keydown', listen);
    };
  });

  const button = (name: SignName, label: string, press: () => void, blocked = false) => (
    <button
      type="button"
      class={name === 'first' || name === 'last' ? 'bar-button bar-end' : 'bar-button'}
      aria-label={label}
      title={label}
      aria-disabled={blocked ? 'true' : undefined}
      onClick={() => {
        if (!blocked) press();
      }}
    >
      <Sign name={name} />
    </button>
  );

  return (
    <section class="replay-bar" aria-label={t('replay.bar')}>
      <div class="bar-buttons">
        {button('first', t('replay.first'), () => step(0), week === 0)}
        {button('back', t('replay.back'), () => step(week - 1), week === 0)}
        {playing
          ? button('pause', t('replay.pause'), toggle)
          : button('play', t('replay.play'), toggle, weeks === 0)}
        {button('forward', t('replay.forward'), () => step(week + 1), week === weeks)}
        {button('last', t('replay.last'), () => step(weeks), week === weeks)}
      </div>
      <label class="bar-scrub">
        <span class="unseen">{t('replay.week')}</span>
        <input
          type="range"
          min={0}
          max={weeks}
          step={1}
          value={week}
          aria-valuetext={title}
          onInput={(event) => step(Number(event.currentTarget.value))}
        />
        <span class="figure bar-position" aria-hidden="true">
          {t('replay.position', { week, weeks })}
        </span>
      </label>
      <select
        class="bar-speed"
        aria-label={t('replay.speed')}
        value={speed}
        onChange={(event) => setSpeed(event.currentTarget.value as Speed)}
      >
        {SPEED_IDS.map((id) => (
          <option key={id} value={id}>
            {t(`replay.speed.${id}`)}
          </option>
        ))}
      </select>
      {children ? <div class="bar-more">{children}</div> : null}
    </section>
  );
}
