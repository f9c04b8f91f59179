/** Which matches of the class are shown, and which student is in front. */
import { t } from '../../text/index.js';
import {
  type BoardFilter,
  type BoardLook,
  boardOutcome,
  boardSide,
  exercisesOf,
  seatsIn,
} from '../../view/index.js';
import { Part } from '../parts/Part.js';
import { showPlace } from './address.js';

type Rows = Parameters<typeof exercisesOf>[0];

interface FiltersProps {
  rows: Rows;
  look: BoardLook;
  filter: BoardFilter;
  exercise: string | null;
  onFilter: (filter: BoardFilter) => void;
  onExercise: (id: string) => void;
}

interface Choice {
  id: string;
  label: string;
}

function Select(props: {
  id: string;
  label: string;
  choices: readonly Choice[];
  chosen: string;
  onChoose: (id: string) => void;
}) {
  return (
    <div class="field">
      <label for={props.id}>{props.label}</label>
      <select
        id={props.id}
        value={props.chosen}
        onChange={(event) => props.onChoose(event.currentTarget.value)}
      >
        {props.choices.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}

const order = new Intl.Collator(undefined, { numeric: true });

const studentsIn = ({ items, nameOf }: BoardLook): { row: Rows[number]; name: string }[] => {
  const rows = [...new Set(items.map(({ row }) => row))];
  return rows.map((row) => ({ row, name: nameOf(row) })).sort((a, b) => order.compare(a.name, b.name));
};

export function Filters({ rows, look, filter, exercise, onFilter, onExercise }: FiltersProps) {
  const all = { id: 'all', label: t('board.filter.all') };
  const exercises = exercisesOf(rows, look.open);
  const shown = exercises.find(({ id }) => id === exercise) ?? exercises[0];
  const ofExercise = rows.filter((row) => row.exercise === shown?.id);
  const outcomes = [...new Set(ofExercise.flatMap(({ matches }) => matches.flatMap((m) => m.outcome ?? [])))];
  const seats = seatsIn(ofExercise);
  return (
    <Part id="filter" title={t('board.filter')}>
      <div class="board-filters no-print">
        {exercises.length > 1 ? (
          <Select
            id="board-pick"
            label={t('board.exercise.pick')}
            choices={exercises}
            chosen={shown?.id ?? ''}
            onChoose={onExercise}
          />
        ) : null}
        {seats.length > 1 ? (
          <Select
            id="board-side"
            label={t('board.filter.side')}
            choices={[all, ...seats.map((side) => ({ id: side, label: boardSide(look, side) }))]}
            chosen={filter.side}
            onChoose={(side) => onFilter({ ...filter, side: side as BoardFilter['side'] })}
          />
        ) : null}
        <Select
          id="board-outcome"
          label={t('board.filter.outcome')}
          choices={[all, ...outcomes.map((id) => ({ id, label: boardOutcome(look, id) }))]}
          chosen={filter.outcome}
          onChoose={(outcome) => onFilter({ ...filter, outcome: outcome as BoardFilter['outcome'] })}
        />
        <Select
          id="board-finished"
          label={t('board.filter.finished')}
          choices={[
            all,
            { id: 'finished', label: t('board.filter.yes') },
            { id: 'open', label: t('board.filter.no') },
          ]}
          chosen={filter.finished}
          onChoose={(finished) => onFilter({ ...filter, finished: finished as BoardFilter['finished'] })}
        />
        {look.projector ? null : (
          <div class="field">
            <label for="board-search">{t('board.filter.search')}</label>
            <input
              id="board-search"
              type="search"
              autocomplete="off"
              value={filter.search}
              onInput={(event) => onFilter({ ...filter, search: event.currentTarget.value })}
            />
          </div>
        )}
        <Select
          id="board-student"
          label={t('board.filter.student')}
          choices={[
            { id: '', label: t('board.filter.nobody') },
            ...studentsIn(look).map(({ row, name }) => ({ id: String(row.number), label: name })),
          ]}
          chosen={look.chosen === null ? '' : String(look.chosen)}
          onChoose={(id) => showPlace({ student: id === '' ? null : Number(id) })}
        />
      </div>
    </Part>
  );
}
