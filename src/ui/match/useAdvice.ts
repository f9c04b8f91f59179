/** What the advisers lay on the table this week: asked once a week and seat, kept while the page is open. */
import { useEffect, useState } from 'preact/hooks';
import type { AdviserModel, Outlook } from '../../view/index.js';
import { askAdvisers } from './advisers.js';
import { momentKey } from './momentKey.js';

/** `waiting` while they think, `none` where there is no room: switched off, or rules that know no advisers. */
export type Advised = AdviserModel[] | 'waiting' | 'none';

const kept = new Map<string, AdviserModel[] | 'none'>();
const MOST = 40;

async function asked(look: Outlook, key: string): Promise<AdviserModel[] | 'none'> {
  const known = kept.get(key);
  if (known) return known;
  const said = (await askAdvisers(look)) ?? 'none';
  if (kept.size >= MOST) kept.clear();
  kept.set(key, said);
  return said;
}

/** `wanted` is false where nobody is to be asked. */
export function useAdvice(look: Outlook, wanted: boolean): Advised {
  const key = momentKey(look);
  const [said, setSaid] = useState<{ key: string; advised: Advised } | null>(null);
  useEffect(() => {
    let here = true;
    if (!wanted) return undefined;
    // Advisers who cannot speak are no reason to stop the match.
    asked(look, key)
      .catch(() => 'none' as const)
      .then((advised) => here && setSaid({ key, advised }));
    return () => {
      here = false;
    };
  }, [key, wanted]);
  if (!wanted) return 'none';
  return said?.key === key ? said.advised : (kept.get(key) ?? 'waiting');
}
