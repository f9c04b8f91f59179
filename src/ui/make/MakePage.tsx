/** The maker of exercises: a starting point, one button, the link; everything else below, folded away. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import {
  addressOf,
  type Draft,
  keepMade,
  type MadeExercise,
  madeExercise,
  makeExercise,
} from '../../session/index.js';
import { t } from '../../text/index.js';
import {
  exerciseInShort,
  explainedAt,
  type FormProblem,
  formProblems,
  partnerDraft,
  STARTS,
  type StartId,
  startingDraft,
} from '../../view/index.js';
import { Button } from '../parts/Button.js';
import { announce } from '../parts/Live.js';
import { PageTitle } from '../parts/PageHeader.js';
import { services } from '../services.js';
import { CommonParts } from './CommonParts.js';
import { Form } from './form.js';
import { HandoutPage } from './HandoutPage.js';
import { ImportPart } from './ImportPart.js';
import { QuestionsPart } from './QuestionsPart.js';
import { LivePart, LuckPart, RivalPart, ScreenPart } from './RareParts.js';
import { Result, useResultFocus } from './Result.js';
import { type DraftHand, useDraft } from './useDraft.js';
import { WorldPart } from './WorldPart.js';
import './make.css';

const NONE: readonly FormProblem[] = [];

/** Put the reader at a field, whatever it is folded into. */
function goTo(at: string): void {
  const field = document.querySelector<HTMLElement>(`[data-at="${CSS.escape(at)}"]`);
  for (let up = field?.parentElement; up; up = up.parentElement)
    if (up instanceof HTMLDetailsElement) up.open = true;
  requestAnimationFrame(() => field?.focus());
}

/** The exercise of a draft, once its link was made: by the button, or earlier on this device. */
function useMade(draft: Draft) {
  const [made, setMade] = useState<{ of: Draft; exercise: MadeExercise } | null>(null);
  useEffect(() => {
    let wanted = true;
    if (formProblems(draft).length > 0) return;
    void makeExercise(draft).then((result) => {
      const kept = result.ok && madeExercise(services().texts, result.value.id)?.link === result.value.link;
      if (wanted && kept) setMade({ of: draft, exercise: result.value });
    });
    return () => {
      wanted = false;
    };
  }, [draft]);
  return {
    made: made?.of === draft ? made.exercise : null,
    stale: made !== null && made.of !== draft,
    setMade,
  };
}

export function MakePage() {
  const hand = useDraft();
  const { draft, change } = hand;
  const [tried, setTried] = useState(false);
  const [listed, setListed] = useState(true);
  /** What only the level could object to, and of which draft. */
  const [refused, setRefused] = useState<{ of: Draft; problems: FormProblem[] } | null>(null);
  const { made, stale, setMade } = useMade(draft);
  const toResult = useRef(false);
  useResultFocus(made, toResult);
  const own = useMemo(() => formProblems(draft), [draft]);
  const problems = refused?.of === draft ? refused.problems : own;
  const shown = tried ? problems : problems.filter(({ empty }) => !empty);

  const make = async () => {
    setTried(true);
    if (own.length > 0) {
      announce(t('make.problems', { count: own.length }));
      goTo(own[0]?.at ?? '');
      return;
    }
    const result = await makeExercise(draft);
    if (!result.ok) {
      const told = explainedAt(draft, result.problems);
      setRefused({ of: draft, problems: told });
      announce(t('make.problems', { count: told.length }));
      return;
    }
    setListed(keepMade(services().texts, result.value, services().today()));
    toResult.current = true;
    setMade({ of: draft, exercise: result.value });
    setTried(false);
  };

  const address = made ? addressOf(location.href, made.link) : '';
  const partner = useMemo(() => partnerDraft(draft), [draft]);
  const world = partner ? t(`make.preset.${partner.preset}`) : '';
  return (
    <main id="main" class={made ? 'sheet make-page with-handout' : 'sheet make-page'}>
      <PageTitle title={t('nav.make')} lead={t('make.lead')} />
      <Form.Provider value={{ draft, change, problems: shown.length > 0 ? shown : NONE }}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void make();
          }}
        >
          <Starts hand={hand} />
          <MakeRow hand={hand} shown={shown} />
          {made && !listed ? <p class="note risk-note">{t('make.unlisted')}</p> : null}
          {stale ? <p class="note">{t('make.stale')}</p> : null}
          {made ? (
            <Result
              made={made}
              address={address}
              partner={
                partner && {
                  name: world,
                  take: () => {
                    change(partner);
                    announce(t('make.partnerDone', { world }));
                    requestAnimationFrame(() => document.getElementById('make-short')?.focus());
                  },
                }
              }
            />
          ) : null}
          <div class="set-up">
            <CommonParts />
            <QuestionsPart />
            <RivalPart />
            <WorldPart />
            <LuckPart />
            <ScreenPart />
            <LivePart />
          </div>
        </form>
      </Form.Provider>
      <ImportPart onDraft={change} />
      {made ? <HandoutPage made={made} address={address} /> : null}
    </main>
  );
}

/** The starting points; one press takes one. */
function Starts({ hand: { change } }: { hand: DraftHand }) {
  const take = (id: StartId) => {
    const draft = startingDraft(id, services().freshSeed());
    change(draft);
    announce(t('make.start.taken', { title: t(`make.start.${id}.name`) }));
  };
  return (
    <section class="make-starts" aria-labelledby="make-starts">
      <h2 id="make-starts">{t('make.starts')}</h2>
      <ul class="plain">
        {STARTS.map((id) => (
          <li key={id}>
            <button type="button" class="make-start" onClick={() => take(id)}>
              <span class="make-start-name">{t(`make.start.${id}.name`)}</span>{' '}
              <span class="field-note">{t(`make.start.${id}.why`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The exercise in short, the button, what stands in its way. */
function MakeRow({ hand, shown }: { hand: DraftHand; shown: readonly FormProblem[] }) {
  const { draft, undo, kept } = hand;
  return (
    <section class="make-row" aria-labelledby="make-short">
      <h2 id="make-short" tabIndex={-1}>
        {draft.title || t('make.untitled')}
      </h2>
      <p class="make-short">{exerciseInShort(draft).join(' · ')}</p>
      <div class="button-row">
        <Button kind="strong" size="large" submit onPress={() => {}}>
          {t('make.make')}
        </Button>
        <Button
          blocked={undo ? null : t('make.nothingToUndo')}
          onPress={() => {
            undo?.();
            announce(t('make.undone'));
          }}
        >
          {t('make.undo')}
        </Button>
      </div>
      <p class={kept ? 'field-note' : 'note risk-note small'}>{kept ? t('make.kept') : t('make.unkept')}</p>
      {shown.length > 0 ? (
        <div class="note risk-note make-problems">
          <p>{t('make.problems', { count: shown.length })}</p>
          <ul class="plain">
            {shown.map(({ at, says }) => (
              <li key={`${at} ${says}`}>
                {says}{' '}
                <Button kind="bare" onPress={() => goTo(at)}>
                  {t('make.goTo')}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </section>
  );
}
