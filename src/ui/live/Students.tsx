/** Everybody in a room, those who hold others up first, each with what can be done for them. */
import { useState } from 'preact/hooks';
import type { OpenTaught } from '../../session/index.js';
import { t } from '../../text/index.js';
import type { TaughtModel, TaughtRow } from '../../view/index.js';
import { Button } from '../parts/Button.js';
import { Dialog } from '../parts/Dialog.js';

const COLUMNS = ['student', 'side', 'rival', 'week', 'state', 'tension', 'do'] as const;

export function Students({ model, open }: { model: TaughtModel; open: OpenTaught }) {
  const [removing, setRemoving] = useState<TaughtRow | null>(null);
  const remove = () => {
    if (removing) void open.control({ do: 'remove', student: removing.student });
    setRemoving(null);
  };
  return (
    <section aria-labelledby="live-students">
      <h2 id="live-students">{t('live.taught.students')}</h2>
      <p class="live-counts" role="status">
        {model.counts.join(' · ')}
      </p>
      {model.ends.length > 0 ? (
        <p>
          {t('live.taught.ends')}: {model.ends.map(({ label, count }) => `${label} (${count})`).join(', ')}
        </p>
      ) : null}
      {model.rows.length === 0 ? (
        <p class="quiet">{t('live.taught.nobody')}</p>
      ) : (
        <div class="live-scroll">
          <table class="live-students">
            <thead>
              <tr>
                {COLUMNS.map((column) => (
                  <th key={column} scope="col">
                    {t(`live.taught.col.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {model.rows.map((row) => (
                <Row key={row.student} row={row} open={open} onRemove={() => setRemoving(row)} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {removing ? (
        <Dialog
          title={t('live.taught.remove')}
          onClose={() => setRemoving(null)}
          actions={
            <>
              <Button kind="strong" onPress={remove}>
                {t('live.taught.remove')}
              </Button>
              <Button onPress={() => setRemoving(null)}>{t('common.cancel')}</Button>
            </>
          }
        >
          <p>{t('live.taught.removeAsk', { name: removing.name })}</p>
        </Dialog>
      ) : null}
    </section>
  );
}

function Row({ row, open, onRemove }: { row: TaughtRow; open: OpenTaught; onRemove: () => void }) {
  const { student, name, seat, state } = row;
  return (
    <tr class={state === 'holdsUp' ? 'live-holds-up' : ''}>
      <th scope="row">
        <bdi>{name}</bdi>
        {row.label ? <span class="quiet small"> {student}</span> : null}
      </th>
      <td>{row.side}</td>
      <td>
        <bdi>{row.rival}</bdi>
      </td>
      <td class="figure">{row.week}</td>
      <td>{row.says}</td>
      <td class="live-tension">
        <span class="figure">{row.tension}</span>
        <Course course={row.course} />
      </td>
      <td class="live-do">
        {seat === 'own' ? (
          <Button
            kind="bare"
            label={`${t('live.taught.toAi')}: ${name}`}
            onPress={() => void open.control({ do: 'toAi', student })}
          >
            {t('live.taught.toAi')}
          </Button>
        ) : null}
        {seat === 'ai' ? (
          <Button
            kind="bare"
            label={`${t('live.taught.giveBack')}: ${name}`}
            onPress={() => void open.control({ do: 'giveBack', student })}
          >
            {t('live.taught.giveBack')}
          </Button>
        ) : null}
        {state === 'removed' ? null : (
          <Button kind="bare" label={`${t('live.taught.remove')}: ${name}`} onPress={onRemove}>
            {t('live.taught.remove')}
          </Button>
        )}
      </td>
    </tr>
  );
}

/** Tension by week as a small line; its last figure stands beside it. */
function Course({ course }: { course: readonly number[] }) {
  if (course.length < 2) return null;
  const points = course.map((tension, week) => `${(80 * week) / (course.length - 1)},${22 - tension / 5}`);
  return (
    <svg class="live-course" viewBox="-2 0 84 24" aria-hidden="true">
      <polyline points={points.join(' ')} />
    </svg>
  );
}
