import type { LabelsOf, Taxonomy } from "@disposition/taxonomy";
import { mapFields } from "./map-fields.ts";
import { type RedactTextOptions, redactText } from "./redact-text.ts";
import type { Step } from "./step.ts";

export type RedactOptions = RedactTextOptions & {
  /** Paths of the text fields to look at. Default all of the taxonomy. */
  readonly fields?: readonly string[];
};

/**
 * Masks phones, cards, Aadhaar, PAN, UPI ids, e-mail addresses, account numbers and introduced names in a record's
 * free-text fields. The trace says how many of each kind, never which.
 *
 * @example
 * pipeline(redact<typeof collections>())({ ...labels, remarks: "call 98765 43210" }, context).record.remarks; // "call [phone]"
 */
export function redact<T extends Taxonomy, R extends object = LabelsOf<T>>(options: RedactOptions = {}): Step<T, R> {
  return {
    name: "redact",
    because: "personal data is masked",
    apply(record, { taxonomy }, note) {
      return mapFields(record, { taxonomy, kinds: ["text"], only: options.fields }, (words, { path }) => {
        if (typeof words !== "string") return words;
        const { text, masked } = redactText(words, options);
        const kinds = Object.entries(masked).map(([kind, count]) => `${count} ${kind}`);
        if (kinds.length > 0) note(path, `masked: ${kinds.join(", ")}`);
        return text;
      });
    },
  };
}
