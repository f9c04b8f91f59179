/** A room as its student sees it: the lobby with questions, the matches, what comes after them, and handing in. */
import { useEffect, useState } from 'preact/hooks';
import { forgetSeat, type OpenRoom, type StudentState } from '../../session/index.js';
import { t } from '../../text/index.js';
import { type RoomMatchCard, type RoomModel, roomModel } from '../../view/index.js';
import { Questions } from '../exercise/Questions.js';
import { Button } from '../parts/Button.js';
import { ErrorNote } from '../parts/ErrorNote.js';
import { PageTitle } from '../parts/PageHeader.js';
import { Part } from '../parts/Part.js';
import { leaveRoom } from '../roomDoor.js';
import { go } from '../router.js';
import { services } from '../services.js';
import { JoinPage } from './JoinPage.js';
import { Label } from './Label.js';
import { Readiness } from './Readiness.js';
import { useLevel } from './useLevel.js';
import { useSeat } from './useSeat.js';

export function StudentRoom({ room }: { room: string }) {
  const { seat, open, live, again } = useSeat(room);
  if (!seat) return <JoinPage typed={room} fixed onJoined={again} />;
  const forget = () => {
    leaveRoom();
    forgetSeat(services().texts, room);
    again();
  };
  if (live?.status === 'gone')
    return (
      <ErrorNote
        title={t('live.gone.title')}
        actions={
          <Button kind="strong" onPress={forget}>
            {t('live.gone.join')}
          </Button>
        }
      >
        <p>{t('live.gone.why')}</p>
      </ErrorNote>
    );
  const down = live && (live.status === 'deviceOffline' || live.status === 'roomSilent') ? live.status : null;
  return (
    <>
      {down ? (
        <p class="note risk-note" role="alert">
          {t(`live.strip.${down}`)}
        </p>
      ) : null}
      {open && live?.state ? (
        <Seated open={open} state={live.state} onForget={forget} />
      ) : (
        <p role="status">{t('live.looking')}</p>
      )}
    </>
  );
}

interface SeatedProps {
  open: OpenRoom;
  state: StudentState;
  onForget: () => void;
}

function Seated({ open, state, onForget }: SeatedProps) {
  const level = useLevel(open, state);
  const model = roomModel(state, level);
  const { before, after } = state.exercise.questions;
  const begun = state.matches.length > 0;
  const onAnswer = (id: string, answer: string | number | null) => open.answer(id, answer ?? '');
  const asked = (questions: typeof before, closed: boolean) => (
    <>
      <p class="quiet">{t('live.questions.why')}</p>
      <Questions questions={questions} answers={state.answers} closed={closed} onAnswer={onAnswer} />
    </>
  );
  return (
    <>
      <PageTitle title={model.title} lead={model.note || undefined} />
      <div class="live-who">
        <p>
          <strong>{t('live.room', { room: state.room })}</strong> · <bdi>{model.who}</bdi>
        </p>
        <Label label={state.label} onLabel={open.label} />
      </div>
      {model.says.length > 0 ? (
        <div class="note live-says" role="status">
          {model.says.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      ) : null}
      <Matches open={open} state={state} model={model} />
      {!begun ? (
        <Part id="ready" title={t('live.ready')}>
          <Readiness />
        </Part>
      ) : null}
      {before.length > 0 && !begun ? (
        <Part id="before" title={t('live.before')}>
          {asked(before, false)}
        </Part>
      ) : null}
      {model.done && after.length > 0 ? (
        <Part id="after" title={t('live.after')}>
          {asked(after, false)}
        </Part>
      ) : null}
      {model.done ? <HandIn model={model} onHandIn={open.handIn} /> : null}
      <p class="live-ways">
        <Button
          kind="bare"
          onPress={() => {
            leaveRoom();
            go('live');
          }}
        >
          {t('live.leave')}
        </Button>
        <Button kind="bare" onPress={onForget}>
          {t('live.forget')}
        </Button>
      </p>
      <p class="field-note">
        {t('live.leave.why')} {t('live.forget.why')}
      </p>
    </>
  );
}

function HandIn({ model, onHandIn }: { model: RoomModel; onHandIn: () => void }) {
  return (
    <Part id="handIn" title={t('live.handIn')}>
      <p role="status">{t(model.handedIn ? 'live.handIn.done' : 'live.handIn.why')}</p>
      {model.handedIn ? null : (
        <div class="button-row">
          <Button kind="strong" onPress={onHandIn}>
            {t('live.handIn')}
          </Button>
        </div>
      )}
    </Part>
  );
}

function Matches({ open, state, model }: Omit<SeatedProps, 'onForget'> & { model: RoomModel }) {
  const { room } = state;
  if (model.cards.length === 0) return null;
  return (
    <Part id="matches" title={t(model.cards.length > 1 ? 'live.matches' : 'live.match')}>
      <ul class="plain live-matches">
        {model.cards.map((card) => (
          <li key={card.at}>
            <h3>{card.title}</h3>
            <p>{card.status}</p>
            <p class="quiet">{card.rival}</p>
            <Does card={card} room={room} open={open} state={state} />
          </li>
        ))}
      </ul>
      {model.next ? (
        <>
          <p>{t('live.next.why')}</p>
          <div class="button-row">
            <Button kind="strong" onPress={open.next}>
              {t('live.next')}
            </Button>
          </div>
        </>
      ) : null}
    </Part>
  );
}

interface DoesProps {
  card: RoomMatchCard;
  room: string;
  open: OpenRoom;
  state: StudentState;
}

function Does({ card: { at, does }, room, open, state }: DoesProps) {
  const [entry, setEntry] = useState<string | null>(null);
  const match = state.matches.find((one) => one.at === at);
  const over = match?.over ? at : null;
  useEffect(() => {
    if (match && over !== null) void open.keepOver(match).then(setEntry);
  }, [over]);
  const play = () => go('live', { rest: `${room}/${at}` });
  if (does === 'nothing' || (does === 'debrief' && entry === null)) return null;
  return does === 'debrief' ? (
    <div class="button-row">
      <Button kind="strong" onPress={() => go('debrief', { rest: `m/${entry}` })}>
        {t('live.match.debrief')}
      </Button>
    </div>
  ) : (
    <div class="button-row">
      <Button kind={does === 'look' ? 'plain' : 'strong'} size="large" onPress={play}>
        {t(`live.match.${does}`)}
      </Button>
    </div>
  );
}
