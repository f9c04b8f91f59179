/** A picture of the match to show to others: painted on this device, with its words beside it, to download, copy or pass on. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Side } from '../../../engine/index.js';
import type { Match } from '../../../session/index.js';
import { t } from '../../../text/index.js';
import { type PictureModel, pictureOf } from '../../../view/index.js';
import { fileName } from '../../library/files.js';
import { Button } from '../../parts/Button.js';
import { Dialog } from '../../parts/Dialog.js';
import { announce } from '../../parts/Live.js';
import { services } from '../../services.js';
import { useAnswer } from '../useAnswer.js';
import { Working } from '../Working.js';
import { layoutOf } from './layout.js';
import { measureOn, paintShapes } from './paint.js';
import { FONTS, SIZE } from './shapes.js';

interface PictureProps {
  match: Match;
  /** From whose seat. */
  side: Side;
}

export function PictureButton(props: PictureProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onPress={() => setOpen(true)}>{t('story.picture')}</Button>
      {open ? <PictureDialog {...props} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

/** Where the game is to be found, without anything that says who or what. */
function addressOfGame(): string {
  const { host, pathname, protocol } = location;
  return protocol === 'file:' ? '' : `${host}${pathname}`;
}

const paint = (model: PictureModel): Promise<Blob> =>
  services().paintPicture(SIZE, Object.values(FONTS), (context) =>
    paintShapes(context, layoutOf(model, addressOfGame(), measureOn(context))),
  );

interface Painted {
  blob: Blob;
  address: string;
}

/** The picture as a file and as an address that the page can show. */
function usePainted(model: PictureModel | null): Painted | null {
  const [painted, setPainted] = useState<Painted | null>(null);
  useEffect(() => {
    if (!model) return;
    let address = '';
    let wanted = true;
    void paint(model).then((blob) => {
      if (!wanted) return;
      address = URL.createObjectURL(blob);
      setPainted({ blob, address });
    });
    return () => {
      wanted = false;
      if (address) URL.revokeObjectURL(address);
    };
  }, [model]);
  return painted;
}

function PictureDialog({ match, side, onClose }: PictureProps & { onClose: () => void }) {
  const answer = useAnswer<'moments'>(match, { ask: 'moments', side });
  const told = answer.found ?? [];
  // The moments are the same after the first answer; only their figures, which the picture leaves out, grow finer.
  const key = told.map(({ kind, week }) => `${kind}.${week}`).join();
  const model = useMemo(() => pictureOf(match, side, told), [match, side, key]);
  const painted = usePainted(model);
  const [says, setSays] = useState('');
  const tell = (words: string) => {
    setSays(words);
    announce(words);
  };
  const { names, id } = match.level;
  const name = `${fileName(names === 'abstract' ? 'countries' : id, match.settings.seed)}.png`;
  const alt = model?.alt ?? '';
  const copy = async (blob: Blob) =>
    tell(t((await services().copyPicture(blob)) ? 'story.picture.copied' : 'story.picture.noCopy'));
  const copyWords = async () =>
    tell(t((await services().copy(alt)) ? 'story.picture.copiedWords' : 'story.picture.noCopy'));
  return (
    <Dialog
      title={t('story.picture.title')}
      onClose={onClose}
      actions={
        <>
          {painted ? (
            <>
              <Button kind="strong" onPress={() => services().download(name, painted.blob)}>
                {t('story.picture.download')}
              </Button>
              <Button onPress={() => void copy(painted.blob)}>{t('story.picture.copy')}</Button>
              {services().canSharePictures() ? (
                <Button onPress={() => void services().sharePicture(painted.blob, name, alt)}>
                  {t('story.picture.share')}
                </Button>
              ) : null}
            </>
          ) : null}
          <Button onPress={onClose}>{t('common.close')}</Button>
        </>
      }
    >
      <p class="small quiet">{t('story.picture.why')}</p>
      {painted ? (
        <img class="picture" src={painted.address} alt={alt} width={SIZE.width} height={SIZE.height} />
      ) : (
        <p>{t('common.loading')}</p>
      )}
      {told.length === 0 ? <Working answer={answer} /> : null}
      <label class="label" for="picture-words">
        {t('story.picture.words')}
      </label>
      <textarea
        id="picture-words"
        rows={4}
        readOnly
        value={alt}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div class="button-row">
        <Button kind="bare" onPress={() => void copyWords()}>
          {t('story.picture.copyWords')}
        </Button>
        <p class="small quiet" aria-hidden="true">
          {says}
        </p>
      </div>
    </Dialog>
  );
}
