import type { PlanWish } from "../plan.ts";
import { isReason, type SpokenLine } from "../stage.ts";
import type { PlayedCall } from "../synthesise.ts";

/** A label field that the generator plans. */
export type LabelFieldPath = keyof PlanWish;

/**
 * The sentences of a call that its label in a field hangs on: the reasons for the reason, everything else for the other
 * two; those of the borrower's side, unless the agent alone decides. A label without sentences of its own (no reason, a
 * claim of payment as the reason) hangs on all that is decisive. None of a call that was written as a whole, where every
 * line counts, and none that an agent says in another language.
 */
export function decisiveLines({ stage, whole }: PlayedCall, field: LabelFieldPath): readonly SpokenLine[] {
  if (whole !== null) return [];
  const isForeign = stage.agentLanguage !== stage.language;
  const decisive = stage.lines.filter((line) => line.decisive && !(isForeign && line.speaker === "agent"));
  // to ask for a reason is not to give one
  const reasons = decisive.filter(({ act, speaker }) => isReason(act) && speaker !== "agent");
  const others = decisive.filter(({ act }) => !isReason(act));
  const own = field === "reason_for_not_paying" && reasons.length > 0 ? reasons : others;
  const borrowers = own.filter(({ speaker }) => speaker !== "agent");
  return borrowers.length > 0 ? borrowers : own;
}
