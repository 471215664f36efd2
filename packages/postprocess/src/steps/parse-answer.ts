import { getField, type Taxonomy } from "@disposition/taxonomy";
import { extractRecord } from "../json/extract-record.ts";
import { countKnownKeys, type KeyAliases, topLevelKeys } from "../json/field-keys.ts";
import { findRecord } from "../json/find-record.ts";
import type { Repair } from "../json/repair.ts";
import { toDraft } from "../json/to-draft.ts";
import type { DraftOf } from "./draft.ts";
import type { Step } from "./step.ts";

export interface ParseAnswerOptions {
  /** Other names of keys → path of the field: `{ promised_amount: "ptp_details.amount" }`. */
  readonly keys?: KeyAliases;
  /**
   * Which records that broke off are taken: those that have all labels and scores before the break (default `decided`: it
   * was the remarks that ran too long), `any`, or `none`. A field that was cut in the middle is always left out.
   */
  readonly truncated?: "decided" | "any" | "none";
}

const BECAUSE: Readonly<Record<Repair, string>> = {
  length: "only its last 64 K characters were read",
  thought: "a thought was left out",
  "unclosed-thought": "the record stood in a thought that never ends",
  fence: "taken out of a code fence",
  prose: "taken out of other text",
  quoted: "it was JSON within a string",
  opened: "its first brace was missing",
  wrapped: "the record lay within another object",
  values: "grouped digits, bare dates or currency signs were rewritten",
  truncated: "it breaks off; the field that was cut is left out",
  jsonrepair: "broken JSON was mended by jsonrepair",
};

/**
 * Reads the record out of what any model answered: the text as it came, or an object. Gives `null`, and so ends the
 * pipeline, when there is no object with a key of the taxonomy in it; prose never becomes a record.
 *
 * @param taxonomy - What the record is to be; it also gives the pipeline its type.
 * @example
 * const read = pipeline(parseAnswer(collections));
 * read('Sure! {"disposition": "ANSWERED", "ptp_details": {"amount": 1,00,000}}', { taxonomy: collections, reading }).record;
 * // { disposition: "ANSWERED", ptp_details: { amount: 100000 } }
 */
export function parseAnswer<T extends Taxonomy>(
  taxonomy: T,
  options: ParseAnswerOptions = {},
): Step<T, unknown, DraftOf<T> | null> {
  const { keys = {}, truncated = "decided" } = options;
  const known = topLevelKeys(taxonomy, keys);
  return {
    name: "parse-answer",
    because: "brought into the taxonomy's shape",
    apply(answer, _context, note) {
      const found = typeof answer === "string" ? extractRecord(answer, known) : ofObject(answer, known);
      if (found === null) {
        note("", "there is no record in the answer");
        return null;
      }
      const draft = toDraft(taxonomy, found.value, keys, note);
      if (
        found.repairs.includes("truncated") &&
        (truncated === "none" || (truncated === "decided" && isOpen(taxonomy, draft)))
      ) {
        note("", "the answer breaks off before the record is decided");
        return null;
      }
      if (found.repairs.length > 0) note("", found.repairs.map((repair) => BECAUSE[repair]).join("; "));
      return draft as DraftOf<T>;
    },
  };
}

/** Whether a label or a score is missing. */
function isOpen({ fields }: Taxonomy, draft: object): boolean {
  const decided = fields.filter(({ kind }) => kind === "label" || kind === "score");
  return decided.some(({ path }) => getField(draft, path) === undefined);
}

function ofObject(answer: unknown, known: ReadonlySet<string>): { value: object; repairs: readonly Repair[] } | null {
  const value = findRecord(answer, (candidate) => countKnownKeys(candidate, known));
  return value === null ? null : { value, repairs: value === answer ? [] : ["wrapped"] };
}
