/** Bars with their numbers: a table whose rows can be opened to see who it was. */
import { useState } from 'preact/hooks';
import { t } from '../../text/index.js';
import { type BoardBar, ofAll } from '../../view/index.js';
import { Bar } from '../parts/Bar.js';
import { Disclosure } from '../parts/Disclosure.js';

interface BarsProps {
  caption: string;
  /** What the bars are. */
  name: string;
  /** What is counted; matches, where it is not said. */
  counted?: string;
  bars: readonly BoardBar[];
  /** Show who it was. */
  who?: boolean;
}

export function Bars({ caption, name, counted, bars, who = false }: BarsProps) {
  return (
    <div class="table-frame board-bars">
      <table>
        <caption class="unseen">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{name}</th>
            <th scope="col" class="board-bar-head">
              {counted ?? t('board.col.count')}
            </th>
          </tr>
        </thead>
        <tbody>
          {bars.map((bar) => (
            <tr key={bar.id} class={bar.chosen ? 'chosen' : undefined}>
              <th scope="row">{who && bar.count > 0 ? <Who bar={bar} /> : bar.label}</th>
              <td>
                <span class="board-bar">
                  <Bar share={bar.share} />
                  <span class="figure">{ofAll(bar)}</span>
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Names are written once they are asked for: a large class has many. */
function Who({ bar: { label, who } }: { bar: BoardBar }) {
  const [open, setOpen] = useState(false);
  return (
    <Disclosure name={label} onToggle={setOpen} open={open}>
      {open ? <p class="board-who">{who.join(', ')}</p> : null}
    </Disclosure>
  );
}
