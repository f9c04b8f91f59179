// What a build kept of the second edition of the levels (see edition2/): it opens and plays on on them, under the present rules.
import { holdsTo } from './kept.ts';

holdsTo({
  folder: 'edition2',
  edition: 2,
  rules: 2,
  note: 'Played on an earlier version of this level.',
});
