/** One piece of a sheet: words, a list, steps, a table, questions with options or room to write, works, links. */
import { t } from '../../text/index.js';
import { type TeachBlock, type TeachItem, type TeachStep, teachTitle } from '../../view/index.js';
import { Citation } from '../pages/Citation.js';
import { TEACHING } from '../pages/literature.js';
import { Link } from '../parts/Link.js';
import { hrefOf } from '../router.js';

/** Lines to write on below a question. */
const LINES = [1, 2, 3] as const;

export function Block({ block }: { block: TeachBlock }) {
  switch (block.kind) {
    case 'words':
      return <p>{block.text}</p>;
    case 'heading':
      return <h2>{block.text}</h2>;
    case 'list':
      return (
        <ul>
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case 'steps':
      return <Steps items={block.items} />;
    case 'table':
      return <Table head={block.head} rows={block.rows} />;
    case 'written':
      return (
        <ol class="teach-written">
          {block.items.map((item) => (
            <li key={item}>
              <p>{item}</p>
              {LINES.map((line) => (
                <div key={line} class="teach-line" aria-hidden="true" />
              ))}
            </li>
          ))}
        </ol>
      );
    case 'items':
      return (
        <ol class="teach-items">
          {block.items.map((item) => (
            <Item key={item.id} item={item} />
          ))}
        </ol>
      );
    case 'works':
      return (
        <>
          {block.why ? <p>{block.why}</p> : null}
          <ul class="plain works" lang="en">
            {TEACHING[block.group].map((work) => (
              <li key={`${work.author} ${work.year} ${work.title}`}>
                <Citation work={work} />
              </li>
            ))}
          </ul>
        </>
      );
    case 'links':
      return <Links pages={block.pages} sheets={block.sheets} />;
  }
}

function Steps({ items }: { items: TeachStep[] }) {
  return (
    <ol class="dated teach-steps">
      {items.map(({ mark, title, parts }) => (
        <li key={mark}>
          <span class="when">{mark}</span>
          <div>
            <h3>{title}</h3>
            {parts.map(({ label, text }) => (
              <p key={label} class={label ? 'teach-part' : undefined}>
                {label ? <span class="teach-label">{label}</span> : null}
                {label ? ' ' : null}
                <span>{text}</span>
              </p>
            ))}
          </div>
        </li>
      ))}
    </ol>
  );
}

function Table({ head, rows }: { head: string[]; rows: string[][] }) {
  return (
    <div class="table-frame teach-table">
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
                <td key={cell} data-name={head[at + 1]}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Item({ item: { text, options, key } }: { item: TeachItem }) {
  return (
    <li>
      <p>{text}</p>
      <ol class="teach-options">
        {options.map((option, at) => (
          <li key={option} class={at === key?.right ? 'teach-right' : undefined}>
            <span class="teach-box" aria-hidden="true">
              {at === key?.right ? '✓' : ''}
            </span>
            <span>
              {option}
              {at === key?.right ? <span class="unseen"> {t('teach.key.right')}</span> : null}
            </span>
          </li>
        ))}
      </ol>
      {key ? <p class="teach-why">{key.why}</p> : null}
    </li>
  );
}

function Links({ pages, sheets }: Omit<Extract<TeachBlock, { kind: 'links' }>, 'kind'>) {
  return (
    <nav class="no-print teach-links" aria-label={t('teach.see')}>
      <p class="teach-see">{t('teach.see')}</p>
      <ul class="plain">
        {sheets.map((sheet) => (
          <li key={sheet}>
            <a href={hrefOf('teach', sheet)}>{teachTitle(sheet)}</a>
          </li>
        ))}
        {pages.map((page) => (
          <li key={`to ${page}`}>
            <Link to={page}>{t(`nav.${page}`)}</Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
