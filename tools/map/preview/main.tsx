/** A page for looking at the map while working on it: `npx vite tools/map/preview`, then /?ink=canvas&mirror=read&step=1&map=abstract */
import { render } from 'preact';
import { useState } from 'preact/hooks';
import '../../../src/ui/styles/index.css';
import { TheatreMap } from '../../../src/ui/map/index.js';
import type { Mirror, TheatreModule } from '../../../src/view/theatre.js';
import { abstract, europe } from './views.js';

const query = new URLSearchParams(location.search);
const theme = query.get('theme');
if (theme) document.documentElement.setAttribute('data-theme', theme);
const motion = query.get('motion') !== 'off';
const loadTheatre = (): Promise<TheatreModule> => import('../../../src/theatre/index.js');

function Preview() {
  const [mirror, setMirror] = useState<Mirror>(query.get('mirror') === 'read' ? 'read' : 'meant');
  const [step, setStep] = useState(Number(query.get('step') ?? 0));
  const [selected, setSelected] = useState(query.get('selected') ?? '');
  const [hovered, setHovered] = useState<string | null>(null);
  const bare = query.get('map') === 'abstract' ? abstract(mirror) : europe(mirror, step);
  const marks = bare.marks.map((mark) => ({
    ...mark,
    selected: mark.id === selected,
    hovered: mark.id === hovered,
  }));
  return (
    <div class="panel">
      <TheatreMap
        view={{ ...bare, marks }}
        motion={motion}
        animate
        onSelect={setSelected}
        onHover={setHovered}
        {...(step === 2 ? { onPick: setSelected } : {})}
        {...(query.get('ink') === 'canvas' ? { loadTheatre } : {})}
      >
        <div class="preview-mirrors">
          <button type="button" aria-pressed={mirror === 'meant'} onClick={() => setMirror('meant')}>
            As you mean it
          </button>
          <button type="button" aria-pressed={mirror === 'read'} onClick={() => setMirror('read')}>
            As they may read it
          </button>
          <button type="button" onClick={() => setStep((step + 1) % 3)}>
            Step {step}
          </button>
        </div>
      </TheatreMap>
    </div>
  );
}

const app = document.getElementById('app');
if (app) render(<Preview />, app);
