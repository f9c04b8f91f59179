/** The name or number by which the teacher knows a student: shown, and changed where one likes. */
import { useId, useState } from 'preact/hooks';
import { t } from '../../text/index.js';
import { Button } from '../parts/Button.js';

export function Label({ label, onLabel }: { label: string; onLabel: (label: string) => void }) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  if (typed === null)
    return (
      <Button
        kind="bare"
        label={`${t('live.label.change')}: ${t('live.join.label')}`}
        onPress={() => setTyped(label)}
      >
        {t('live.label.change')}
      </Button>
    );
  return (
    <form
      class="live-label"
      onSubmit={(event) => {
        event.preventDefault();
        onLabel(typed.trim());
        setTyped(null);
      }}
    >
      <label class="label" for={id}>
        {t('live.join.label')}
      </label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        maxLength={60}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <Button submit onPress={() => {}}>
        {t('live.label.save')}
      </Button>
    </form>
  );
}
