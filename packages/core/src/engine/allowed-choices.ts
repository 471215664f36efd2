import type { Constraint, Slot } from "./engine.ts";

/**
 * Indices of the choices that `slot` may take after `filled` (slot name → chosen text). Where constraints leave
 * nothing, all choices are allowed: an answer must be given, and the rules step reports the conflict.
 */
export function allowedChoices(
  slot: Slot,
  filled: ReadonlyMap<string, string>,
  constraints: readonly Constraint[],
): number[] {
  const active = constraints.filter(({ when, allow }) => {
    const chosen = filled.get(when.slot);
    return allow.slot === slot.name && chosen !== undefined && when.in.includes(chosen);
  });
  const all = slot.choices.map((_, index) => index);
  const allowed = all.filter((index) => active.every(({ allow }) => allow.in.includes(slot.choices[index] ?? "")));
  return allowed.length > 0 ? allowed : all;
}
