/** The reveal: what the rival was, the guess beside it, and both mirrors with an unbiased observer in each. */
import { useMemo } from 'preact/hooks';
import type { KeptGuess, Match } from '../../session/index.js';
import { percent, t } from '../../text/index.js';
import {
  type DebriefModel,
  estimateText,
  type GuessedType,
  type GuessResult,
  guessResult,
  type StoryMirror,
  storyModel,
} from '../../view/index.js';
import { Bar } from '../parts/Bar.js';
import { type Series, weekPoints } from '../parts/chartTypes.js';
import { LineChart } from '../parts/LineChart.js';
import { seriesOf } from './series.js';

/** The heading, for whoever has just asked to be shown. */
export const REVEAL_ID = 'debrief-reveal';

interface RevealProps {
  match: Match;
  model: DebriefModel;
  /** Null where nobody was asked. */
  guess: KeptGuess | null;
}

export function Reveal({ match, model, guess }: RevealProps) {
  const story = useMemo(() => storyModel(match, model.side, model.beliefs), [match, model]);
  const result = useMemo(() => guessResult(match, model.side, guess?.shares ?? null), [match, model, guess]);
  return (
    <section class="story-reveal" aria-labelledby={REVEAL_ID}>
      <div class="story-what">
        <h2 id={REVEAL_ID} tabIndex={-1}>
          {story.rival}.
        </h2>
        <p class="serif">{story.wanted}</p>
        <Types result={result} />
        {result.score ? <p>{result.score}</p> : null}
        {guess && !guess.shares ? <p class="quiet">{t('story.guess.none')}</p> : null}
        <p class="small quiet">{story.own}</p>
      </div>
      <Mirror mirror={story.mine} model={model} guess={guessedHostile(result)} />
      <Mirror mirror={story.theirs} model={model} guess={null} />
    </section>
  );
}

/** The guess as one number: how likely the rival was held to be out for gain. */
function guessedHostile({ types }: GuessResult): number | null {
  const seeker = types.find(({ id }) => id === 'seeker')?.guess ?? null;
  return seeker === null ? null : 1 - seeker;
}

function Types({ result: { types } }: { result: GuessResult }) {
  const guessed = types.some(({ guess }) => guess !== null);
  return (
    <table class="story-types">
      <caption class="unseen">{t('story.reveal')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('story.reveal.type')}</th>
          <th scope="col" class="figure">
            {t(guessed ? 'story.reveal.guess' : 'story.reveal.government')}
          </th>
          <th scope="col" class="figure">
            {t('story.reveal.unbiased')}
          </th>
        </tr>
      </thead>
      <tbody>
        {types.map((type) => (
          <TypeRow key={type.id} type={type} />
        ))}
      </tbody>
    </table>
  );
}

function TypeRow({
  type: { label, real, guess, government, governmentText, unbiasedText },
}: {
  type: GuessedType;
}) {
  const held = guess ?? government;
  return (
    <tr class={real ? 'real' : undefined}>
      <th scope="row">
        {label}
        {real ? <span class="small story-real"> {t('story.reveal.real')}</span> : null}
        <Bar share={held} />
      </th>
      <td class="figure">{guess === null ? governmentText : percent(guess)}</td>
      <td class="figure">{unbiasedText}</td>
    </tr>
  );
}

interface MirrorProps {
  mirror: StoryMirror;
  model: DebriefModel;
  guess: number | null;
}

function Mirror({ mirror, model, guess }: MirrorProps) {
  const at = mirror.curve.values.map((_, week, all) => (week === all.length - 1 ? guess : null));
  const mark: Series = {
    id: 'guess',
    name: t('story.mine.guess'),
    values: at,
    colour: 'plain',
    mark: model.side === 'west' ? 'circle' : 'diamond',
  };
  return (
    <div class="story-mirror">
      <h3>{mirror.title}</h3>
      <LineChart
        plot={{
          id: mirror.curve.id,
          title: `${mirror.title}. ${t('story.axis')}`,
          series: [seriesOf(mirror.curve), seriesOf(mirror.unbiased), ...(guess === null ? [] : [mark])],
          scale: { min: 0, max: 1, ticks: [0, 0.5, 1] },
          format: estimateText,
          height: 9,
        }}
        points={weekPoints(model.weeks)}
      />
      <p class="serif">{mirror.says}</p>
      {mirror.why ? (
        <p class="small">
          {mirror.why}
          {mirror.signs ? <span class="quiet"> {mirror.signs}</span> : null}
        </p>
      ) : null}
    </div>
  );
}
