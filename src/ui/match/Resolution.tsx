/** The resolved week, scene by scene, at the lower edge of the map: a caption, its details, and the theatre's own bar. */
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../text/index.js';
import { type GuessModel, type Outlook, type Scene, sceneSays } from '../../view/index.js';
import { announce } from '../parts/Live.js';
import { REACHABLE } from './reachable.js';
import { SceneView } from './SceneView.js';
import { TheatreBar } from './TheatreBar.js';
import { useTelling } from './useTelling.js';

interface ResolutionProps {
  look: Outlook;
  scenes: Scene[];
  /** What the analysts say of the orders that a scene asks about; null while they write. */
  guesses: (GuessModel | null)[] | null;
  /** The map shows the quotation itself. */
  quoteOnMap: boolean;
  /** Number of the step that is shown. */
  step: number;
  /** What the last button says. */
  onwards: string;
  onDone: () => void;
}

const guessWords = (guesses: (GuessModel | null)[]): string =>
  guesses.flatMap((guess) => guess?.says ?? []).join(' ');

export function Resolution(props: ResolutionProps) {
  const { look, scenes, guesses, quoteOnMap, step, onwards, onDone } = props;
  const telling = useTelling(scenes, onDone);
  const scene = scenes[telling.at];
  const box = useRef<HTMLElement>(null);
  const asks = scene?.id === 'theyRead';
  const ready = !asks || guesses !== null;
  useEffect(() => {
    // The words are in the message; the button is where the next key is wanted.
    box.current?.querySelector<HTMLElement>('.resolution-foot .strong')?.focus({ preventScroll: true });
    box.current?.querySelector('.resolution-scroll')?.scrollTo(0, 0);
  }, [step, telling.at]);
  useEffect(() => {
    if (scene && ready)
      announce([sceneSays(scene), asks && guesses ? guessWords(guesses) : ''].join(' ').trim());
  }, [step, telling.at, ready]);
  if (!scene) return null;
  const names = asks ? scene.guessFor.map((order) => look.say(`move.${order.move}.name`)) : [];
  return (
    <section class="resolution" ref={box} aria-label={t('match.scene.label')}>
      <div class="resolution-scroll" key={`${step}.${telling.at}`} {...REACHABLE}>
        <SceneView scene={scene} guesses={guesses} names={names} level={2} quoted={!quoteOnMap} />
      </div>
      <TheatreBar telling={telling} count={scenes.length} onwards={onwards} />
    </section>
  );
}
