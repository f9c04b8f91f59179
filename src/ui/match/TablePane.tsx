/** The negotiating table: what is agreed and what lies on it; shown while no move is in hand. */
import { t } from '../../text/index.js';
import type { OpenOffer, TableModel, TermText } from '../../view/index.js';
import { REACHABLE } from './reachable.js';

export function TablePane({ table }: { table: TableModel }) {
  return (
    <section class="detail-pane" aria-labelledby="table-title" data-hint="detail">
      <div class="detail-scroll" {...REACHABLE}>
        <p class="quiet small">{t('match.moves.pick')}</p>
        <h2 id="table-title" class="detail-title table-title">
          {t('match.table.title')}
        </h2>
        <div class="table-parts">
          <div class="table-part">
            <h3 class="group-title">{t('match.table.agreed')}</h3>
            {table.agreed.length > 0 ? (
              <Terms terms={table.agreed} />
            ) : (
              <p class="small">{t('match.table.nothing')}</p>
            )}
            {table.ground.map((line) => (
              <p key={line} class="small">
                {line}
              </p>
            ))}
          </div>
          {table.theirs ? <OfferLines offer={table.theirs} /> : null}
          {table.yours ? <OfferLines offer={table.yours} /> : null}
          {table.closed.map((name) => (
            <p key={name} class="small">
              {t('match.table.closed', { name })}
            </p>
          ))}
        </div>
      </div>
    </section>
  );
}

/** An offer with its terms. */
export function OfferLines({ offer }: { offer: OpenOffer }) {
  return (
    <div class="table-part">
      <h3 class="group-title">{offer.title}</h3>
      <p class="quiet small">{offer.how}</p>
      {offer.until ? <p class="small">{offer.until}</p> : null}
      <Terms terms={offer.terms} />
    </div>
  );
}

/** Terms line by line, each with whose concession it is. */
export function Terms({ terms }: { terms: TermText[] }) {
  if (terms.length === 0) return <p class="small">{t('match.terms.nothing')}</p>;
  return (
    <ul class="terms-list plain">
      {terms.map((term) => (
        <li key={term.id}>
          {term.issue}: <strong>{term.step}</strong>{' '}
          <span class="quiet">{t(`match.terms.${term.whose}`)}</span>
        </li>
      ))}
    </ul>
  );
}
