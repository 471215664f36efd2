import type { Evidence } from "./evidence.ts";
import type { GapEntry } from "./gap-entry.ts";

/** Everything that can be said at a moment. */
export interface GapView {
  readonly entries: readonly GapEntry[];
  readonly evidence: Evidence;
  /** Lines of the journal that were torn by a kill or altered; their events were never acknowledged. */
  readonly badLines: number;
}
