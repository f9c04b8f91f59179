/** Pairing two students who have no match, by hand. */
import { useId, useState } from 'preact/hooks';
import type { OpenTaught } from '../../session/index.js';
import { t } from '../../text/index.js';
import type { TaughtModel } from '../../view/index.js';
import { Button } from '../parts/Button.js';
import { Disclosure } from '../parts/Disclosure.js';

type Free = TaughtModel['free'];

export function PairByHand({ free, open }: { free: Free; open: OpenTaught }) {
  const [west, setWest] = useState(0);
  const [russia, setRussia] = useState(0);
  const [refused, setRefused] = useState('');
  const there = (student: number) => free.some((one) => one.student === student);
  const ready = there(west) && there(russia) && west !== russia;
  const pair = async () => {
    const told = await open.control({ do: 'pair', west, russia });
    setRefused(told.ok ? '' : t('live.taught.refused', { message: told.problem.message }));
  };
  return (
    <Disclosure name={t('live.taught.pair')}>
      <div class="live-pair">
        <Choose label={t('live.taught.pairWest')} free={free} chosen={west} onChoose={setWest} />
        <Choose label={t('live.taught.pairEast')} free={free} chosen={russia} onChoose={setRussia} />
        <Button blocked={ready ? null : t('live.taught.pairChoose')} onPress={() => void pair()}>
          {t('live.taught.pairGo')}
        </Button>
      </div>
      <p class="risk" role="status">
        {refused}
      </p>
    </Disclosure>
  );
}

interface ChooseProps {
  label: string;
  free: Free;
  chosen: number;
  onChoose: (student: number) => void;
}

function Choose({ label, free, chosen, onChoose }: ChooseProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={chosen} onChange={(event) => onChoose(Number(event.currentTarget.value))}>
        <option value={0}>{t('live.taught.pairChoose')}</option>
        {free.map(({ student, name }) => (
          <option key={student} value={student}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
