import type { TrainingRow } from "../../write/training-row.ts";
import { foldName, type GoldValue, goldValues } from "./gold-values.ts";
import { type ClaimReader, claimReader, type LineClaim } from "./line-claims.ts";

/** Shorter answers may be said by chance. */
const SHORTEST_ANSWER = 12;
const REMEMBERED_PROMPTS = 64;

/** A line of a row's question that names a label, or could hold an answer. */
export interface NamingLine {
  readonly line: string;
  /** Message that it stands in. */
  readonly role: "system" | "user";
  /** Gold values of the row that the line names, as `KEY=VALUE`, and `answer` where it holds the whole answer. */
  readonly told: readonly string[];
}

interface ClaimingLine {
  readonly line: string;
  readonly claims: readonly LineClaim[];
}

/** Reads the questions of rows for lines that name labels. */
export class QuestionReader {
  readonly #readers = new Map<string, ClaimReader>();
  readonly #prompts = new Map<string, ClaimingLine[]>();

  /** Naming lines of a row's question, each once. Earlier answers of a dialogue are no question. */
  linesOf(row: TrainingRow): NamingLine[] {
    const answer = row.messages.at(-1)?.content ?? "";
    const gold = goldValues(answer);
    const keys = keysOf(gold);
    const found = new Map<string, NamingLine>();
    for (const { role, content } of row.messages.slice(0, -1)) {
      if (role === "assistant") continue;
      for (const { line, claims } of this.#claimingLines(role, content, keys)) {
        const told = gold.filter((value) => isTold(value, claims)).map(goldName);
        if (holdsAnswer(line, answer)) told.push("answer");
        found.set(line, { line, role, told });
      }
    }
    return [...found.values()];
  }

  /** The system message is the same in thousands of rows. */
  #claimingLines(role: "system" | "user", content: string, keys: readonly string[]): readonly ClaimingLine[] {
    const reader = this.#readerFor(keys);
    if (role === "user") return claimingLines(content, reader);
    const name = `${keys.join("\0")}\0${content}`;
    const lines = this.#prompts.get(name) ?? claimingLines(content, reader);
    if (this.#prompts.size >= REMEMBERED_PROMPTS) this.#prompts.clear();
    this.#prompts.set(name, lines);
    return lines;
  }

  #readerFor(keys: readonly string[]): ClaimReader {
    const name = keys.join("\0");
    const reader = this.#readers.get(name) ?? claimReader(keys);
    this.#readers.set(name, reader);
    return reader;
  }
}

/** The gold values of a row, as `KEY=VALUE`, each once. */
export function goldNames({ messages }: TrainingRow): Set<string> {
  return new Set(goldValues(messages.at(-1)?.content ?? "").map(goldName));
}

function goldName({ key, value }: GoldValue): string {
  return `${foldName(key ?? "")}=${foldName(value)}`;
}

function claimingLines(content: string, reader: ClaimReader): ClaimingLine[] {
  const lines = content.split("\n").map((line) => ({ line, claims: reader(line) }));
  return lines.filter(({ line, claims }) => claims.length > 0 || line.includes("{"));
}

function isTold({ key, value }: GoldValue, claims: readonly LineClaim[]): boolean {
  return claims.some((claim) => {
    const sameKey = claim.key === null || key === null || claim.key === foldName(key);
    return sameKey && claim.values.includes(foldName(value));
  });
}

/** The answer's JSON, whatever its blanks and capitals. */
function holdsAnswer(line: string, answer: string): boolean {
  if (!line.includes("{")) return false;
  const squeezed = squeeze(answer);
  return squeezed.length >= SHORTEST_ANSWER && squeeze(line).includes(squeezed);
}

function squeeze(text: string): string {
  return text.replace(/\s+/gu, "").toLowerCase();
}

function keysOf(gold: readonly GoldValue[]): string[] {
  return [...new Set(gold.flatMap(({ key }) => key ?? []))].sort();
}
