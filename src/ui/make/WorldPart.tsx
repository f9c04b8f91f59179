/** The conditions of the world: a preset, and single dials over it. */
import { useEffect, useState } from 'preact/hooks';
import { PRESET_IDS, plainDials } from '../../session/index.js';
import { decimal, t } from '../../text/index.js';
import { type DialRow, dialRows, sideWords, withDial, withPreset } from '../../view/index.js';
import { Choices, Field } from '../pages/setUpFields.js';
import { Disclosure } from '../parts/Disclosure.js';
import { Folded, NumberField, useForm, Warnings } from './form.js';

export function WorldPart() {
  const { draft, change } = useForm();
  const count = Object.keys(draft.dials).length;
  return (
    <Folded name={t('make.world')} now={t(`make.preset.${draft.preset}`)}>
      <Field label={t('make.preset')}>
        <Choices
          label={t('make.preset')}
          chosen={draft.preset}
          onChoose={(preset) => change(withPreset(draft, preset))}
          choices={PRESET_IDS.map((id) => ({
            id,
            label: t(`make.preset.${id}`),
            why: t(`make.preset.${id}Why`),
          }))}
        />
        <Warnings at="preset" />
        <Disclosure name={count > 0 ? t('make.dialsSet', { count }) : t('make.dials')}>
          <p class="field-note">{t('make.dialsWhy')}</p>
          <Dials />
        </Disclosure>
      </Field>
    </Folded>
  );
}

function Dials() {
  const { draft } = useForm();
  const [plain, setPlain] = useState<Record<string, number | null>>({});
  const { level, levelHash, rules, preset } = draft;
  useEffect(() => {
    let wanted = true;
    void plainDials(draft).then((values) => {
      if (wanted) setPlain(values);
    });
    return () => {
      wanted = false;
    };
  }, [level, levelHash, rules, preset]);
  return (
    <div class="make-dials">
      {dialRows().map((row) => (
        <Dial key={row.id} row={row} plain={plain} />
      ))}
    </div>
  );
}

const digits = (value: number): string =>
  decimal(value, Number.isInteger(value) ? 0 : value * 10 === Math.round(value * 10) ? 1 : 2);

/** What holds while a field is empty; nothing as long as it is not known. */
function plainText(id: string, value: number | null | undefined): string {
  if (value === undefined) return '';
  if (value === null) return t(id === 'gasDependence' ? 'make.dial.level' : 'make.dial.type');
  return digits(value);
}

function Dial({ row, plain }: { row: DialRow; plain: Record<string, number | null> }) {
  const { draft, change } = useForm();
  const sides = sideWords(draft);
  const key = `make.dial.${row.id}` as 'make.dial.empathy';
  const range = t('make.dial.range', { min: decimal(row.min), max: decimal(row.max) });
  return (
    <fieldset class="make-dial">
      <legend class="label">{t(key)}</legend>
      <p class="field-note">
        {t(`${key}Why`)} {range}
      </p>
      <div class="make-dial-fields">
        {row.fields.map(({ name, side }) => {
          return (
            <NumberField
              key={name}
              at={`dials.${name}`}
              label={side ? sides[side] : t('make.dial.both')}
              value={draft.dials[name]}
              otherwise={plainText(row.id, plain[name])}
              onInput={(value) => change(withDial(draft, name, value), `dials.${name}`)}
            />
          );
        })}
      </div>
    </fieldset>
  );
}
