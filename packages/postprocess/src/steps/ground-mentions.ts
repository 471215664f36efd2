import type { CallReading, Field, FieldValue, LabelsOf, Mention, Taxonomy } from "@disposition/taxonomy";
import { agreesTo } from "./agrees-to.ts";
import { mapFields } from "./map-fields.ts";
import type { Step } from "./step.ts";

/**
 * Whose words count: `anyone`'s; the `customer`'s alone; or `agreed`, the customer's and those of the agent to which the
 * customer says yes in the next turn. What nobody is known to have said (no speaker tags) always counts.
 */
export type SaidBy = "anyone" | "customer" | "agreed";

export interface GroundMentionsOptions {
  /** Default `anyone`. */
  readonly saidBy?: SaidBy;
  /** Paths of the fields to look at. Default all amounts and days of the taxonomy. */
  readonly fields?: readonly string[];
}

/**
 * An amount or a day that was not said in the call becomes `null`. Of a range both ends were said, of an
 * ambiguous day ("kal") every reading.
 *
 * @example
 * const ground = pipeline(groundMentions<typeof collections>({ saidBy: "agreed" }));
 * ground(labels, { taxonomy: collections, reading: findMentions(call) }).record;
 */
export function groundMentions<T extends Taxonomy, R extends object = LabelsOf<T>>(
  options: GroundMentionsOptions = {},
): Step<T, R> {
  const { saidBy = "anyone", fields } = options;
  return {
    name: "ground-mentions",
    because: "it was not said in the call",
    apply(record, { taxonomy, reading }, note) {
      const ground = (value: FieldValue, { kind, path }: Field) => {
        if (value === null) return value;
        const said = reading.mentions.filter((mention) => mention.kind === kind && means(mention, value));
        if (said.some((mention) => counts(mention, reading, saidBy))) return value;
        if (said.length > 0) note(path, "only the agent said it");
        return null;
      };
      return mapFields(record, { taxonomy, kinds: ["amount", "date"], only: fields }, ground);
    },
  };
}

function means(mention: Mention, value: FieldValue): boolean {
  if (mention.value === value || mention.from === value) return true;
  return mention.kind === "date" && mention.alternatives?.some((day) => day === value) === true;
}

function counts(mention: Mention, reading: CallReading, saidBy: SaidBy): boolean {
  if (saidBy === "anyone" || mention.speaker !== "agent") return true;
  return saidBy === "agreed" && agreesTo(reading, mention);
}
