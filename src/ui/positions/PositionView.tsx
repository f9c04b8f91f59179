/** One position: it is opened, shown from its seat, answered, and graded. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Match, matchOfPosition } from '../../session/index.js';
import { t } from '../../text/index.js';
import { type Position, positionGrade, positionModel, positionRow } from '../../view/index.js';
import { ErrorNote } from '../parts/ErrorNote.js';
import { Link } from '../parts/Link.js';
import { announce } from '../parts/Live.js';
import { PageTitle } from '../parts/PageHeader.js';
import { Choices } from './Choices.js';
import { GradeView } from './GradeView.js';
import { Onward } from './Onward.js';
import { Situation } from './Situation.js';
import { answered, tries } from './store.js';

interface PositionProps {
  position: Position;
  all: readonly Position[];
}

export function PositionView({ position, all }: PositionProps) {
  const [match, setMatch] = useState<Match | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  useEffect(() => {
    let wanted = true;
    matchOfPosition(position).then(
      (read) => {
        if (!wanted) return;
        if (read.ok) setMatch(read.value);
        else setFailed(read.problems.map(({ message }) => message).join('\n'));
      },
      (error: unknown) => wanted && setFailed(String(error)),
    );
    return () => {
      wanted = false;
    };
  }, [position]);
  // One heading for the whole way: the reader's focus rests on it.
  const row = positionRow(position, tries());
  return (
    <>
      <PageTitle title={row.name} lead={row.situation} />
      <p class="small quiet">
        {row.about} · <Link to="positions">{t('positions.all')}</Link>
      </p>
      {failed ? <ErrorNote title={t('positions.broken')} detail={failed} /> : null}
      {match ? <Opened position={position} match={match} all={all} /> : null}
      {match || failed ? null : <p role="status">{t('common.loading')}</p>}
    </>
  );
}

function Opened({ position, match, all }: PositionProps & { match: Match }) {
  const model = useMemo(() => positionModel(position, match), [position, match]);
  const [chosen, setChosen] = useState<number | null>(null);
  const [decided, setDecided] = useState<number | null>(null);
  const grade = useMemo(
    () => (decided === null ? null : positionGrade(position, match, decided)),
    [position, match, decided],
  );
  const result = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!grade) return;
    // The choice was made far below.
    result.current?.scrollIntoView();
    result.current?.focus({ preventScroll: true });
    announce(grade.says);
  }, [grade]);
  const decide = () => {
    if (chosen === null) return;
    answered(position, chosen);
    setDecided(chosen);
  };
  return (
    <>
      {grade ? (
        <>
          <GradeView grade={grade} heading={result} />
          <Onward position={position} choice={decided ?? 0} all={all} onAgain={() => setDecided(null)} />
        </>
      ) : null}
      <Situation model={model} position={position} />
      {grade ? null : (
        <Choices
          choices={model.choices}
          chosen={chosen}
          practice={position.id in tries()}
          onChoose={setChosen}
          onDecide={decide}
        />
      )}
    </>
  );
}
