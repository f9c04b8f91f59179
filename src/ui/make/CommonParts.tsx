/** What most teachers set: words, seat, length, level. */
import { onPresent } from '../../session/index.js';
import { t } from '../../text/index.js';
import { sideWords } from '../../view/index.js';
import { LEVELS } from '../pages/choices.js';
import { Choices, Field } from '../pages/setUpFields.js';
import { Button } from '../parts/Button.js';
import { Segments } from '../parts/Segments.js';
import { NumberField, Problem, TextField, Tick, useForm, Warnings } from './form.js';

export function CommonParts() {
  const { draft, change } = useForm();
  const { west, russia } = sideWords(draft);
  return (
    <>
      <Field label={t('make.words')}>
        <TextField
          at="title"
          label={t('make.title')}
          note={t('make.titleWhy')}
          value={draft.title}
          onInput={(title) => change({ ...draft, title }, 'title')}
        />
        <TextField
          at="note"
          label={t('make.note')}
          note={t('make.noteWhy')}
          lines={4}
          value={draft.note}
          onInput={(note) => change({ ...draft, note }, 'note')}
        />
      </Field>
      <Field label={t('make.side')} note={t('make.sideWhy')}>
        <Segments
          quiet
          label={t('make.side')}
          chosen={draft.side}
          onChoose={(side) => change({ ...draft, side })}
          choices={[
            { id: 'west', label: west },
            { id: 'russia', label: russia },
            { id: 'swap', label: t('make.side.swap') },
          ]}
        />
      </Field>
      <Field label={t('make.weeks')}>
        <NumberField
          at="weeks"
          quiet
          label={t('make.weeks')}
          note={t('make.weeksWhy')}
          whole
          value={draft.weeks}
          onInput={(weeks) => change({ ...draft, weeks: weeks ?? null }, 'weeks')}
        />
        <Warnings at="weeks" />
      </Field>
      <Field label={t('make.level')}>
        <LevelField />
      </Field>
    </>
  );
}

function LevelField() {
  const { draft, change } = useForm();
  return (
    <>
      <Choices
        label={t('make.level')}
        chosen={draft.level}
        onChoose={(level) => change({ ...onPresent(draft), level })}
        choices={LEVELS.map(({ id }) => ({
          id,
          label: t(`setup.level.${id}.label`),
          why: t(`setup.level.${id}.why`),
        }))}
      />
      {(['level', 'levelHash', 'rules'] as const).map((at) => (
        <Problem key={at} at={at} />
      ))}
      {draft.levelHash || draft.rules ? (
        <div class="note small">
          <p>{t('make.levelOld')}</p>
          <Button kind="bare" onPress={() => change(onPresent(draft))}>
            {t('make.levelNew')}
          </Button>
        </div>
      ) : null}
      <Tick
        label={t('make.names')}
        note={t('make.namesWhy')}
        ticked={draft.abstractNames}
        onTick={(abstractNames) => change({ ...draft, abstractNames })}
      />
      <Warnings at="names" />
    </>
  );
}
