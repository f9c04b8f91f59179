/** What an address of the board says: whether it is on a projector, and who is in front. */
import { go, type Route, route } from '../router.js';

export interface BoardPlace {
  projector: boolean;
  /** Number of the code of the student in front. */
  student: number | null;
}

export function placeOf({ query }: Pick<Route, 'query'>): BoardPlace {
  const student = query.get('student') ?? '';
  return {
    projector: query.get('projector') === '1',
    student: /^\d{1,4}$/.test(student) ? Number(student) : null,
  };
}

/** Show another place; a reload stays there. */
export function showPlace(change: Partial<BoardPlace>): void {
  const { projector, student } = { ...placeOf(route.value), ...change };
  const query = {
    ...(projector ? { projector: '1' } : {}),
    ...(student === null ? {} : { student: String(student) }),
  };
  go('board', { ...(Object.keys(query).length > 0 ? { query } : {}), replace: true });
}
