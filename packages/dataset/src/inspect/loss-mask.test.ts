import { describe, expect, it } from "vitest";
import { type LossMask, type LossOptions, lossMask } from "./loss-mask.ts";
import { type TaughtRow, taughtRow } from "./taught-row.ts";
import { SPECIAL_TOKENS, type TestTemplate, testTemplate } from "./testing/templates.ts";
import { tinyTokenizer } from "./testing/tiny-tokenizer.ts";

const tokenizer = tinyTokenizer({ words: [" PTP", "PTP"], special: SPECIAL_TOKENS });
const said = (role: string, content: string) => ({ role, content });
const row = taughtRow({ messages: [said("user", "kal"), said("assistant", "PTP")] }, "row");
const twoAnswers = taughtRow(
  { messages: [said("user", "kal"), said("assistant", "PTP"), said("user", "aaj"), said("assistant", "RTP")] },
  "row",
);

/** The text whose tokens carry loss, stretches parted by `|`. */
function learnt({ text, offsets, supervised }: LossMask): string {
  const pieces = supervised.map((isLearnt, token) =>
    isLearnt ? text.slice(offsets.starts[token], offsets.ends[token]) : "\0",
  );
  return pieces
    .join("")
    .split(/\0+/u)
    .filter((piece) => piece !== "")
    .join("|");
}

describe("lossMask", () => {
  it.each<[string, TaughtRow, TestTemplate, LossOptions]>([
    ["PTP<|im_end|>\n", row, "chatml", {}],
    ["RTP<|im_end|>\n", twoAnswers, "chatml", { loss: "completion" }],
    ["PTP<|eot|>", row, "header", {}],
    ["<think>\n\n</think>\n\nPTP<|im_end|>\n", row, "thinking", {}],
    ["PTP<|im_end|>\n", row, "thinking", { variables: { enable_thinking: false } }],
    ["PTP<|im_end|>", row, "marked", { loss: "assistant" }],
    ["PTP<|im_end|>|RTP<|im_end|>", twoAnswers, "marked", { loss: "assistant" }],
    ["PTP", row, "markedShort", { loss: "assistant" }],
    ["PTP<|im_end|>\n", row, "chatml", { loss: "responses" }],
    ["PTP<|im_end|>\n|RTP<|im_end|>\n", twoAnswers, "chatml", { loss: "responses" }],
    ["PTP</s>|RTP</s>", twoAnswers, "instruct", { loss: "responses" }],
    ["<|im_start|>user\nkal<|im_end|>\n<|im_start|>assistant\nPTP<|im_end|>\n", row, "chatml", { loss: "all" }],
    ["PTP|\n", row, "chatml", { eosTrained: false }],
    ["PTP|\n", row, "chatml", { maskedTokens: ["<|im_end|>"] }],
    ["PTP", row, "chatml", { maxLength: 23 }],
    ["", row, "chatml", { maxLength: 3 }],
  ])("teaches %j", (expected, taught, template, options) => {
    expect(learnt(lossMask(taught, testTemplate(template), tokenizer, options))).toBe(expected);
  });

  it("finds answer and end token", () => {
    const mask = lossMask(row, testTemplate("chatml"), tokenizer);
    const textAt = (token: number | null | undefined) =>
      mask.text.slice(mask.offsets.starts[token ?? -1], mask.offsets.ends[token ?? -1]);
    expect(textAt(mask.answer?.first)).toBe("PTP");
    expect(mask.answer?.last).toBe(mask.answer?.first);
    expect(textAt(mask.endToken)).toBe("<|im_end|>");
    expect(mask).toMatchObject({ prefixPreserved: true, kept: mask.ids.length });
  });

  // " PTP" is one token, and the prompt ends with the space: by length, the trainers leave the answer out
  it("masks by the prompt's length even where its last token melts with the answer", () => {
    const mask = lossMask(row, testTemplate("sections"), tokenizer);
    expect(mask.prefixPreserved).toBe(false);
    expect(learnt(mask)).toBe("\n");
  });

  it("puts the end token behind plain completions, as TRL does", () => {
    const plain = taughtRow({ prompt: "kal ->", completion: " PTP" }, "row");
    const mask = lossMask(plain, testTemplate("header"), tokenizer);
    expect(mask.text).toBe("kal -> PTP<|eot|>");
    expect(learnt(mask)).toBe(" PTP<|eot|>");
  });

  it("keeps the mask as long as the row, and false behind the limit", () => {
    for (const maxLength of [1, 5, 20, 21, 22, 23, 100]) {
      const { ids, supervised, kept } = lossMask(row, testTemplate("chatml"), tokenizer, { loss: "all", maxLength });
      expect(kept).toBe(Math.min(ids.length, maxLength));
      expect(supervised).toEqual(ids.map((_, token) => token < kept));
    }
  });
});
