/** What was played in a room, as files: the tables, and the result codes that the class board reads. */
import { useState } from 'preact/hooks';
import type { OpenTaught, RoomExport } from '../../session/index.js';
import { t } from '../../text/index.js';
import { Button } from '../parts/Button.js';
import { Link } from '../parts/Link.js';
import { announce } from '../parts/Live.js';
import { Part } from '../parts/Part.js';
import { services } from '../services.js';

export function TakeHome({ open }: { open: OpenTaught }) {
  const [data, setData] = useState<RoomExport | null>(null);
  const [refused, setRefused] = useState('');
  const get = async () => {
    const told = await open.takeHome();
    if (told.ok) setData(told.value);
    setRefused(
      told.ok ? '' : t('live.taught.refused', { message: told.problem.message || told.problem.error }),
    );
  };
  const codes = data?.codes.map(({ code }) => code).join('\n') ?? '';
  const copy = async () => {
    if (await services().copy(codes)) announce(t('live.taught.copied'));
  };
  return (
    <Part id="data" title={t('live.taught.data')}>
      <p>{t('live.taught.dataWhy')}</p>
      <div class="button-row">
        <Button onPress={() => void get()}>{t('live.taught.getData')}</Button>
      </div>
      <p class="risk" role="status">
        {refused}
      </p>
      {data ? (
        <>
          <div class="button-row">
            {data.tables.map(({ name, text }) => (
              <Button key={name} onPress={() => services().download(name, text, 'text/csv')}>
                {t('live.taught.download', { name })}
              </Button>
            ))}
          </div>
          <div class="field">
            <label for="live-codes">{t('live.taught.codes')}</label>
            <textarea
              id="live-codes"
              rows={4}
              readOnly
              value={codes}
              onFocus={(event) => event.currentTarget.select()}
            />
          </div>
          <div class="button-row">
            <Button onPress={() => void copy()}>{t('live.taught.copyCodes')}</Button>
            <Link to="board">{t('live.taught.toBoard')}</Link>
          </div>
          {data.problems.map((problem) => (
            <p key={problem} class="risk">
              {problem}
            </p>
          ))}
        </>
      ) : null}
    </Part>
  );
}
