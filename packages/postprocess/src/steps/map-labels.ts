import type { LabelsOf, Taxonomy } from "@disposition/taxonomy";
import { type LabelMatchKind, matchLabel } from "../labels/match-label.ts";
import { mapFields } from "./map-fields.ts";
import type { Step } from "./step.ts";

export interface MapLabelsOptions {
  /** Field path → other name → label, besides the taxonomy's own aliases. */
  readonly aliases?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Whether a slip of the keyboard in a word of six letters or more is forgiven. Default true. */
  readonly typos?: boolean;
}

const BECAUSE: Readonly<Record<LabelMatchKind, string>> = {
  name: "the label itself",
  spelling: "another name of the label",
  words: "the words of the label in another form",
  typo: "a typing error",
};

/**
 * Replaces other names of labels: other spellings, aliases, other forms of the same words, typing errors. A name that says
 * "not" never becomes a label that does not, and a name that means none or two of the labels stays, for `fitSchema` or the
 * schema to refuse.
 *
 * @example
 * pipeline(mapLabels<typeof collections>())({ ...labels, payment_disposition: "Promised to pay" }, context).record; // PTP
 */
export function mapLabels<T extends Taxonomy, R extends object = LabelsOf<T>>(
  options: MapLabelsOptions = {},
): Step<T, R> {
  const { aliases = {}, typos = true } = options;
  return {
    name: "map-labels",
    because: "another name of the label",
    apply(record, { taxonomy }, note) {
      return mapFields(record, { taxonomy, kinds: ["label"] }, (value, field) => {
        if (typeof value !== "string") return value;
        const match = matchLabel(field, value, { aliases: aliases[field.path] ?? {}, typos });
        if (match === null || match.label === value) return value;
        note(field.path, BECAUSE[match.by]);
        return match.label;
      });
    },
  };
}
