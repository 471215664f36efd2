import type { FieldValue, Taxonomy } from "@disposition/taxonomy";

/** What a value is called that no metric has room for. */
const OTHER = "other";

/** The first `most` names as they are, all further ones as `other`: no label of a metric grows without end. */
export class FewNames {
  readonly #seen = new Set<string>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  name(text: string): string {
    if (this.#seen.has(text)) return text;
    if (this.#seen.size >= this.#most) return OTHER;
    this.#seen.add(text);
    return text;
  }
}

/** A label as it stands in the taxonomy; `other` for what a step of the host may have put there. */
export function closedLabel(taxonomy: Taxonomy | undefined, path: string, value: FieldValue): string {
  if (value === null) return "null";
  const field = taxonomy?.fields.find((candidate) => candidate.path === path);
  return field?.kind === "label" && field.labels.includes(String(value)) ? String(value) : OTHER;
}
