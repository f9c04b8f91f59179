/** All positions by theme, what became of each on this device, and a filter. */
import { useMemo, useState } from 'preact/hooks';
import { t } from '../../text/index.js';
import {
  chosenPositions,
  DIFFICULTIES,
  NO_FILTER,
  nextPosition,
  type Position,
  type PositionFilter,
  type PositionRow,
  positionGroups,
  THEMES,
} from '../../view/index.js';
import { announce } from '../parts/Live.js';
import { Part } from '../parts/Part.js';
import { hrefOf } from '../router.js';
import { tries } from './store.js';

export function PositionList({ all }: { all: readonly Position[] }) {
  const [filter, setFilter] = useState<PositionFilter>(NO_FILTER);
  const kept = tries();
  const groups = useMemo(() => positionGroups(all, filter, kept), [all, filter, kept]);
  const next = nextPosition(all, kept);
  const choose = (change: Partial<PositionFilter>) => {
    const narrowed = { ...filter, ...change };
    setFilter(narrowed);
    announce(t('positions.shown', { count: chosenPositions(all, narrowed).length }));
  };
  return (
    <>
      <p class="quiet">{t('positions.how')}</p>
      <p>{scoreText(all)}</p>
      {next ? (
        <p class="button-row">
          <a class="button strong large" href={hrefOf('positions', next.id)}>
            {t('positions.nextOpen')}
          </a>
        </p>
      ) : (
        <p>{t('positions.allDone')}</p>
      )}
      <Filter filter={filter} onChoose={choose} />
      <p class="small quiet">{t('positions.shown', { count: chosenPositions(all, filter).length })}</p>
      {groups.length === 0 ? <p>{t('positions.nothing')}</p> : null}
      {groups.map(({ theme, title, why, rows }) => (
        <Part key={theme} id={`theme-${theme}`} title={title}>
          <p class="quiet">{why}</p>
          <ul class="plain position-list">
            {rows.map((row) => (
              <Row key={row.id} row={row} />
            ))}
          </ul>
        </Part>
      ))}
    </>
  );
}

function scoreText(all: readonly Position[]): string {
  const done = all.flatMap(({ id }) => tries()[id] ?? []);
  const open = all.length - done.length;
  return done.length === 0
    ? t('positions.none', { open })
    : t('positions.score', { right: done.filter(({ right }) => right).length, tried: done.length, open });
}

function Row({ row }: { row: PositionRow }) {
  return (
    <li class="position-row">
      <a href={hrefOf('positions', row.id)}>{row.name}</a>
      <span class="serif">{row.situation}</span>
      <span class="small quiet">
        {row.about} · <span class={`tried ${row.tried}`}>{t(`positions.tried.${row.tried}`)}</span>
      </span>
    </li>
  );
}

interface FilterProps {
  filter: PositionFilter;
  onChoose: (change: Partial<PositionFilter>) => void;
}

const SEATS = ['west', 'russia'] as const;

function Filter({ filter, onChoose }: FilterProps) {
  return (
    <fieldset class="position-filter">
      <legend class="unseen">{t('positions.filter')}</legend>
      <Choice
        id="theme"
        label={t('positions.filter.theme')}
        chosen={filter.theme}
        choices={THEMES.map((id) => ({ id, label: t(`positions.theme.${id}`) }))}
        onChoose={(theme) => onChoose({ theme })}
      />
      <Choice
        id="side"
        label={t('positions.filter.side')}
        chosen={filter.side}
        choices={SEATS.map((id) => ({ id, label: t(`positions.filter.${id}`) }))}
        onChoose={(side) => onChoose({ side })}
      />
      <Choice
        id="difficulty"
        label={t('positions.filter.difficulty')}
        chosen={filter.difficulty}
        choices={DIFFICULTIES.map((id) => ({ id, label: t(`positions.difficulty.${id}`) }))}
        onChoose={(difficulty) => onChoose({ difficulty })}
      />
    </fieldset>
  );
}

interface ChoiceProps<Id extends string> {
  id: string;
  label: string;
  chosen: Id | 'all';
  choices: readonly { id: Id; label: string }[];
  onChoose: (id: Id | 'all') => void;
}

function Choice<Id extends string>({ id, label, chosen, choices, onChoose }: ChoiceProps<Id>) {
  const all = { id: 'all' as const, label: t('positions.filter.all') };
  return (
    <div class="field">
      <label for={`filter-${id}`}>{label}</label>
      <select
        id={`filter-${id}`}
        value={chosen}
        onChange={(event) => {
          const { value } = event.currentTarget;
          onChoose(choices.find((one) => one.id === value)?.id ?? 'all');
        }}
      >
        {[all, ...choices].map((one) => (
          <option key={one.id} value={one.id}>
            {one.label}
          </option>
        ))}
      </select>
    </div>
  );
}
