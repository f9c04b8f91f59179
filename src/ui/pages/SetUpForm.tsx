/** All conditions of a match, with what each of them changes. */
import { useId, useState } from 'preact/hooks';
import type { Type } from '../../engine/index.js';
import { t } from '../../text/index.js';
import type { MatchSettings } from '../matchDoor.js';
import { Button } from '../parts/Button.js';
import { Disclosure } from '../parts/Disclosure.js';
import { Segments } from '../parts/Segments.js';
import { prefer } from '../preferences.js';
import { services } from '../services.js';
import { LEVELS, lastChoices, STRATEGIES, tidySeed, weeksOf } from './choices.js';
import { Choices, Field, SeedField, WeeksField } from './setUpFields.js';
import { useBegin } from './useBegin.js';

const KINDS = ['drawn', 'seeker', 'opportunist', 'revisionist'] as const satisfies readonly (
  | Type
  | 'drawn'
)[];
const SKILLS = ['novice', 'regular', 'expert'] as const;

const NAMES = ['real', 'abstract'] as const;

const withRealNames = ({ names: _, ...others }: MatchSettings): MatchSettings => others;

export function SetUpForm() {
  const [first] = useState(() => lastChoices(services().freshSeed()));
  const [chosen, setChosen] = useState(first);
  const { begin, dialog, problem, busy } = useBegin();
  const strategy = useId();
  const choose = (changes: Partial<MatchSettings>) => setChosen({ ...chosen, ...changes });
  const level = LEVELS.find(({ id }) => id === chosen.level) ?? LEVELS[0];
  const title = chosen.names && !level.invented ? ('nameless' as const) : (`level.${level.id}` as const);
  const names = { west: t(`setup.${title}.west`), russia: t(`setup.${title}.russia`) };
  const shared = chosen.side === 'both';
  const own = chosen.side === 'russia' ? names.russia : names.west;
  const other = chosen.side === 'russia' ? names.west : names.russia;
  return (
    <form
      class="set-up"
      onSubmit={(event) => {
        event.preventDefault();
        if (busy) return;
        prefer({ seat: chosen.side, brief: chosen.brief });
        const settings = level.invented ? withRealNames(chosen) : chosen;
        void begin({ ...settings, seed: tidySeed(chosen.seed, first.seed) });
      }}
    >
      <Field label={t('setup.level')}>
        <Choices
          label={t('setup.level')}
          chosen={chosen.level}
          onChoose={(id) => choose({ level: id, weeks: weeksOf(id) })}
          choices={LEVELS.map(({ id }) => ({
            id,
            label: t(`setup.level.${id}.label`),
            why: t(`setup.level.${id}.why`),
          }))}
        />
      </Field>
      {level.invented ? null : (
        <Field label={t('setup.names')}>
          <Choices
            label={t('setup.names')}
            chosen={chosen.names ?? 'real'}
            onChoose={(id) => setChosen(id === 'abstract' ? { ...chosen, names: id } : withRealNames(chosen))}
            choices={NAMES.map((id) => ({
              id,
              label: t(`setup.names.${id}.label`),
              why: t(`setup.names.${id}.why`),
            }))}
          />
        </Field>
      )}
      <Field label={t('setup.side')}>
        <Segments
          quiet
          label={t('setup.side')}
          chosen={chosen.side}
          onChoose={(side) => choose({ side })}
          choices={[
            { id: 'west', label: names.west },
            { id: 'russia', label: names.russia },
            { id: 'both', label: t('setup.both') },
          ]}
        />
        <p class="field-note">{shared ? t('setup.bothWhy') : t('setup.sideWhy')}</p>
      </Field>
      <Field label={shared ? t('setup.briefOf', { side: own }) : t('setup.brief')} note={t('setup.briefWhy')}>
        <Choices
          label={shared ? t('setup.briefOf', { side: own }) : t('setup.brief')}
          chosen={chosen.brief}
          onChoose={(brief) => choose({ brief })}
          choices={KINDS.map((id) => ({ id, label: t(`type.${id}.label`), why: t(`setup.brief.${id}`) }))}
        />
      </Field>
      <Field label={t('setup.briefOf', { side: other })} note={shared ? undefined : t('setup.rivalWhy')}>
        <Choices
          label={t('setup.briefOf', { side: other })}
          chosen={chosen.rivalType}
          onChoose={(rivalType) => choose({ rivalType })}
          choices={KINDS.map((id) => ({ id, label: t(`type.${id}.label`), why: t(`type.${id}.why`) }))}
        />
      </Field>
      {shared ? null : (
        <Field label={t('setup.skill')} note={t('setup.skillWhy')}>
          <Choices
            label={t('setup.skill')}
            chosen={chosen.skill}
            onChoose={(skill) => choose({ skill })}
            choices={SKILLS.map((id) => ({ id, label: t(`skill.${id}.label`), why: t(`skill.${id}.why`) }))}
          />
          <Disclosure name={t('setup.advanced')}>
            <div class="field">
              <label for={strategy}>{t('setup.strategy')}</label>
              <select
                id={strategy}
                value={chosen.strategy}
                onChange={(event) => choose({ strategy: event.currentTarget.value })}
              >
                {STRATEGIES.map((id) => (
                  <option key={id} value={id}>
                    {t(`strategy.${id}.label`)}
                  </option>
                ))}
              </select>
              <p class="field-note">{t('setup.strategyWhy')}</p>
            </div>
          </Disclosure>
        </Field>
      )}
      <Field label={t('setup.weeks')}>
        <WeeksField
          weeks={chosen.weeks}
          own={weeksOf(chosen.level)}
          onChange={(weeks) => choose({ weeks })}
        />
      </Field>
      <Field label={t('setup.seed')}>
        <SeedField seed={chosen.seed} onChange={(seed) => choose({ seed })} />
      </Field>
      <div class="set-up-end">
        {problem}
        <Button
          kind="strong"
          size="large"
          submit
          blocked={busy ? t('common.loading') : null}
          onPress={() => {}}
        >
          {t('setup.start')}
        </Button>
      </div>
      {dialog}
    </form>
  );
}
