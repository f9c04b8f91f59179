/** One piece of a sheet: words, a list, a table, questions with room to write, quiz items, or the works to read. */
import { t } from '../../text/index.js';
import type { QuizItem, TeachBlock } from '../../view/index.js';
import { Citation } from '../pages/Citation.js';
import { READINGS, THEORY } from '../pages/literature.js';

/** The theory first, then three readings of the case; each work once. */
const WORKS = [...new Set([...THEORY, ...Object.values(READINGS).flat()])];

export function Block({ block }: { block: TeachBlock }) {
  switch (block.kind) {
    case 'lead':
      return <p>{block.text}</p>;
    case 'heading':
      return <h2>{block.text}</h2>;
    case 'list':
    case 'numbered':
      return <Items items={block.items} numbered={block.kind === 'numbered'} />;
    case 'table':
      return <Table head={block.head} rows={block.rows} />;
    case 'written':
      return (
        <ol class="teach-written">
          {block.items.map((item) => (
            <li key={item}>
              <p>{item}</p>
              {Array.from({ length: block.lines }, (_, line) => (
                <div key={`${line + 1}`} class="teach-line" aria-hidden="true" />
              ))}
            </li>
          ))}
        </ol>
      );
    case 'quiz':
      return (
        <ol class="teach-quiz">
          {block.items.map((item) => (
            <Item key={item.id} item={item} withKey={block.withKey} />
          ))}
        </ol>
      );
    case 'works':
      return (
        <ul class="plain teach-works">
          {WORKS.map((work) => (
            <li key={`${work.author} ${work.year} ${work.title}`}>
              <Citation work={work} />
            </li>
          ))}
        </ul>
      );
  }
}

function Items({ items, numbered }: { items: string[]; numbered: boolean }) {
  const List = numbered ? 'ol' : 'ul';
  return (
    <List>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </List>
  );
}

function Table({ head, rows }: { head: string[]; rows: string[][] }) {
  return (
    <div class="table-frame">
      <table>
        <thead>
          <tr>
            {head.map((cell) => (
              <th key={cell} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first = '', ...cells]) => (
            <tr key={first}>
              <th scope="row">{first}</th>
              {cells.map((cell, at) => (
                <td key={`${head[at + 1]}`}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Item({ item, withKey }: { item: QuizItem; withKey: boolean }) {
  return (
    <li>
      <p>{item.text}</p>
      <ul class="plain teach-options">
        {item.options.map((option, at) => (
          <li key={option} class={withKey && at === item.right ? 'teach-right' : undefined}>
            <span class="teach-box" aria-hidden="true">
              {withKey && at === item.right ? '✓' : ''}
            </span>
            {option}
          </li>
        ))}
      </ul>
      {withKey ? (
        <p class="small">
          {t('teach.key.corrects')}: “{item.corrects}” {item.why}
        </p>
      ) : null}
    </li>
  );
}
