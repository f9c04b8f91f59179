/** The learning platform around the page, by SCORM 1.2: its API is sought in the windows above, and asked for what it keeps. */
import type { Lms } from '../class/index.js';

/** The part of the API that is used. All its arguments and answers are texts; "true" and "false" stand for yes and no. */
interface Api {
  LMSInitialize(nothing: ''): string;
  LMSGetValue(name: string): string;
  LMSSetValue(name: string, value: string): string;
  LMSCommit(nothing: ''): string;
  LMSFinish(nothing: ''): string;
}

/** Windows above each other that are looked through. */
const HIGHEST = 10;

/** The API of a window, or null. A window of another origin must not be looked into. */
function apiIn(place: Window): Api | null {
  try {
    return (place as unknown as { API?: Api }).API ?? null;
  } catch {
    return null;
  }
}

function apiAbove(start: Window): Api | null {
  let place = start;
  for (let height = 0; height < HIGHEST; height++) {
    const api = apiIn(place);
    if (api) return api;
    if (place.parent === place) return null;
    place = place.parent;
  }
  return null;
}

const yes = (answer: unknown): boolean => String(answer) === 'true';

/** The platform that has opened this page, its session begun; null where there is none or it refuses. */
export function openLms(page: Window = window): Lms | null {
  const api = apiAbove(page) ?? (page.opener ? apiAbove(page.opener as Window) : null);
  if (!api || !yes(api.LMSInitialize(''))) return null;
  let open = true;
  const close = () => {
    if (open) api.LMSFinish('');
    open = false;
  };
  // A platform keeps nothing of a session that was not ended.
  page.addEventListener('pagehide', close);
  return {
    suspended: () => String(api.LMSGetValue('cmi.suspend_data') ?? ''),
    report({ suspended, status, score }) {
      if (!open) return false;
      const values: [string, string][] = [
        ['cmi.suspend_data', suspended],
        ['cmi.core.lesson_status', status],
        ['cmi.core.exit', status === 'completed' ? '' : 'suspend'],
      ];
      if (score !== null)
        values.push(
          ['cmi.core.score.min', '0'],
          ['cmi.core.score.max', '100'],
          ['cmi.core.score.raw', String(score)],
        );
      const set = values.map(([name, value]) => yes(api.LMSSetValue(name, value)));
      return yes(api.LMSCommit('')) && set.every(Boolean);
    },
    close,
  };
}

/** The exercise with which this page was packed for a platform; null for the game as it stands on its own. */
export const packedExercise = (): string | null =>
  document.querySelector<HTMLMetaElement>('meta[name="spiral-exercise"]')?.content ?? null;
