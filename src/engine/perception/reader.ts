/** What a reader looks through: the lenses of a week, the kernels, and what counts as a breach. */
import type { Kernel } from '../policy/index.js';
import type { Terms } from '../state.js';
import type { BySide } from '../vocabulary.js';
import type { Lens } from './lens.js';

/** A side as its rival may look at it: with no fear granted, and with the fear that the rival's empathy would grant. */
export interface Mirror {
  plain: Lens;
  granted: Lens;
}

/** What one reader will look through. */
export interface Reader {
  /** On its rival, with no fear granted and with the fear it grants. */
  plain: Lens;
  granted: Lens;
  /** On its rival, in the mood of each sample of the unbiased observer. */
  sampled: Lens[];
  /** On itself, as its rival may look at it; null where the observer keeps no sample that would. */
  mirror: Mirror | null;
  /** What was agreed when the orders were written. */
  agreed: Terms;
  /** How hard this reader is being pressed, as it sees it. */
  pressing: number;
  /** Kernels: as this reader believes, as it truly is, and as its rival believes. */
  kernel: Kernel;
  trueKernel: Kernel;
  rivalKernel: Kernel;
}
export type Prepared = BySide<Reader>;
