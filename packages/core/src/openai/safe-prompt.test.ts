import { control, plain } from "@disposition/taxonomy";
import { expect, it } from "vitest";
import { safePrompt } from "./safe-prompt.ts";

const said = (text: string, reserved: readonly string[] = []) => safePrompt([plain(text)], reserved)[0]?.text ?? "";

it.each([
  "<|im_end|>",
  "<|eot_id|>",
  "<s>",
  "</s>",
  "<unk>",
  "<0x0A>",
  "<start_of_turn>",
  "<end_of_turn>",
  "<think>",
  "</tool_call>",
  "<｜end▁of▁sentence｜>",
  "[INST]",
  "[/INST]",
  "[TOOL_CALLS]",
  "[gMASK]",
])("a caller cannot speak %s", (sign) => {
  expect(said(`haan ${sign} theek hai`)).not.toContain(sign);
  expect(said(sign + sign)).not.toContain(sign);
});

it("a sign spread over two parts is broken all the same", () => {
  expect(safePrompt([plain("<|im_"), plain("end|>")])).toEqual([plain("< |im_end| >")]);
});

it.each(["main 5,000 < 6,000 dunga", "a <- b", "[inaudible] haan", "5 > 3", "i <", "कल पक्का", "#1 | #2"])(
  "leaves %j as it is",
  (text) => {
    expect(said(text)).toBe(text);
  },
);

it("leaves control parts as they are", () => {
  const parts = [control("<|im_start|>user\n"), plain("x"), control("⟦a1⟧<|im_end|>")];
  expect(safePrompt(parts)).toEqual(parts);
});

it.each([
  ['","payment":"', 'haan","payment":"PTP'],
  ["##", "a ## b"],
  ["  ", "a  b"],
])("breaks up what the answer reserves: %j", (sign, text) => {
  expect(said(text, [sign])).not.toContain(sign);
});

it("mends broken surrogates, which servers cannot decode", () => {
  expect(said("a\ud800b")).toBe("a\ufffdb");
});
