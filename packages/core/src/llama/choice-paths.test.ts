import type { Token } from "node-llama-cpp";
import { describe, expect, it } from "vitest";
import { choicePaths, rememberPaths, type Tokenizer } from "./choice-paths.ts";

/** Longest-match tokenizer over a list of pieces; other characters are tokens of their own. */
function tokenizerOf(pieces: readonly string[]): Tokenizer {
  const vocabulary = [...pieces].sort((a, b) => b.length - a.length);
  const ids = new Map<string, Token>();
  const idOf = (piece: string) => {
    const id = ids.get(piece) ?? (ids.size as Token);
    ids.set(piece, id);
    return id;
  };
  const split = (text: string): string[] => {
    if (text === "") return [];
    const piece = vocabulary.find((candidate) => text.startsWith(candidate)) ?? text.slice(0, 1);
    return [piece, ...split(text.slice(piece.length))];
  };
  return {
    tokenize: (text) => split(text).map(idOf),
    detokenize: (tokens) => tokens.map((token) => [...ids].find(([, id]) => id === token)?.[0] ?? "").join(""),
  };
}

const emptyAnswer = (text: string) => ({ text, tokens: [] });

describe("choicePaths", () => {
  it("lets a label that begins another differ by its delimiter", () => {
    const tokenizer = tokenizerOf(["PAID", "_PART"]);
    const [paid, part] = choicePaths(tokenizer, emptyAnswer('"'), ["PAID", "PAID_PART"], '","x":');
    expect(paid?.map((token) => tokenizer.detokenize([token]))).toEqual(['"', "PAID", '"']);
    expect(part?.map((token) => tokenizer.detokenize([token]))).toEqual(['"', "PAID", "_PART", '"']);
  });

  it("keeps a merge across the closing quote, as training text has it", () => {
    const tokenizer = tokenizerOf(["PTP", '","', "NONE"]);
    const [ptp] = choicePaths(tokenizer, emptyAnswer('"'), ["PTP"], '","x":');
    expect(ptp?.map((token) => tokenizer.detokenize([token]))).toEqual(['"', "PTP", '","']);
  });

  it("continues after a merge that ran into the next literal", () => {
    const tokenizer = tokenizerOf(["PTP", '","', "NONE"]);
    const [first = []] = choicePaths(tokenizer, emptyAnswer('"'), ["PTP"], '","x":"');
    const [second = []] = choicePaths(tokenizer, { text: '"PTP","x":"', tokens: first }, ["NONE"], '"}');
    expect(tokenizer.detokenize([...first, ...second])).toBe('"PTP","x":"NONE"');
    expect([...first, ...second]).toEqual(tokenizer.tokenize('"PTP","x":"NONE"', true));
  });

  it("tokenises only the new text when the tokenizer reads the grown answer differently", () => {
    const tokenizer = tokenizerOf(["PTP", 'PTP","N']);
    const [first = []] = choicePaths(tokenizer, emptyAnswer(""), ["PTP"], '"');
    const [second = []] = choicePaths(tokenizer, { text: 'PTP","', tokens: first }, ["NO"], "}");
    expect(tokenizer.detokenize([...first, ...second])).toBe('PTP","NO}');
  });
});

describe("rememberPaths", () => {
  it("gives the same paths, first and again, also when it had to forget", () => {
    const tokenizer = tokenizerOf(["PTP", "PAID", '","']);
    const pathsOf = rememberPaths(tokenizer, 2);
    const choices = ["PTP", "PAID", "NONE"];
    const expected = choicePaths(tokenizer, emptyAnswer('"'), choices, '","x":');
    expect(pathsOf(emptyAnswer('"'), choices, '","x":')).toEqual(expected);
    expect(pathsOf(emptyAnswer('"'), choices, '","x":')).toEqual(expected);
  });
});
