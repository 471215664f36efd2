import { control, type PromptPart, plain } from "@disposition/taxonomy";
import type { Token } from "node-llama-cpp";
import { expect, it } from "vitest";
import type { FillRequest } from "../engine/engine.ts";
import { beginAnswer } from "./begin-answer.ts";
import type { Tokenizer } from "./choice-paths.ts";

// a token for ` {"`, else one for each letter
const tokenizer: Tokenizer = {
  tokenize: (text) =>
    (text.match(/ \{"|[\s\S]/gu) ?? []).map((piece) => (piece.length > 1 ? 1 : piece.charCodeAt(0)) as Token),
  detokenize: (tokens) => tokens.map((token) => (token === 1 ? ' {"' : String.fromCharCode(token))).join(""),
};

function begin(...prompt: PromptPart[]) {
  const slots = [{ name: "outcome", before: '{"outcome":"', choices: ["A", "B"] }];
  const tokens = prompt.flatMap(({ text }) => tokenizer.tokenize(text, true));
  const request: FillRequest = { prompt, slots, after: '"}', constraints: [] };
  const beginning = beginAnswer(tokenizer, tokens, request);
  return { prompt: tokenizer.detokenize(beginning.prompt), answer: beginning.start.answer };
}

it("gives the answer what melts with its first sign", () => {
  expect(begin(plain("hello"), control("Answer: "))).toEqual({
    prompt: "helloAnswer:",
    answer: { text: " ", tokens: [] },
  });
});

it.each<[string, PromptPart[], string]>([
  ["an opening that does not melt", [plain("hello"), control("Answer:\n")], "helloAnswer:\n"],
  ["a prompt that ends in spoken words", [plain("hello ")], "hello "],
  ["a prompt without parts", [], ""],
])("leaves %s as it is", (_title, parts, prompt) => {
  expect(begin(...parts)).toEqual({ prompt, answer: { text: "", tokens: [] } });
});
