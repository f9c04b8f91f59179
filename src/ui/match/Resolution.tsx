/** The resolved week, scene by scene: next, back, or skip; one message for each. */
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../text/index.js';
import { type Outlook, type Scene, sceneSays } from '../../view/index.js';
import { Button } from '../parts/Button.js';
import { announce } from '../parts/Live.js';
import { sceneAt } from './bench.js';
import { SceneView } from './SceneView.js';
import { useGuesses } from './useGuess.js';

interface ResolutionProps {
  look: Outlook;
  scenes: Scene[];
  /** Number of the step that is shown. */
  step: number;
  /** What the last button says. */
  onwards: string;
  onDone: () => void;
}

export function Resolution({ look, scenes, step, onwards, onDone }: ResolutionProps) {
  const at = Math.min(sceneAt.value, scenes.length - 1);
  const scene = scenes[at];
  const box = useRef<HTMLElement>(null);
  const morning = look.mornings.at(-1) ?? look.view;
  const orders = scene?.id === 'theyRead' ? scene.guessFor : [];
  const guesses = useGuesses(look, morning, orders);
  useEffect(() => {
    if (!scene) return;
    announce(sceneSays(scene));
    // The words are in the message; the button is where the next key is wanted.
    box.current?.querySelector<HTMLElement>('.resolution-foot .strong')?.focus();
  }, [step, at]);
  if (!scene) return null;
  const last = at === scenes.length - 1;
  const next = () => {
    if (last) onDone();
    else sceneAt.value = at + 1;
  };
  return (
    <section class="resolution" ref={box} aria-label={t('match.scene.label')}>
      <div class="resolution-scroll">
        <SceneView
          scene={scene}
          guesses={guesses}
          names={orders.map((order) => look.say(`move.${order.move}.name`))}
          level={2}
        />
      </div>
      <div class="resolution-foot">
        <span class="quiet small">{t('match.scene.progress', { at: at + 1, count: scenes.length })}</span>
        {last ? null : (
          <Button kind="bare" onPress={onDone}>
            {t('match.scene.skip')}
          </Button>
        )}
        <Button kind="strong" onPress={next}>
          {last ? onwards : t('match.scene.next')}
        </Button>
      </div>
    </section>
  );
}
