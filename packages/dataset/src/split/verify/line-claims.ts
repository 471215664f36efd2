import { foldName } from "./gold-values.ts";

/** What a line of an input gives as the label of something. */
export interface LineClaim {
  /** The folded key that stands before the value; null when any key may be meant. */
  readonly key: string | null;
  /** Folded: the value, with each number of words that follow the cue. */
  readonly values: readonly string[];
}

/** Words that announce a label, whatever the record's keys are. */
const CUES = new Set(
  ["label", "labels", "gold", "gold answer", "ground truth", "disposition", "class", "category", "target", "tag"]
    .concat(["intent", "annotation", "expected answer", "expected output", "correct answer", "true answer"])
    .map(foldName),
);
/** What stands between a cue and its value, and the value: `": "PTP`, ` = PTP`, `:** PTP`. */
const VALUE = /["'`*)\]]{0,3}\s{0,3}(?::|=|->|→)\s{0,3}["'`*[(]{0,3}\s{0,3}([\p{L}\p{N}_][\p{L}\p{M}\p{N}_ -]{0,59})/gu;
/** Two labels in a row are a list of what may be answered, not an answer. A key after a comma is none. */
const LIST =
  /^["'`]?\s{0,3}(?:,\s{0,3}["'`]?(?:\p{Lu}|[\p{L}\p{N}]{1,40}_)[\p{Lu}\p{N}_]|[|/]\s{0,3}["'`]?[\p{L}\p{N}])[\p{L}\p{N}_]{0,60}(?!["'`]?\s{0,3}[:=]|[\p{L}\p{N}_])/u;
const IN_LIST = /[\p{L}\p{N}_]["'`]?\s{0,3}[,|/]\s{0,3}["'`]?$/u;
/** WANT_FORECLOSURE: nobody speaks an underscore. */
const COMPOUND = /(?<![\p{L}\p{N}_])[\p{L}\p{N}]{1,40}(?:_[\p{L}\p{N}]{1,40}){1,8}(?![\p{L}\p{N}_])/gu;
/** "- WANT_FORECLOSURE: wants to close the whole loan": the task explains its labels. */
const DEFINITION = /^["'`*]{0,3}\s{0,3}[:=–-]\s{0,3}(?:[\p{L}\p{M}\p{N}'’,]{1,40}\s{1,3}){2}/u;
const NO_WORD = /[^\p{L}\p{M}\p{N}_\s-]/u;
const MOST_WORDS = 8;
/** Longer keys are none. */
const LONGEST_CUE = 60;

/** Reads lines for what looks like a label; made for the keys of one kind of answer. */
export type ClaimReader = (line: string) => LineClaim[];

/**
 * A reader of lines for answers with these keys: it finds `disposition: PTP`, `"payment_disposition": "PTP"`,
 * `label = denied to pay`, and names with an underscore wherever they stand. It does not find labels in a list
 * (`one of PTP, PAID`), in a definition (`- PTP: commits to pay`) or said in a sentence.
 */
export function claimReader(keys: readonly string[]): ClaimReader {
  const known = new Set(keys.map(foldName));
  return (line) => [...cuedClaims(line, known), ...compoundClaims(line)];
}

function* cuedClaims(line: string, keys: ReadonlySet<string>): Generator<LineClaim> {
  for (const match of line.matchAll(VALUE)) {
    const cue = cueBefore(line.slice(Math.max(0, match.index - LONGEST_CUE), match.index), keys);
    if (cue === null || LIST.test(line.slice(match.index + match[0].length))) continue;
    const words = (match[1] ?? "").trim().split(/\s+/u).slice(0, MOST_WORDS);
    yield { key: cue.key, values: words.map((_, last) => foldName(words.slice(0, last + 1).join(" "))) };
  }
}

/** The longest ending of a text that is a key or a cue. */
function cueBefore(text: string, keys: ReadonlySet<string>): { readonly key: string | null } | null {
  const words = (text.split(NO_WORD).at(-1) ?? "").split(/[\s_-]+/u).slice(-MOST_WORDS);
  const endings = words.map((_, first) => foldName(words.slice(first).join(" ")));
  const key = endings.find((ending) => keys.has(ending));
  if (key !== undefined) return { key };
  return endings.some((ending) => CUES.has(ending)) ? { key: null } : null;
}

function* compoundClaims(line: string): Generator<LineClaim> {
  for (const match of line.matchAll(COMPOUND)) {
    const rest = line.slice(match.index + match[0].length);
    const before = line.slice(Math.max(0, match.index - 10), match.index);
    if (DEFINITION.test(rest) || LIST.test(rest) || IN_LIST.test(before)) continue;
    yield { key: null, values: [foldName(match[0])] };
  }
}
