/** Limits of records and links, each far above what a match needs and low enough that a stranger's file can do no harm. */
export const LIMITS = {
  /** Characters of a link or code. */
  link: 64_000,
  /** Bytes of a record as text, and of what a link unpacks to. */
  record: 1_000_000,
  /** Times its own size that a link may unpack to. */
  expansion: 100,
  /** Lists and objects inside one another; an embedded level takes most of them. */
  depth: 24,
  /** Values of all kinds in a record. */
  values: 200_000,
  weeks: 26,
  /** Rounds of the crises of one week. */
  rounds: 20,
  /** Orders of one side in one week. */
  orders: 20,
  /** Steps of terms in one offer. */
  terms: 20,
  seed: 240,
  notes: 300,
  note: 2_000,
  branches: 50,
  name: 120,
  /** Problems that are reported at once. */
  problems: 100,
} as const;
