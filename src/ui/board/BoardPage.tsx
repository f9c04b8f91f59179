/** The class board: codes in, a class side by side. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { type BoardState, type ClassBoard, openClassBoard, type ShownLevel } from '../../session/index.js';
import { t } from '../../text/index.js';
import {
  type BoardFilter,
  type BoardLook,
  boardLook,
  classSays,
  countText,
  levelOfCode,
  levelOfExercise,
  WHOLE_CLASS,
} from '../../view/index.js';
import { boardState, classBoard } from '../boardDoor.js';
import { PageTitle } from '../parts/PageHeader.js';
import { Part } from '../parts/Part.js';
import { route } from '../router.js';
import { Answers } from './Answers.js';
import { placeOf } from './address.js';
import { Beliefs } from './Beliefs.js';
import { BoardWorking } from './BoardWorking.js';
import { Chosen } from './Chosen.js';
import { CodesPart } from './CodesPart.js';
import { Curves } from './Curves.js';
import { Decision } from './Decision.js';
import { Files } from './Files.js';
import { Filters } from './Filters.js';
import { First } from './First.js';
import { Foretold } from './Foretold.js';
import { KeptPart } from './KeptPart.js';
import { Outcomes } from './Outcomes.js';
import { Problems } from './Problems.js';
import { ProjectorSwitch } from './ProjectorSwitch.js';
import { Students } from './Students.js';

export function BoardPage() {
  const board = useMemo(() => classBoard(openClassBoard), []);
  const { projector } = placeOf(route.value);
  const state = boardState.value;
  return (
    <main id="main" class={projector ? 'sheet board-page projector' : 'sheet board-page'}>
      <PageTitle title={t('nav.board')} lead={projector ? undefined : t('board.lead')} />
      {state ? <Board board={board} state={state} /> : null}
    </main>
  );
}

function Board({ board, state }: { board: ClassBoard; state: BoardState }) {
  const { projector, student } = placeOf(route.value);
  const [exercise, setExercise] = useState<string | null>(null);
  const [filter, setFilter] = useState<BoardFilter>(WHOLE_CLASS);
  const { rows } = state.board;
  const { open } = state;
  // On a projector nobody is looked for by name.
  const used = projector ? { ...filter, search: '' } : filter;
  const level = useLevel(state, exercise);
  const look = useMemo(
    () => boardLook({ rows, exercise, level, open, filter: used, chosen: student, projector }),
    [rows, exercise, level, open, filter, student, projector],
  );
  const any = rows.length > 0;
  // While codes are read, the page hears several times a second how far it is: the pictures are drawn when they change.
  const parts = useMemo(() => <ClassParts look={look} codes={state.codes} />, [look, state.codes]);
  return (
    <>
      {projector ? null : (
        <>
          <CodesPart board={board} state={state} />
          <Problems state={state} look={look} />
        </>
      )}
      {projector || any ? <ProjectorSwitch projector={projector} /> : null}
      {projector && (!any || state.working) ? (
        <>
          <p>{countText(state)}</p>
          <BoardWorking board={board} state={state} />
        </>
      ) : null}
      {any ? (
        <>
          <Filters
            rows={rows}
            look={look}
            filter={filter}
            exercise={exercise}
            onFilter={setFilter}
            onExercise={setExercise}
          />
          {parts}
        </>
      ) : null}
      {any && !projector ? <Files state={state} /> : null}
      {projector ? null : <KeptPart board={board} state={state} />}
    </>
  );
}

function ClassParts({ look, codes }: { look: BoardLook; codes: readonly string[] }) {
  if (look.items.length === 0) return <p class="board-none">{t('board.filter.none')}</p>;
  return (
    <>
      <Part id="class" title={t('board.class')}>
        {classSays(look).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </Part>
      <Chosen look={look} codes={codes} />
      <Outcomes look={look} />
      <Curves look={look} />
      <Beliefs look={look} />
      <First look={look} />
      <Decision look={look} />
      <Foretold look={look} />
      <Answers look={look} />
      {look.projector ? null : <Students look={look} />}
    </>
  );
}

/** The level of the exercise that is shown: of its link, or of a code. */
function useLevel({ open, codes, board }: BoardState, exercise: string | null): ShownLevel | null {
  const [found, setFound] = useState<{ id: string; level: ShownLevel } | null>(null);
  const first = exercise ? board.rows.find((row) => row.exercise === exercise) : board.rows[0];
  const id = first?.exercise ?? null;
  const code = first ? codes[first.number - 1] : undefined;
  const mine = useMemo(
    () => (open && (id === null || open.id === id) ? levelOfExercise(open) : null),
    [open, id],
  );
  useEffect(() => {
    if (mine || id === null || code === undefined || found?.id === id) return;
    levelOfCode(code).then(
      (level) => level && setFound({ id, level }),
      () => {},
    );
  }, [mine, id, code, found]);
  return mine ?? (found?.id === id ? found.level : null);
}
