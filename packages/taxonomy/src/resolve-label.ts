import type { LabelField } from "./define-taxonomy.ts";

/** The label that a name stands for: itself, another spelling of it, or an alias; null when none is meant. */
export function resolveLabel(field: LabelField, name: string): string | null {
  if (field.labels.includes(name)) return name;
  const key = fold(name);
  const spelled = field.labels.find((candidate) => fold(candidate) === key);
  if (spelled !== undefined) return spelled;
  return Object.entries(field.aliases).find(([alias]) => fold(alias) === key)?.[1] ?? null;
}

function fold(name: string): string {
  return name
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s_\-.]+/gu, "");
}
