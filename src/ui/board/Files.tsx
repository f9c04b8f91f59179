/** What a teacher takes along: tables, codebook, JSON, the codes, paper. */
import type { BoardState } from '../../session/index.js';
import { t } from '../../text/index.js';
import { boardFiles, codesText } from '../../view/index.js';
import { Button } from '../parts/Button.js';
import { Part } from '../parts/Part.js';
import { services } from '../services.js';

export function Files({ state }: { state: BoardState }) {
  return (
    <Part id="files" title={t('board.files')}>
      <p class="no-print">{t('board.files.why')}</p>
      <div class="button-row">
        {boardFiles(state).map(({ id, name, type, text }) => (
          <Button key={id} onPress={() => services().download(name, text(), type)}>
            {t(`board.files.${id}`)}
          </Button>
        ))}
        <Button onPress={() => services().download('codes.txt', codesText(state), 'text/plain')}>
          {t('board.files.codes')}
        </Button>
        <Button onPress={() => globalThis.print()}>{t('board.files.print')}</Button>
      </div>
      <p class="small quiet no-print">{t('board.files.names')}</p>
    </Part>
  );
}
