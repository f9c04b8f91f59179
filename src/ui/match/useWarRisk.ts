/** How likely war is this week and in those ahead: asked of the worker once a week and seat, kept while the page is open. */
import { useEffect, useState } from 'preact/hooks';
import { type Outlook, type WarRiskModel, warRiskModel } from '../../view/index.js';
import { session } from '../matchDoor.js';
import { momentKey } from './momentKey.js';

const kept = new Map<string, WarRiskModel>();
const MOST = 40;

/** Null while nobody has answered, and where nobody can, as under earlier rules. */
export function useWarRisk(look: Outlook): WarRiskModel | null {
  const key = momentKey(look);
  const [said, setSaid] = useState<{ key: string; war: WarRiskModel } | null>(null);
  useEffect(() => {
    if (kept.has(key)) return undefined;
    let here = true;
    session.value?.warRisk(look.view, look.mornings.at(-1) ?? null).then((risk) => {
      if (!risk) return;
      const war = warRiskModel(look, risk);
      if (!war) return;
      if (kept.size >= MOST) kept.clear();
      kept.set(key, war);
      if (here) setSaid({ key, war });
    });
    return () => {
      here = false;
    };
  }, [key]);
  return said?.key === key ? said.war : (kept.get(key) ?? null);
}
