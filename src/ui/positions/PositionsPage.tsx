/** The positions: one of them, or all by theme. */
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../text/index.js';
import type { Position } from '../../view/index.js';
import { ErrorNote } from '../parts/ErrorNote.js';
import { Link } from '../parts/Link.js';
import { PageTitle } from '../parts/PageHeader.js';
import { route } from '../router.js';
import { PositionList } from './PositionList.js';
import { PositionView } from './PositionView.js';
import { allPositions } from './store.js';

export function PositionsPage() {
  const { rest } = route.value;
  const [all, setAll] = useState<readonly Position[] | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  useEffect(() => {
    allPositions().then(setAll, (error: unknown) => setFailed(String(error)));
  }, []);
  useEffect(() => {
    // From one position to the next the page stays; the reader is put at the new heading.
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [rest]);
  const position = all?.find(({ id }) => id === rest);
  return (
    <main id="main" class="sheet positions">
      {failed ? <ErrorNote title={t('error.load')} detail={failed} /> : null}
      {rest === '' ? <PageTitle title={t('nav.positions')} lead={t('positions.lead')} /> : null}
      {all === null ? <Waiting titled={rest === ''} /> : null}
      {all && rest === '' ? <PositionList all={all} /> : null}
      {all && position ? <PositionView key={rest} position={position} all={all} /> : null}
      {all && rest !== '' && !position ? <Unknown /> : null}
    </main>
  );
}

function Waiting({ titled }: { titled: boolean }) {
  return (
    <>
      {titled ? null : <PageTitle title={t('nav.positions')} />}
      <p role="status">{t('common.loading')}</p>
    </>
  );
}

function Unknown() {
  return (
    <>
      <PageTitle title={t('positions.unknown')} lead={t('positions.unknownWhy')} />
      <p>
        <Link to="positions">{t('positions.all')}</Link>
      </p>
    </>
  );
}
