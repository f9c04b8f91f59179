/** The windows over a match: menu, log, panels, keys, passing, giving up. */
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { allowedIn, fileOf, type Playing, studyOf, workOn } from '../../session/index.js';
import { t } from '../../text/index.js';
import { logOf, type Outlook } from '../../view/index.js';
import { fileName } from '../library/files.js';
import { dispatch, guestSaid } from '../matchDoor.js';
import { Button } from '../parts/Button.js';
import { Dialog } from '../parts/Dialog.js';
import { Disclosure } from '../parts/Disclosure.js';
import { CopyLink } from '../replay/CopyLink.js';
import { go, type PageId } from '../router.js';
import { services } from '../services.js';
import { open } from './bench.js';
import { KEYS, keysOn, setKeysOn } from './keys.js';
import { SceneView } from './SceneView.js';

const close = () => {
  open.value = null;
};

export function MenuWindow({ playing }: { playing: Playing }) {
  const to = (page: PageId) => () => {
    close();
    go(page);
  };
  const study = useMemo(() => studyOf(playing.match), [playing.match]);
  const lookBack = () => {
    close();
    go('replay', { rest: 'now' });
  };
  const { exercise } = playing.match.settings;
  const work = exercise ? workOn(services().texts, exercise.id) : null;
  const toExercise = () => {
    close();
    if (work) go('exercise', { rest: work.link });
  };
  const { theory, readings, settings } = allowedIn(playing.match);
  // A replay shows matches of this device.
  const atRoom = guestSaid.value !== null;
  const all: { key: string; text: string; press: () => void; hidden?: boolean }[] = [
    { key: 'brief', text: t('match.menu.brief'), press: () => (open.value = 'brief') },
    { key: 'log', text: t('match.menu.log'), press: () => (open.value = 'log') },
    { key: 'exercise', text: t('exercise.back'), press: toExercise, hidden: !work },
    { key: 'lookBack', text: t('match.menu.lookBack'), press: lookBack, hidden: !readings || atRoom },
    { key: 'keys', text: t('match.menu.keys'), press: () => (open.value = 'keys') },
    { key: 'how', text: t('match.menu.how'), press: to('how'), hidden: !theory },
    { key: 'settings', text: t('match.menu.settings'), press: to('settings') },
    { key: 'save', text: t('match.menu.save'), press: () => downloadMatch(playing), hidden: !settings },
    { key: 'leave', text: t('match.menu.leave'), press: to('') },
  ];
  if (playing.turn && playing.match.state.awaiting === 'orders') {
    all.push({ key: 'resign', text: t('match.menu.resign'), press: () => (open.value = 'resign') });
  }
  return (
    <Dialog
      title={t('match.menu.title')}
      onClose={close}
      actions={
        <>
          {settings ? <CopyLink study={study} place={{ week: null, eyes: null, branch: null }} /> : null}
          <Button onPress={close}>{t('common.close')}</Button>
        </>
      }
    >
      <ul class="menu-list plain">
        {all
          .filter(({ hidden }) => !hidden)
          .map((item) => (
            <li key={item.key}>
              <button type="button" class="menu-item" onClick={item.press}>
                {item.text}
              </button>
            </li>
          ))}
      </ul>
      <p class="field-note">{t('match.menu.saved')}</p>
    </Dialog>
  );
}

function downloadMatch({ match }: Playing): void {
  const { level, seed } = match.settings;
  services().download(`${fileName(level, seed)}.json`, fileOf(studyOf(match)));
}

export function ResignWindow({ playing }: { playing: Playing }) {
  const yes = () => {
    close();
    if (playing.turn) dispatch({ do: 'resign', side: playing.turn });
  };
  return (
    <Dialog
      title={t('match.resign')}
      onClose={close}
      actions={
        <>
          <Button kind="strong" onPress={yes}>
            {t('match.resign.yes')}
          </Button>
          <Button onPress={close}>{t('common.cancel')}</Button>
        </>
      }
    >
      <p>{t('match.resign.ask')}</p>
    </Dialog>
  );
}

export function LogWindow({ look }: { look: Outlook }) {
  const weeks = logOf(look);
  return (
    <Dialog
      title={t('match.log.title')}
      onClose={close}
      actions={<Button onPress={close}>{t('common.close')}</Button>}
    >
      {weeks.length === 0 ? <p>{t('match.log.empty')}</p> : null}
      {weeks.map((week, index) => (
        <Disclosure
          key={week.week}
          open={index === 0}
          name={
            <>
              <strong>{week.title}</strong> <span class="quiet">{week.dates}</span>
            </>
          }
        >
          {week.scenes
            .filter((scene) => scene.id !== 'theyRead')
            .map((scene, at) => (
              <SceneView key={`${scene.id}-${at + 1}`} scene={scene} guesses={null} names={[]} level={3} />
            ))}
        </Disclosure>
      ))}
    </Dialog>
  );
}

/** An empty sheet is asked about once. */
export function PassWindow({ onPass }: { onPass: () => void }) {
  return (
    <Dialog
      title={t('room.pass')}
      onClose={close}
      actions={
        <>
          <Button
            kind="strong"
            onPress={() => {
              close();
              onPass();
            }}
          >
            {t('room.pass.yes')}
          </Button>
          <Button onPress={close}>{t('common.cancel')}</Button>
        </>
      }
    >
      <p>{t('room.pass.why')}</p>
    </Dialog>
  );
}

/** A panel of full depth, opened where it was asked for. */
export function PanelWindow({ children }: { children: ComponentChildren }) {
  return (
    <Dialog
      title={t('room.panel')}
      onClose={close}
      actions={<Button onPress={close}>{t('common.close')}</Button>}
    >
      {children}
    </Dialog>
  );
}

export function KeysWindow() {
  return (
    <Dialog
      title={t('match.keys.title')}
      onClose={close}
      actions={<Button onPress={close}>{t('common.close')}</Button>}
    >
      <dl class="keys">
        {KEYS.map(({ keys, text }) => (
          <div key={text} class="key-row">
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(text)}</dd>
          </div>
        ))}
      </dl>
      <label class="choice">
        <input
          type="checkbox"
          checked={keysOn.value}
          onChange={(event) => setKeysOn(event.currentTarget.checked)}
        />
        <span>{t('match.keys.single')}</span>
      </label>
    </Dialog>
  );
}
