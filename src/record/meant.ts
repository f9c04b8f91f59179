/** The known word that somebody is likely to have meant by an unknown one. */

/** Longer words are nobody's slip. */
const LONGEST = 40;

/** Letters to be put in, left out, changed or swapped with the next to make one word of the other. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next.push(
        Math.min(
          (row[j - 1] ?? 0) + (same ? 0 : 1),
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          swapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The nearest of the known words, whatever its capitals; null where none is near. */
export function meantBy(word: string, known: readonly string[]): string | null {
  if (word.length > LONGEST) return null;
  let nearest: { one: string; far: number } | null = null;
  for (const one of known) {
    const far = distance(word.toLowerCase(), one.toLowerCase());
    if (far <= Math.max(1, Math.floor(one.length / 3)) && far < (nearest?.far ?? Number.POSITIVE_INFINITY))
      nearest = { one, far };
  }
  return nearest?.one ?? null;
}

/** The end of a message about an unknown word: the one that was meant, if one is near, and all that are known. */
export function knownText(word: unknown, known: readonly string[]): string {
  const meant = typeof word === 'string' ? meantBy(word, known) : null;
  return `${meant === null ? '' : `did you mean ${meant}? `}known: ${known.join(', ')}`;
}
