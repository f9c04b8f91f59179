/** Saves that could not be opened: offered as files, never thrown away without being asked. */
import { t } from '../../text/index.js';
import { dispatch, snapshot } from '../matchDoor.js';
import { Button } from '../parts/Button.js';
import { services } from '../services.js';

/** Problems that only mean that the game has moved on since. */
const OTHER_RULES: readonly string[] = ['otherRules', 'otherLevel', 'hashDiffers', 'doesNotReplay'];

export function DamagedSaves() {
  const asides = snapshot.value?.asides ?? [];
  return (
    <>
      {asides.map((aside, index) => (
        <div key={aside.name} class="note" role="status">
          <p>{OTHER_RULES.includes(aside.problem.code) ? t('title.otherRules') : t('title.damaged')}</p>
          <div class="button-row">
            <Button
              kind="bare"
              onPress={() => services().download(`spiral-save-${index + 1}.json`, aside.text)}
            >
              {t('title.damagedDownload')}
            </Button>
            <Button kind="bare" onPress={() => void dispatch({ do: 'dropAside', name: aside.name })}>
              {t('title.damagedDrop')}
            </Button>
          </div>
        </div>
      ))}
    </>
  );
}
