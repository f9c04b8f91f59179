/** Saves that could not be opened: what is wrong with each, and a way to keep it. Nothing is thrown away unasked. */
import type { Aside } from '../../session/index.js';
import { sayAny, t } from '../../text/index.js';
import { dispatch } from '../matchDoor.js';
import { Button } from '../parts/Button.js';
import { ErrorNote } from '../parts/ErrorNote.js';
import { services } from '../services.js';

const KNOWN = ['unreadable', 'otherRules', 'otherLevel', 'doesNotReplay', 'hashDiffers'];

export function Asides({ asides }: { asides: readonly Aside[] }) {
  return (
    <>
      {asides.map((aside) => {
        const code = KNOWN.includes(aside.problem.code) ? aside.problem.code : 'other';
        return (
          <ErrorNote
            key={aside.name}
            title={t('match.aside.title')}
            {...('detail' in aside.problem ? { detail: aside.problem.detail } : {})}
            actions={
              <>
                <Button kind="strong" onPress={() => services().download('spiral-aside.json', aside.text)}>
                  {t('match.aside.download')}
                </Button>
                <Button kind="bare" onPress={() => void dispatch({ do: 'dropAside', name: aside.name })}>
                  {t('match.aside.drop')}
                </Button>
              </>
            }
          >
            <p>{sayAny(`match.aside.${code}`)}</p>
            <p>{t('match.aside.kept')}</p>
          </ErrorNote>
        );
      })}
    </>
  );
}
