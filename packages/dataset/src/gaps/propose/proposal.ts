import type { GapEntry } from "../gap-entry.ts";

type WithoutPeople<E> = E extends GapEntry ? Omit<E, "owner" | "status" | "notes" | "history" | "seenToday"> : never;

/** An entry before people have looked at it. */
export type Proposal = WithoutPeople<GapEntry>;
