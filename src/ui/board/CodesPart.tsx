/** Where codes come in: pasted, from files, dropped, or from practice students; and the exercise that they have to belong to. */
import { useCallback, useState } from 'preact/hooks';
import type { BoardState, ClassBoard } from '../../session/index.js';
import { t } from '../../text/index.js';
import { countText, newsText } from '../../view/index.js';
import { FilePicker } from '../library/FilePicker.js';
import { type Refused, readFiles } from '../library/files.js';
import { useDrop } from '../library/useDrop.js';
import { Button } from '../parts/Button.js';
import { Disclosure } from '../parts/Disclosure.js';
import { announce } from '../parts/Live.js';
import { Part } from '../parts/Part.js';
import { BoardWorking } from './BoardWorking.js';

interface CodesPartProps {
  board: ClassBoard;
  state: BoardState;
}

/** Two thousand long codes have less. */
const LONGEST_FILE = 16_000_000;
const MOST_PRACTICE = 500;

/** Say what became of it, once it is known. */
function tell(board: ClassBoard): void {
  const { news } = board.state();
  const lines = news ? newsText(news).lines : [];
  announce([...lines, countText(board.state())].join(' '));
}

export function CodesPart({ board, state }: CodesPartProps) {
  const [text, setText] = useState('');
  const [refused, setRefused] = useState<readonly Refused[]>([]);
  const add = useCallback(async (texts: readonly string[]) => {
    await board.add(texts);
    tell(board);
  }, []);
  const take = useCallback(async (files: readonly File[]) => {
    const read = await readFiles(files, LONGEST_FILE);
    setRefused(read.refused);
    if (read.given.length > 0) await add(read.given.map((file) => file.text));
  }, []);
  const over = useDrop(take);
  const submit = (event: Event) => {
    event.preventDefault();
    void add([text]);
    setText('');
  };
  return (
    <Part id="codes" title={t('board.codes')}>
      <form class={over ? 'board-codes dropping no-print' : 'board-codes no-print'} onSubmit={submit}>
        <div class="field">
          <label for="board-text">{t('board.codes.label')}</label>
          <textarea
            id="board-text"
            rows={4}
            spellcheck={false}
            autocomplete="off"
            aria-describedby="board-text-why"
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <p class="field-note" id="board-text-why">
            {over ? t('board.codes.drop') : t('board.codes.why')}
          </p>
        </div>
        <div class="button-row">
          <Button
            kind="strong"
            submit
            blocked={text.trim() === '' ? t('board.codes.empty') : null}
            onPress={() => {}}
          >
            {t('board.codes.read')}
          </Button>
          <FilePicker
            label={t('board.codes.files')}
            accept=".txt,.csv,.md,.text,text/plain"
            several
            onFiles={(files) => void take(files)}
          />
        </div>
      </form>
      <BoardWorking board={board} state={state} />
      <News state={state} refused={refused} />
      <ExerciseForm board={board} state={state} />
      <Practice board={board} state={state} />
    </Part>
  );
}

function News({ state, refused }: { state: BoardState; refused: readonly Refused[] }) {
  const { news, working, codes } = state;
  const found = news && !working ? newsText(news) : null;
  return (
    <>
      {found ? (
        <div class={found.failed ? 'note risk-note board-news' : 'board-news'}>
          {found.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      ) : null}
      {refused.map(({ file, why }) => (
        <p key={file} class="note risk-note">
          <bdi>{file}</bdi>: {why}
        </p>
      ))}
      {codes.length > 0 && !working ? <p class="board-count">{countText(state)}</p> : null}
    </>
  );
}

function ExerciseForm({ board, state }: CodesPartProps) {
  const [text, setText] = useState('');
  const { open } = state;
  const set = async (link: string) => {
    setText('');
    await board.setExercise(link);
    tell(board);
  };
  if (open)
    return (
      <p class="board-exercise">
        {t('board.exercise.is', {
          title: open.exercise.title === '' ? t('board.exercise.untitled') : `“${open.exercise.title}”`,
        })}{' '}
        <Button kind="bare" onPress={() => void set('')}>
          {t('board.exercise.drop')}
        </Button>
      </p>
    );
  return (
    <form
      class="board-exercise no-print"
      onSubmit={(event) => {
        event.preventDefault();
        void set(text);
      }}
    >
      <div class="field">
        <label for="board-exercise">{t('board.exercise.label')}</label>
        <input
          id="board-exercise"
          type="text"
          autocomplete="off"
          spellcheck={false}
          aria-describedby="board-exercise-why"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <p class="field-note" id="board-exercise-why">
          {t('board.exercise.why')}
        </p>
      </div>
      {text.trim() === '' ? null : (
        <div class="button-row">
          <Button submit onPress={() => {}}>
            {t('board.exercise.use')}
          </Button>
        </div>
      )}
    </form>
  );
}

function Practice({ board, state }: CodesPartProps) {
  const [number, setNumber] = useState('30');
  const students = /^\d{1,3}$/.test(number) ? Math.min(MOST_PRACTICE, Number(number)) : 0;
  const fill = async () => {
    await board.practise(students);
    tell(board);
  };
  return (
    <Disclosure name={t('board.practice')} class="no-print" open={state.codes.length === 0}>
      <p class="field-note">{t('board.practice.why')}</p>
      <div class="board-practice">
        <div class="field">
          <label for="board-practice">{t('board.practice.number')}</label>
          <input
            id="board-practice"
            type="number"
            min={1}
            max={MOST_PRACTICE}
            value={number}
            onInput={(event) => setNumber(event.currentTarget.value)}
          />
        </div>
        <Button blocked={students < 1 ? t('board.practice.number') : null} onPress={() => void fill()}>
          {t('board.practice')}
        </Button>
      </div>
    </Disclosure>
  );
}
