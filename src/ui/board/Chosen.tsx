/** The student in front: the figures of each match, its replay and its debrief. */
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../text/index.js';
import { type BoardLook, chosenOf, linksOfCode } from '../../view/index.js';
import { Button } from '../parts/Button.js';
import { Part } from '../parts/Part.js';
import { hrefOf } from '../router.js';
import { showPlace } from './address.js';

interface ChosenProps {
  look: BoardLook;
  codes: readonly string[];
}

/** The links of the matches of a code, once they are made. */
function useLinks(code: string | undefined): readonly (string | null)[] | null {
  const [found, setFound] = useState<{ code: string; links: (string | null)[] } | null>(null);
  useEffect(() => {
    if (code === undefined) return;
    linksOfCode(code).then(
      (links) => setFound({ code, links }),
      () => {},
    );
  }, [code]);
  return found && found.code === code ? found.links : null;
}

export function Chosen({ look, codes }: ChosenProps) {
  const chosen = chosenOf(look);
  const links = useLinks(chosen ? codes[chosen.number - 1] : undefined);
  if (!chosen) return null;
  return (
    <Part id="student" title={t('board.chosen', { name: chosen.name })}>
      {chosen.matches.map(({ at, title, facts }) => {
        const link = links?.[at];
        return (
          <section key={at} class="board-chosen">
            <h3>{title}</h3>
            <dl class="board-facts">
              {facts.map(({ name, value }) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
            {link ? (
              <p class="board-links no-print">
                <a href={hrefOf('replay', `l/${link}`)}>{t('board.replay')}</a>
                <a href={hrefOf('debrief', `l/${link}`)}>{t('board.debrief')}</a>
              </p>
            ) : links ? (
              <p class="small quiet">{t('board.noLink')}</p>
            ) : null}
          </section>
        );
      })}
      <div class="button-row">
        <Button kind="bare" onPress={() => showPlace({ student: null })}>
          {t('board.unchoose')}
        </Button>
      </div>
    </Part>
  );
}
