/** What the advisers say in a round of a crisis: asked of the worker, from what the seat itself knows. */
import { useEffect, useState } from 'preact/hooks';
import { evidenceOf } from '../../session/index.js';
import { type CrisisVoice, crisisVoices, type Outlook } from '../../view/index.js';
import { session } from '../matchDoor.js';

/** Empty while they think, where there are none, and where they are not `wanted`. */
export function useCrisisVoices(look: Outlook, wanted: boolean): CrisisVoice[] {
  const [said, setSaid] = useState<{ look: Outlook; voices: CrisisVoice[] } | null>(null);
  useEffect(() => {
    if (!wanted) return undefined;
    let here = true;
    const asked = session.value?.adviseCrisis(look.view, evidenceOf(look.match, look.side));
    // Advisers who cannot speak are no reason to stop the match.
    asked
      ?.then((advices) => {
        if (here && advices) setSaid({ look, voices: crisisVoices(look, advices) });
      })
      .catch(() => setSaid(null));
    return () => {
      here = false;
    };
  }, [look, wanted]);
  return wanted && said?.look === look ? said.voices : [];
}
