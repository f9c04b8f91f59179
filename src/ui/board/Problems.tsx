/** Codes that do not count, each named, with what can be done; and codes that resemble one another. */
import type { BoardState } from '../../session/index.js';
import { t } from '../../text/index.js';
import { type BoardLook, type ProblemGroup, problemsOf, resemblances } from '../../view/index.js';
import { Disclosure } from '../parts/Disclosure.js';
import { Part } from '../parts/Part.js';

export function Problems({ state, look }: { state: BoardState; look: BoardLook }) {
  const groups = problemsOf(state.board, false);
  const alike = resemblances(look.rows, look.nameOf);
  if (groups.length === 0 && alike.length === 0) return null;
  return (
    <Part id="problems" title={t(groups.length > 0 ? 'board.problems' : 'board.problems.alike')}>
      {groups.length > 0 ? <p>{t('board.problems.note')}</p> : null}
      {groups.map((group) => (
        <Group key={group.id} group={group} />
      ))}
      {alike.length > 0 ? (
        <>
          {groups.length > 0 ? <h3>{t('board.problems.alike')}</h3> : null}
          <ul>
            {alike.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      ) : null}
    </Part>
  );
}

/** More than these are folded away. */
const SHOWN = 12;

function Group({ group: { id, text, remedy, codes } }: { group: ProblemGroup }) {
  const list = (
    <ul class="plain board-problems">
      {codes.map(({ number, name, detail }) => (
        <li key={number}>
          <strong>{name}</strong> <bdi class="small quiet">{detail}</bdi>
        </li>
      ))}
    </ul>
  );
  return (
    <section class="board-problem">
      <h3>{text}</h3>
      <p>{remedy}</p>
      {codes.length > SHOWN || id === 'double' ? (
        <Disclosure name={t('board.problems.all', { count: codes.length })}>{list}</Disclosure>
      ) : (
        list
      )}
    </section>
  );
}
