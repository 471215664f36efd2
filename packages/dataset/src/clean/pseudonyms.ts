import type { PersonalKind } from "@disposition/postprocess";

/** What `redactText` tells about a find. */
export interface Found {
  readonly kind: PersonalKind;
  readonly key: string;
}

const PLACEHOLDER = /\[(email|upi|pan|aadhaar|card|phone|account|name|address)-(\d{1,4})\]/gu;

/**
 * The placeholders of one call: `[phone-1]` for the first number and again wherever it comes back, `[name-2]` for the second
 * person, whether called by both names, the first or the surname.
 */
export class Pseudonyms {
  readonly #numbers = new Map<string, number>();
  readonly #counts = new Map<string, number>();
  /** Each person's words, by number. */
  readonly #people = new Map<number, Set<string>>();

  /** Texts that may already hold placeholders: their numbers are not given again. */
  constructor(texts: readonly string[] = []) {
    for (const text of texts) {
      for (const [, kind = "", number] of text.matchAll(PLACEHOLDER)) {
        this.#counts.set(kind, Math.max(this.#counts.get(kind) ?? 0, Number(number)));
      }
    }
  }

  maskOf({ kind, key }: Found): string {
    return `[${kind}-${kind === "name" ? this.#personOf(key) : this.#numberOf(kind, keyOf(kind, key))}]`;
  }

  #personOf(name: string): number {
    const words = name.split(" ");
    const number = this.#knownPerson(words) ?? this.#next("name");
    this.#people.set(number, new Set([...(this.#people.get(number) ?? []), ...words]));
    return number;
  }

  /** Whoever has the first word; for a single word, the one person who has it at all. */
  #knownPerson(words: readonly string[]): number | null {
    const [first = ""] = words;
    const holders = [...this.#people].filter(([, known]) => known.has(first));
    if (words.length === 1) return holders.length === 1 ? (holders[0]?.[0] ?? null) : null;
    const fits = holders.filter(([, known]) => known.size === 1 || words.every((word) => known.has(word)));
    return fits[0]?.[0] ?? null;
  }

  #numberOf(kind: PersonalKind, key: string): number {
    const known = this.#numbers.get(`${kind} ${key}`);
    if (known !== undefined) return known;
    const number = this.#next(kind);
    this.#numbers.set(`${kind} ${key}`, number);
    return number;
  }

  #next(kind: PersonalKind): number {
    const number = (this.#counts.get(kind) ?? 0) + 1;
    this.#counts.set(kind, number);
    return number;
  }
}

/** +91 98765 43210, 098765 43210 and 98765 43210 are one phone. */
function keyOf(kind: PersonalKind, key: string): string {
  return kind === "phone" ? key.slice(-10) : key;
}
