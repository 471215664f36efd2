import { parseJson } from "../../write/parse-json.ts";

/** A word of a gold answer: which key it stands under and what it is. */
export interface GoldValue {
  /** Last key on the way to it; null when the answer is the bare word. */
  readonly key: string | null;
  /** As written in the answer. */
  readonly value: string;
}

/** Longer strings are remarks, not labels. */
const LONGEST_LABEL = 60;
/** Marks, days and numbers are said in the call; an answer that points at them gives nothing away. */
const SAID = /^(?:⟦.{0,8}⟧|[\d.,:/ -]+)$/u;

/** The labels of a gold answer, whatever the taxonomy: strings of its JSON, or the answer itself when it is one word. */
export function goldValues(answer: string): GoldValue[] {
  const parsed = parseJson(answer);
  if (typeof parsed === "object" && parsed !== null) return leaves(parsed, null);
  const bare = typeof parsed === "string" ? parsed : answer.trim();
  return isLabel(bare) ? [{ key: null, value: bare }] : [];
}

/** A name as it is compared: without case, blanks, `_`, `-` and `.`, as `resolveLabel` of the taxonomy does. */
export function foldName(name: string): string {
  return name
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s_\-.]+/gu, "");
}

function leaves(node: object, key: string | null): GoldValue[] {
  return Object.entries(node).flatMap(([name, value]: [string, unknown]) => {
    const own = Array.isArray(node) ? key : name;
    if (typeof value === "object" && value !== null) return leaves(value, own);
    return typeof value === "string" && isLabel(value) ? [{ key: own, value }] : [];
  });
}

function isLabel(text: string): boolean {
  return text !== "" && text.length <= LONGEST_LABEL && !text.includes("\n") && !SAID.test(text);
}
