import { brokenRules, type Rule } from "@disposition/taxonomy";
import { type Proportion, proportion } from "./proportion.ts";

/** How many records obey the rules between fields. */
export interface Legality {
  /** Share of records that break no rule; null without records. */
  readonly legal: Proportion | null;
  /** Rule id → how many records break it, for every rule. */
  readonly broken: Readonly<Record<string, number>>;
}

/** @example legality(collections.rules, [labels]).legal?.value // 1 */
export function legality(rules: readonly Rule[], records: readonly object[]): Legality {
  const broken: Record<string, number> = Object.fromEntries(rules.map((rule) => [rule.id, 0]));
  let illegal = 0;
  for (const record of records) {
    const offences = brokenRules(rules, record);
    if (offences.length > 0) illegal += 1;
    for (const { id } of offences) broken[id] = (broken[id] ?? 0) + 1;
  }
  return { legal: proportion(records.length - illegal, records.length), broken };
}
