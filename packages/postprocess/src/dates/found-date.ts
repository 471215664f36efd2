import type { DateMention } from "@disposition/taxonomy";

/** A date phrase found in a text; who said it is for the reader of the turns to add. */
export type FoundDate = Omit<DateMention, "speaker">;
