/** A work as it is cited: author, year, title, where it appeared. */
import type { Work } from './literature.js';

export function Citation({ work: { author, year, title, where } }: { work: Work }) {
  return (
    <span lang="en">
      {author} ({year}), <cite>{title}</cite>
      {title.endsWith('?') ? ' ' : '. '}
      {where}.
    </span>
  );
}
