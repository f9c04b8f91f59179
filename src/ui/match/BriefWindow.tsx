/** The brief before the first week: a few lines in essential depth, with the whole of it one press away. */
import { useState } from 'preact/hooks';
import { t } from '../../text/index.js';
import type { BriefModel } from '../../view/index.js';
import { Button } from '../parts/Button.js';
import { Dialog } from '../parts/Dialog.js';

interface BriefWindowProps {
  brief: BriefModel;
  /** Begin with the few lines. */
  short: boolean;
  /** Do advisers lay sheets on the table? */
  advised: boolean;
  onClose: () => void;
}

export function BriefWindow({ brief, short, advised, onClose }: BriefWindowProps) {
  const [whole, setWhole] = useState(!short);
  return (
    <Dialog
      title={brief.title}
      onClose={onClose}
      actions={
        <>
          <Button kind="strong" onPress={onClose}>
            {t('match.brief.go')}
          </Button>
          {whole ? null : (
            <Button kind="bare" onPress={() => setWhole(true)}>
              {t('match.brief.whole')}
            </Button>
          )}
        </>
      }
    >
      {whole ? <Whole brief={brief} /> : <Short brief={brief} advised={advised} />}
    </Dialog>
  );
}

function Short({ brief, advised }: Pick<BriefWindowProps, 'brief' | 'advised'>) {
  return (
    <>
      <p class="brief-text">{brief.lead}</p>
      <Aims brief={brief} />
      {advised ? null : <p>{t('match.brief.doAlone')}</p>}
    </>
  );
}

/** The objectives: the same list in the few lines and in the whole. */
function Aims({ brief }: { brief: BriefModel }) {
  return (
    <ul aria-label={t('match.brief.aims')}>
      {brief.objectives.map((aim) => (
        <li key={aim}>{aim}</li>
      ))}
    </ul>
  );
}

function Whole({ brief }: { brief: BriefModel }) {
  return (
    <>
      <p class="brief-text">{brief.text}</p>
      <p>{brief.type}</p>
      <div>
        <h3 class="group-title">{t('match.brief.aims')}</h3>
        <Aims brief={brief} />
      </div>
      {brief.lines.map((line) => (
        <p key={line} class="quiet">
          {line}
        </p>
      ))}
    </>
  );
}
