/** The switch between the teacher's own view and the one for a projector. */
import { t } from '../../text/index.js';
import { Segments } from '../parts/Segments.js';
import { showPlace } from './address.js';

export function ProjectorSwitch({ projector }: { projector: boolean }) {
  return (
    <div class="board-projector no-print">
      <Segments
        label={t('board.projector')}
        choices={[
          { id: 'names', label: t('board.projector.off') },
          { id: 'numbers', label: t('board.projector.on') },
        ]}
        chosen={projector ? 'numbers' : 'names'}
        onChoose={(id) => showPlace({ projector: id === 'numbers', student: null })}
      />
      <p class="small quiet">{t('board.projector.why')}</p>
    </div>
  );
}
