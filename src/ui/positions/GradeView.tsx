/** The grade of a position: every choice with its score on one scale, then both mirrors, then why. */
import type { Ref } from 'preact';
import { decimal, t } from '../../text/index.js';
import type { GradeModel, GradeRow } from '../../view/index.js';
import { Part } from '../parts/Part.js';

interface GradeProps {
  grade: GradeModel;
  heading: Ref<HTMLHeadingElement>;
}

export function GradeView({ grade, heading }: GradeProps) {
  const ends = { from: decimal(grade.from, 1), to: decimal(grade.to, 1) };
  return (
    <>
      <section class="part" aria-labelledby="result-title">
        <h2 id="result-title" tabIndex={-1} ref={heading}>
          {t('positions.result')}
        </h2>
        <div class="words">
          <p class="serif position-says">{grade.says}</p>
          <p class="small quiet">{t('positions.scale', ends)}</p>
          <ol class="plain grade-rows">
            {grade.rows.map((row) => (
              <Row key={row.at} row={row} grade={grade} />
            ))}
          </ol>
          <p class="small quiet">{grade.rollouts}</p>
        </div>
      </section>
      <Part id="mirrors" title={t('positions.mirrors')}>
        {grade.mirrors.map(({ id, title, text }) => (
          <div key={id} class="grade-mirror">
            <h3>{title}</h3>
            <p class="serif">{text}</p>
          </div>
        ))}
      </Part>
      <Part id="why" title={t('positions.why')}>
        {grade.why.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </Part>
    </>
  );
}

function Row({ row, grade }: { row: GradeRow; grade: GradeModel }) {
  return (
    <li class={`grade-row ${row.verdict}`}>
      <p class="grade-head">
        <strong>{row.name}</strong> <span class="grade-verdict">{row.verdictText}</span>
        {row.mine ? <span class="grade-mine">{t('positions.mine')}</span> : null}
      </p>
      {row.what ? <p class="small">{row.what}</p> : null}
      <Interval row={row} grade={grade} />
      <p class="grade-numbers">
        <span>{row.worth}</span>
        <span class="small">{row.war}</span>
      </p>
      <ul class="plain grade-types small quiet">
        {row.byType.map(({ id, name, text }) => (
          <li key={id}>
            {name}: {text}
          </li>
        ))}
      </ul>
    </li>
  );
}

/** The mean as a bar, its interval as a thin line with ends; the numbers stand beside it, so it is silent. */
function Interval({ row, grade: { from, to } }: { row: GradeRow; grade: GradeModel }) {
  const at = (value: number) => (100 * (value - from)) / (to - from);
  return (
    <svg class="grade-bar" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
      <path class="grade-scale" d="M0 11.5H100" vector-effect="non-scaling-stroke" />
      <rect class="grade-mean" y="3" width={at(row.mean)} height="6" />
      <path
        class="grade-interval"
        d={`M${at(row.low)} 6H${at(row.high)}M${at(row.low)} 1V11M${at(row.high)} 1V11`}
        vector-effect="non-scaling-stroke"
      />
    </svg>
  );
}
