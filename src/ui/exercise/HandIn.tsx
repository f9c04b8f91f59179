/** Handing in: one button makes the code; it can be selected, copied and saved, and is shown again later. */
import { useEffect, useState } from 'preact/hooks';
import { type ClassResult, codeOfWork, type OpenExercise, type Work } from '../../session/index.js';
import { t } from '../../text/index.js';
import type { ExerciseModel } from '../../view/index.js';
import { Button } from '../parts/Button.js';
import { ErrorNote } from '../parts/ErrorNote.js';
import { announce } from '../parts/Live.js';
import { services } from '../services.js';

interface HandInProps {
  open: OpenExercise;
  work: Work;
  model: ExerciseModel;
  /** The questions at the end are shown: everything is played, or the student wants to hand in before. */
  ending: boolean;
  onFinish: () => void;
  change: (how: (work: Work) => Work) => void;
}

/** The code of the work as it is now; null while it is made. */
function useCode(open: OpenExercise, work: Work, wanted: boolean): ClassResult<string> | null {
  const [made, setMade] = useState<ClassResult<string> | null>(null);
  useEffect(() => {
    if (!wanted) return undefined;
    let here = true;
    const later = setTimeout(() => {
      codeOfWork(open, work).then((code) => {
        if (here) setMade(code);
      });
    }, 100);
    return () => {
      here = false;
      clearTimeout(later);
    };
  }, [open, work, wanted]);
  return made;
}

export function HandIn({ open, work, model, ending, onFinish, change }: HandInProps) {
  const { handedIn } = work;
  const now = useCode(open, work, handedIn !== null);
  const [failed, setFailed] = useState('');
  const make = async () => {
    const code = await codeOfWork(open, work);
    if (!code.ok) {
      setFailed(code.problems.map(({ message }) => message).join('\n'));
      return;
    }
    setFailed('');
    change((kept) => ({ ...kept, handedIn: code.value }));
    announce(t('exercise.handIn.code'));
  };
  if (model.played === 0) return <p class="quiet">{t('exercise.handIn.none')}</p>;
  const changed = handedIn !== null && now?.ok === true && now.value !== handedIn;
  const unfinished = t('exercise.handIn.unfinished', { weeks: model.played, of: model.weeks });
  return (
    <>
      {failed ? (
        <ErrorNote title={t('exercise.handIn.failed')} detail={failed}>
          <p>{t('exercise.handIn.failedWhy')}</p>
        </ErrorNote>
      ) : null}
      {handedIn === null ? (
        <>
          <p>{t(model.whole ? 'exercise.handIn.whole' : 'exercise.handIn.early')}</p>
          {ending && !model.whole ? <p>{unfinished}</p> : null}
          <Button kind={model.whole ? 'strong' : 'plain'} onPress={ending ? () => void make() : onFinish}>
            {t(ending ? 'exercise.handIn.make' : 'exercise.handIn.makeEarly')}
          </Button>
        </>
      ) : (
        <>
          {changed ? (
            <div class="exercise-changed">
              <p>{t('exercise.handIn.changed')}</p>
              <Button kind="strong" onPress={() => void make()}>
                {t('exercise.handIn.again')}
              </Button>
            </div>
          ) : null}
          {model.whole ? null : <p>{unfinished}</p>}
          <Code code={handedIn} id={open.id} label={work.label} />
        </>
      )}
    </>
  );
}

/** Of a label, what may stand in the name of a file. */
const inFileName = (label: string): string =>
  label
    .trim()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40);

function Code({ code, id, label }: { code: string; id: string; label: string }) {
  const [says, setSays] = useState('');
  const tell = (text: string) => {
    setSays(text);
    announce(text);
  };
  const copy = async () =>
    tell(t((await services().copy(code)) ? 'exercise.handIn.copied' : 'exercise.handIn.uncopied'));
  const name = ['spiral', inFileName(label), id.slice(0, 6)].filter(Boolean).join('-');
  return (
    <>
      <div class="field">
        <label for="exercise-code">{t('exercise.handIn.code')}</label>
        <textarea
          id="exercise-code"
          class="exercise-code"
          rows={5}
          readOnly
          spellcheck={false}
          value={code}
          aria-describedby="exercise-code-how"
          onFocus={(event) => event.currentTarget.select()}
        />
      </div>
      <div class="button-row">
        <Button kind="strong" onPress={() => void copy()}>
          {t('exercise.handIn.copy')}
        </Button>
        <Button onPress={() => services().download(`${name}.txt`, `${code}\n`, 'text/plain')}>
          {t('exercise.handIn.file')}
        </Button>
        <p class="small quiet" aria-hidden="true">
          {says}
        </p>
      </div>
      <p id="exercise-code-how">{t('exercise.handIn.how')}</p>
      <p class="quiet">{t('exercise.handIn.later')}</p>
    </>
  );
}
