/** What the rival weighed at the key decisions, by its true type. */
import { useMemo } from 'preact/hooks';
import type { Match } from '../../session/index.js';
import { t } from '../../text/index.js';
import {
  type ConsideredOrder,
  type DebriefModel,
  type KeyDecision,
  keyDecisionsOf,
} from '../../view/index.js';
import { Bill } from '../parts/Bill.js';
import { Section } from './Section.js';
import { useAnswer } from './useAnswer.js';
import { useTurning } from './useTurning.js';
import { Working } from './Working.js';

interface WeighedProps {
  match: Match;
  model: DebriefModel;
}

export function WeighedPart({ match, model }: WeighedProps) {
  const weighed = useAnswer<'weighed'>(match, { ask: 'weighed' });
  const { turned } = useTurning(match, model.side);
  const { rival, own } = model.types;
  const decisions = useMemo(
    () => (weighed.found ? keyDecisionsOf(match, model.side, weighed.found, turned) : []),
    [match, model, weighed.found, turned],
  );
  return (
    <Section id="weighed" title={t('debrief.key')} lead={t('debrief.key.lead')}>
      <div class={`note ${model.rival}-note true-type`}>
        <h3>{rival.title}</h3>
        <p>{rival.text}</p>
        <p class="quiet small">{rival.note}</p>
        <p class="quiet small">{own.title}.</p>
      </div>
      <Working answer={weighed} />
      {weighed.phase === 'done' && decisions.length === 0 ? <p>{t('debrief.key.none')}</p> : null}
      <ol class="key-decisions plain">
        {decisions.map((one) => (
          <Key key={one.week} decision={one} />
        ))}
      </ol>
    </Section>
  );
}

function Key({ decision }: { decision: KeyDecision }) {
  return (
    <li class="key-decision">
      <h3>
        {t('debrief.key.week', { week: decision.week })} <span class="section-lead">{decision.key}</span>
      </h3>
      <div class="key-orders">
        {decision.orders.map((order) => (
          <Considered key={order.id} order={order} />
        ))}
      </div>
      {decision.foresaw ? <p class="small quiet">{decision.foresaw}</p> : null}
      {decision.near ? <p class="small quiet">{decision.near}</p> : null}
    </li>
  );
}

function Considered({ order }: { order: ConsideredOrder }) {
  return (
    <div class="key-order">
      <p>
        <strong>{order.name}</strong>
        {order.meant ? (
          <span class="small quiet key-meant">{t('debrief.ledger.meant', { text: order.meant })}</span>
        ) : null}
      </p>
      <Bill
        label={order.name}
        lines={order.parts.map((part) => ({
          key: part.id,
          label: <span title={part.why}>{part.label}</span>,
          amount: part.amount,
        }))}
        total={{ label: t('debrief.key.score'), amount: order.score }}
        tone="plain"
      />
    </div>
  );
}
