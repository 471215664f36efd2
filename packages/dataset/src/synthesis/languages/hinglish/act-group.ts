import type { Act } from "../../acts.ts";

/** A share of the acts with their templates; the files of this folder together cover all of them. */
export type ActGroup = Partial<Record<Act, readonly string[]>>;
