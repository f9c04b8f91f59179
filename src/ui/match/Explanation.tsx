/** The one popover of the match: fits the window, closes with Escape, a press elsewhere, and each new week. */
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../text/index.js';
import { Button } from '../parts/Button.js';
import { type Asked, asked, stopAsking } from './asked.js';
import { open } from './bench.js';

/** Room to the edges of the window, and to what is explained, in px. */
const EDGE = 8;
const APART = 6;

/** Below what is explained if it fits there, else above; never over the window's edge. */
function place(box: HTMLElement, at: HTMLElement): void {
  const from = at.getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  const below = from.bottom + APART;
  const fits = below + height <= innerHeight - EDGE;
  const top = fits ? below : Math.max(EDGE, from.top - APART - height);
  const left = Math.min(Math.max(EDGE, from.left), innerWidth - width - EDGE);
  box.style.top = `${top}px`;
  box.style.left = `${Math.max(EDGE, left)}px`;
}

export function Explanation() {
  const what = asked.value;
  return what ? <Popover key={what.id} what={what} /> : null;
}

function Popover({ what }: { what: Asked }) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!box.current) return;
    place(box.current, what.at);
    box.current.focus({ preventScroll: true });
  }, [what]);
  useEffect(() => {
    const leave = () => {
      stopAsking();
      what.at.focus({ preventScroll: true });
    };
    const key = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      leave();
    };
    const press = (event: PointerEvent) => {
      const target = event.target as Node;
      if (!box.current?.contains(target) && !what.at.contains(target)) stopAsking();
    };
    addEventListener('keydown', key, true);
    addEventListener('pointerdown', press, true);
    addEventListener('resize', stopAsking);
    return () => {
      removeEventListener('keydown', key, true);
      removeEventListener('pointerdown', press, true);
      removeEventListener('resize', stopAsking);
    };
  }, [what]);
  const { more } = what;
  return (
    <div ref={box} class="explanation" role="dialog" aria-label={what.title} tabIndex={-1}>
      <p class="explanation-title">{what.title}</p>
      {what.text ? <p>{what.text}</p> : null}
      {what.lines.length > 0 ? (
        <ul class="plain explanation-lines">
          {what.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : null}
      <div class="button-row">
        {more ? (
          <Button
            kind="bare"
            onPress={() => {
              stopAsking();
              // From here the window knows where the reader was.
              what.at.focus({ preventScroll: true });
              open.value = more.window;
            }}
          >
            {more.label}
          </Button>
        ) : null}
        <Button
          kind="bare"
          onPress={() => {
            stopAsking();
            what.at.focus({ preventScroll: true });
          }}
        >
          {t('common.close')}
        </Button>
      </div>
    </div>
  );
}
