import type { Act } from "../../acts.ts";
import type { ActGroup } from "./act-group.ts";

/** The templates of `acts` with those of `groups` behind them, act by act. */
export function withMore<T extends ActGroup>(acts: T, groups: readonly ActGroup[]): T {
  const merged: ActGroup = { ...acts };
  for (const group of groups) {
    for (const [act, templates] of Object.entries(group) as [Act, readonly string[]][]) {
      merged[act] = [...(merged[act] ?? []), ...templates];
    }
  }
  return merged as T;
}
