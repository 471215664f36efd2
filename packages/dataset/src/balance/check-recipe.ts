import { DispositionError, fieldAt, type Taxonomy } from "@disposition/taxonomy";
import type { BalanceRecipe } from "./balance-recipe.ts";

/**
 * Checks that a recipe speaks of fields and labels that the taxonomy has, so that a misspelled label is not a silent zero.
 *
 * @throws DispositionError `INPUT_INVALID` that names the section, the label and the labels that there are; `TAXONOMY_INVALID`
 * for an unknown field.
 */
export function checkRecipe(taxonomy: Taxonomy, recipe: BalanceRecipe): void {
  for (const { field, when, atMost } of recipe.caps) {
    checkLabels(taxonomy, "caps", { ...when, [field]: [...(when[field] ?? []), ...Object.keys(atMost)] });
  }
  for (const floor of recipe.floors) {
    if (floor.by === "label") checkLabels(taxonomy, "floors", { [floor.field]: Object.keys(floor.atLeast) });
  }
  for (const rule of recipe.oversample) {
    const shares = rule.with.strategy === "target-share" ? Object.keys(rule.with.shares) : [];
    if (rule.by === "label") checkLabels(taxonomy, "oversample", { [rule.field]: shares });
    const stranger = rule.by === "cue" ? shares.find((name) => name !== "said" && name !== "unsaid") : undefined;
    if (stranger !== undefined) throw invalid("oversample", `"${stranger}" of a cue; it is "said" or "unsaid"`);
  }
  for (const { name, only } of recipe.boosters) checkLabels(taxonomy, `booster "${name}"`, only);
}

function checkLabels(taxonomy: Taxonomy, section: string, wanted: Readonly<Record<string, readonly string[]>>): void {
  for (const [path, labels] of Object.entries(wanted)) {
    const field = fieldAt(taxonomy, path);
    if (field.kind !== "label") throw invalid(section, `"${path}", a field of kind ${field.kind}; name a label field`);
    const stranger = labels.find((label) => !field.labels.includes(label));
    if (stranger === undefined) continue;
    throw invalid(section, `"${stranger}", no label of "${path}"; it has ${field.labels.join(", ")}`);
  }
}

function invalid(section: string, what: string): DispositionError {
  return new DispositionError("INPUT_INVALID", `balance recipe, ${section}: names ${what}`);
}
