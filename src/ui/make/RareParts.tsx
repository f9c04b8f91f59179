/** What few teachers set: rival and briefs, luck, screen, live room. Each part is folded away until it is wanted. */
import { HIDEABLE, type Hideable } from '../../session/index.js';
import { t } from '../../text/index.js';
import { Choices, Field } from '../pages/setUpFields.js';
import { Button } from '../parts/Button.js';
import { announce } from '../parts/Live.js';
import { services } from '../services.js';
import { Folded, TextField, Tick, Ticks, useForm, Warnings } from './form.js';

const TYPES = ['drawn', 'seeker', 'opportunist', 'revisionist'] as const;
const SKILLS = ['novice', 'regular', 'expert'] as const;

export function RivalPart() {
  const { draft, change } = useForm();
  return (
    <Folded
      name={t('make.rival')}
      now={`${t(`type.${draft.rival}.label`)} · ${t(`skill.${draft.skill}.label`)}`}
    >
      <Field label={t('make.rivalIs')} note={t('make.rivalWhy')}>
        <Choices
          label={t('make.rivalIs')}
          chosen={draft.rival}
          onChoose={(rival) => change({ ...draft, rival })}
          choices={TYPES.map((id) => ({
            id,
            label: t(`type.${id}.label`),
            why: id === 'drawn' ? t('make.drawnWhy') : t(`type.${id}.why`),
          }))}
        />
        <Warnings at="rival" />
      </Field>
      <Field label={t('make.brief')} note={t('make.briefWhy')}>
        <Choices
          label={t('make.brief')}
          chosen={draft.brief}
          onChoose={(brief) => change({ ...draft, brief })}
          choices={TYPES.map((id) => ({
            id,
            label: t(`type.${id}.label`),
            why: id === 'drawn' ? t('make.drawnWhy') : t(`setup.brief.${id}`),
          }))}
        />
      </Field>
      <Field label={t('make.skill')} note={t('make.skillWhy')}>
        <Choices
          label={t('make.skill')}
          chosen={draft.skill}
          onChoose={(skill) => change({ ...draft, skill })}
          choices={SKILLS.map((id) => ({ id, label: t(`skill.${id}.label`), why: t(`skill.${id}.why`) }))}
        />
        <Warnings at="skill" />
      </Field>
    </Folded>
  );
}

export function LuckPart() {
  const { draft, change } = useForm();
  return (
    <Folded name={t('make.luck')} now={`${draft.seed} · ${t(`make.seeds.${draft.seeds}`)}`}>
      <Field label={t('make.seed')}>
        <TextField
          at="seed"
          quiet
          label={t('make.seed')}
          note={t('make.seedWhy')}
          value={draft.seed}
          onInput={(seed) => change({ ...draft, seed }, 'seed')}
        />
        <div class="button-row">
          <Button
            onPress={() => {
              const seed = services().freshSeed();
              change({ ...draft, seed });
              announce(t('setup.seedDrawn', { seed }));
            }}
          >
            {t('setup.draw')}
          </Button>
        </div>
      </Field>
      <Field label={t('make.seeds')} note={t('make.seedsWhy')}>
        <Choices
          label={t('make.seeds')}
          chosen={draft.seeds}
          onChoose={(seeds) => change({ ...draft, seeds })}
          choices={(['one', 'each'] as const).map((id) => ({ id, label: t(`make.seeds.${id}`), why: '' }))}
        />
        <Warnings at="seeds" />
      </Field>
    </Folded>
  );
}

export function ScreenPart() {
  const { draft, change } = useForm();
  const hide = (one: Hideable, hidden: boolean) =>
    change({ ...draft, hide: HIDEABLE.filter((id) => (id === one ? hidden : draft.hide.includes(id))) });
  return (
    <Folded
      name={t('make.screen')}
      now={`${t(`make.depth.${draft.depth}`)} · ${t('make.hidden', { count: draft.hide.length })}`}
    >
      <Field label={t('make.depth')}>
        <Choices
          label={t('make.depth')}
          chosen={draft.depth}
          onChoose={(depth) => change({ ...draft, depth })}
          choices={(['essential', 'full', 'either'] as const).map((id) => ({
            id,
            label: t(`make.depth.${id}`),
            why: t(`make.depth.${id}Why`),
          }))}
        />
        <Warnings at="depth" />
        <Tick
          label={t('make.advisers')}
          note={t('make.advisersWhy')}
          ticked={draft.advisers}
          onTick={(advisers) => change({ ...draft, advisers })}
        />
        <Warnings at="advisers" />
      </Field>
      <Field label={t('make.hide')}>
        <Ticks label={t('make.hide')}>
          {HIDEABLE.map((id) => (
            <Tick
              key={id}
              label={t(`make.hide.${id}`)}
              note={t(`make.hide.${id}Why`)}
              ticked={draft.hide.includes(id)}
              onTick={(hidden) => hide(id, hidden)}
            />
          ))}
        </Ticks>
      </Field>
    </Folded>
  );
}

export function LivePart() {
  const { draft, change } = useForm();
  return (
    <Folded name={t('make.live')} now={t(`make.pairing.${draft.pairing}`)}>
      <Field label={t('make.pairing')}>
        <Choices
          label={t('make.pairing')}
          chosen={draft.pairing}
          onChoose={(pairing) => change({ ...draft, pairing })}
          choices={(['ai', 'pairs', 'swap'] as const).map((id) => ({
            id,
            label: t(`make.pairing.${id}`),
            why: t(`make.pairing.${id}Why`),
          }))}
        />
        <Warnings at="pairing" />
      </Field>
    </Folded>
  );
}
