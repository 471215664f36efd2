/** Words that say the opposite of the rest. `un-` is told from "until" and "under" by what follows it. */
const NOT = new Set(
  "no not non never nahi nahin nai na mat without cannot cant dont doesnt didnt wont isnt wasnt hasnt havent नहीं नही ना मत".split(
    " ",
  ),
);
const REFUSAL = /^(?:refus|den(?:y|ie|ial)|declin|reject|unwill)/u;
const UN = /^un(?!der|til|ion|it|iq|iversal|known)\p{L}{3,}/u;
/** Words of no weight in a name. */
const EMPTY = new Set("a an the to of by is was be been are for has have had will".split(" "));
/** Who the label speaks of; every label does. */
const PARTY = new Set("customer borrower client debtor user cust".split(" "));

/** The words of a label's name, told apart for comparison. */
export interface NameWords {
  /** As they were written, in lower case, without empty words and the party; each once, sorted. */
  readonly plain: readonly string[];
  /** Stems without empty words, "no", "not" and "nahi" as one; each once, sorted. */
  readonly stems: readonly string[];
  /** The same without the party; empty when nothing else is said. */
  readonly gist: readonly string[];
  /** Whether the name says no in any way: not, un-, refused, denied. */
  readonly isNegative: boolean;
}

/**
 * Cuts a name into words: `promiseToPay`, `Promised to pay` and `PROMISE-TO-PAY` have the same ones.
 *
 * @example nameWords("Customer has NOT paid").stems // ["customer", "not", "paid"]
 */
export function nameWords(name: string): NameWords {
  const words = name
    .normalize("NFKC")
    .replace(/['’]/gu, "")
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== "");
  const full = words.filter((word) => !EMPTY.has(word)).map((word) => (NOT.has(word) ? "not" : word));
  const plain = full.filter((word) => !PARTY.has(word));
  const isNegative = words.some((word) => NOT.has(word) || REFUSAL.test(word) || UN.test(word));
  return { plain: unique(plain), stems: unique(full.map(stem)), gist: unique(plain.map(stem)), isNegative };
}

/**
 * Cuts the endings off English words, so that "promised", "promises" and "promise" are one. It keeps "paid" and "pay"
 * apart: one is done and the other is not.
 */
function stem(word: string): string {
  const base = word
    .replace(/(?<=\p{L}{3})ments?$/u, "")
    .replace(/(?<=\p{L}{3})(?:ies|ied)$/u, "y")
    .replace(/(?<=[^s]{3})s$/u, "")
    .replace(/([bdgmnprt])\1(?:ing|ed)$/u, "$1")
    .replace(/(?<=\p{L}{3})(?:ing|ed)$/u, "");
  return base.replace(/(?<=\p{L}{3})e$/u, "");
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)].sort();
}
