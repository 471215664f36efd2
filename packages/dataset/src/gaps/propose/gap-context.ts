import type { Taxonomy } from "@disposition/taxonomy";
import type { CatchAll } from "../catch-all.ts";
import type { Evidence } from "../evidence.ts";
import type { GapEntry } from "../gap-entry.ts";
import type { PhraseRule } from "./phrase-rules.ts";

/** Everything that proposals are made from. */
export interface GapContext {
  readonly taxonomy: Taxonomy;
  readonly catchAll: CatchAll;
  readonly evidence: Evidence;
  /** What steps already do with a phrase. */
  readonly rules: readonly PhraseRule[];
  /** Entries that are there: a group of calls that is one of them keeps its id and name. */
  readonly known: readonly GapEntry[];
  /** Calls that a group needs before it is worth a label. */
  readonly fewestCalls: number;
}
