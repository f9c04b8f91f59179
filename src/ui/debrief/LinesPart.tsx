/** Firm, soft or both throughout, or as it was played, against each type of rival: twelve small pictures of how the seed ends. */
import { useMemo } from 'preact/hooks';
import type { Match } from '../../session/index.js';
import { t } from '../../text/index.js';
import { type DebriefModel, type EndSign, type LineCellModel, linesOf } from '../../view/index.js';
import { useAnswer } from './useAnswer.js';
import { Working } from './Working.js';

export function LinesPart({ match, model }: { match: Match; model: DebriefModel }) {
  const { side } = model;
  const answer = useAnswer<'lines'>(match, { ask: 'lines', side });
  const lines = useMemo(() => (answer.found ? linesOf(answer.found) : null), [answer.found]);
  return (
    <section class="story-lines" aria-labelledby="story-lines">
      <h2 id="story-lines">{t('story.lines')}</h2>
      <p class="section-lead">{t('story.lines.lead')}</p>
      <Working answer={answer} />
      {answer.phase === 'done' && !lines ? <p>{t('story.lines.none')}</p> : null}
      {lines ? (
        <table class="story-line-table">
          <caption class="unseen">{t('story.lines')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('story.lines.line')}</th>
              {lines.types.map(({ id, name }) => (
                <th key={id} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">{row.name}</th>
                {row.cells.map((cell, at) => (
                  <Cell key={lines.types[at]?.id} cell={cell} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      {lines ? <p class="tiny quiet">{t('story.lines.note')}</p> : null}
    </section>
  );
}

function Cell({ cell }: { cell: LineCellModel | null }) {
  if (!cell) return <td class="quiet">…</td>;
  return (
    <td class={cell.real ? 'real' : undefined}>
      <span class={`story-end end-${cell.sign} ${cell.good ? 'end-good' : ''}`}>
        <EndMark sign={cell.sign} />
        <span>
          {cell.text}
          {cell.worth ? <span class="tiny quiet">{cell.worth}</span> : null}
          {cell.real ? <span class="tiny story-real">{t('story.lines.real')}</span> : null}
        </span>
      </span>
    </td>
  );
}

/** A filled disc for war, a stroke for no war, an arrow for a step back, two linked rings for an agreement. */
function EndMark({ sign }: { sign: EndSign }) {
  return (
    <svg class="end-mark" viewBox="0 0 16 12" aria-hidden="true">
      {sign === 'war' ? <circle class="end-fill" cx="8" cy="6" r="5" /> : null}
      {sign === 'none' || sign === 'open' ? <path class="end-line" d="M2 6h12" /> : null}
      {sign === 'back' ? <path class="end-line" d="M14 6H3M7 2 3 6l4 4" /> : null}
      {sign === 'agreed' ? (
        <g class="end-line">
          <circle cx="5.5" cy="6" r="4" />
          <circle cx="10.5" cy="6" r="4" />
        </g>
      ) : null}
    </svg>
  );
}
