import { type DataSetManifest, type Field, getField, type Taxonomy } from "@disposition/taxonomy";

/** Counts gold values: field → label → calls. Of amounts, days and scores only whether there is one. */
export class LabelTally {
  readonly #fields: readonly Field[];
  readonly #counts: Record<string, Record<string, number>> = {};

  /** @param taxonomies - Their fields are counted, a path that several have once. */
  constructor(taxonomies: readonly Taxonomy[]) {
    const fields = taxonomies.flatMap((taxonomy) => taxonomy.fields).filter(({ kind }) => kind !== "text");
    this.#fields = [...new Map(fields.map((field) => [field.path, field])).values()];
  }

  add(labels: object): void {
    for (const field of this.#fields) {
      const value = getField(labels, field.path);
      if (value === undefined) continue;
      const key = field.kind === "label" ? String(value) : value === null ? "null" : "value";
      const row = this.#counts[field.path] ?? {};
      this.#counts[field.path] = row;
      row[key] = (row[key] ?? 0) + 1;
    }
  }

  toJSON(): DataSetManifest["counts"] {
    return this.#counts;
  }
}
