import type { Act, ActTemplates } from "../acts.ts";

/** The base templates with the additional ones of the same act behind them; what is there already is not repeated. */
export function mergedActs(
  base: ActTemplates,
  ...additions: readonly Partial<Record<Act, readonly string[]>>[]
): ActTemplates {
  const merged: Record<string, readonly string[]> = { ...base };
  for (const addition of additions) {
    for (const [act, templates] of Object.entries(addition)) {
      merged[act] = [...new Set([...(merged[act] ?? []), ...templates])];
    }
  }
  return merged as ActTemplates;
}
