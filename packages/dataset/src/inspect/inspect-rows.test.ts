import { chatmlBrief, collections, defineTaxonomy, label } from "@disposition/taxonomy";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { compileTemplate } from "./chat-template.ts";
import type { InspectOptions } from "./inspect-options.ts";
import { inspectRows, type PlacedRow } from "./inspect-rows.ts";
import { Inspection } from "./inspection.ts";
import { lossMask } from "./loss-mask.ts";
import { readChatTemplate } from "./read-chat-template.ts";
import type { RowVerdict } from "./row-verdicts.ts";
import { taughtRow } from "./taught-row.ts";
import { templateHash } from "./template-hash.ts";
import { SPECIAL_TOKENS, type TestTemplate, testTemplate } from "./testing/templates.ts";
import { tinyTokenizer } from "./testing/tiny-tokenizer.ts";
import type { Tokenizer } from "./tokenizer.ts";

const tokenizer = tinyTokenizer({ words: [" PTP", "PTP", "<think>", "</think>"], special: SPECIAL_TOKENS });
const ANSWER = '{"label":"PTP"}';

const chatml = testTemplate("chatml");
const withServedThought = compileTemplate({
  source: "served thought",
  text: `${chatml.text}{%- if add_generation_prompt %}{{- '<think>' }}{%- endif %}`,
});
const withEmptyMark = compileTemplate({
  source: "empty mark",
  text: `${chatml.text}{%- generation %}{%- endgeneration %}`,
});
const withoutSigns = compileTemplate({ source: "no signs", text: "{{- messages[0].content }}" });

const otherEnd = compileTemplate({
  source: "base",
  text: testTemplate("header").text,
  bosToken: "<s>",
  eosToken: "</s>",
});
const dated = compileTemplate({ source: "dated", text: `{{- strftime_now('%d %b') }}${chatml.text}` });
const refusing = compileTemplate({ source: "refusing", text: "{{ raise_exception('no') }}" });

interface Row {
  readonly system?: string;
  readonly user?: string;
  readonly answer?: string;
}

function messagesOf({ system, user = "kal bhej dunga", answer = ANSWER }: Row = {}) {
  return [
    ...(system === undefined ? [] : [{ role: "system", content: system }]),
    { role: "user", content: user },
    { role: "assistant", content: answer },
  ];
}

function placed(rows: readonly Row[]): PlacedRow[] {
  return rows.map((row, index) => ({
    file: "train.jsonl",
    position: `train.jsonl:${index + 1}`,
    value: { id: `call-${index + 1}`, messages: messagesOf(row) },
  }));
}

/** Tokens of the plain row in front of its end token. */
const BEFORE_END = Number(lossMask(taughtRow({ messages: messagesOf() }, "row"), chatml, tokenizer).endToken);

async function verdictsOf(
  template: TestTemplate,
  row: Row,
  options: Partial<InspectOptions> = {},
): Promise<RowVerdict[]> {
  const report = await inspectRows(placed([row]), { template: testTemplate(template), tokenizer, ...options });
  return Object.keys(report.rowVerdicts) as RowVerdict[];
}

describe("a verdict", () => {
  it.each<[RowVerdict[], string, TestTemplate, Row, Partial<InspectOptions>]>([
    [["template-refuses"], "the template raises", "turns", { system: "You label calls." }, {}],
    [["answer-empty"], "the answer is empty", "chatml", { answer: "" }, {}],
    [["answer-empty"], "the answer is white space", "chatml", { answer: " \n" }, {}],
    [["answer-altered"], "the template writes it otherwise", "altering", {}, {}],
    [["label-cut"], "the limit lies in the answer", "chatml", {}, { maxLength: 40 }],
    [["label-cut"], "the limit takes the answer's last token", "chatml", {}, { maxLength: BEFORE_END - 1 }],
    [["label-cut", "nothing-supervised"], "the limit lies in the prompt", "chatml", {}, { maxLength: 20 }],
    [["nothing-supervised"], "the mark is empty", "chatml", {}, { template: withEmptyMark, loss: "assistant" }],
    [
      ["nothing-supervised", "prefix-not-preserved"],
      "the answer melts with the response part",
      "sections",
      { answer: "PTP" },
      { loss: "responses" },
    ],
    [["end-token-untrained"], "the pad token ends answers too", "chatml", {}, { maskedTokens: ["<|im_end|>"] }],
    [["end-token-untrained"], "the trainer leaves end tokens out", "chatml", {}, { eosTrained: false }],
    [["end-token-untrained"], "the mark ends before it", "markedShort", {}, { loss: "assistant" }],
    [["end-token-untrained", "too-long"], "the limit lies right before it", "chatml", {}, { maxLength: BEFORE_END }],
    [
      ["end-token-untrained", "prefix-not-preserved"],
      "the prompt ends in half a token",
      "sections",
      { answer: "PTP" },
      {},
    ],
    [["prefix-not-preserved"], "a server's prompt has a thought", "chatml", {}, { template: withServedThought }],
    [["empty-think-block-trained"], "a thought is put before the answer", "thinking", {}, {}],
    [
      ["empty-think-block-trained"],
      "the answer itself begins with one",
      "chatml",
      { answer: `<think> </think>${ANSWER}` },
      {},
    ],
    [["too-long"], "the limit lies behind the end token", "chatml", {}, { maxLength: BEFORE_END + 1 }],
  ])("%j: %s", async (expected, _why, template, row, options) => {
    expect(await verdictsOf(template, row, options)).toEqual(expected);
  });

  it.each<[string, TestTemplate, Row, Partial<InspectOptions>]>([
    ["a plain row", "chatml", {}, {}],
    ["a system message", "chatml", { system: "You label calls." }, {}],
    ["Devanagari and composed letters", "chatml", { user: "\u0958र्ज़ कल भर दूँगा 🙏" }, {}],
    ["headers and trimmed contents", "header", { user: " kal ", answer: ` ${ANSWER}` }, {}],
    ["a row exactly as long as the limit", "chatml", {}, { maxLength: BEFORE_END + 2 }],
    ["marked generations", "marked", {}, { loss: "assistant" }],
    ["Unsloth's parts", "chatml", {}, { loss: "responses" }],
    ["Unsloth's parts with headers", "header", {}, { loss: "responses" }],
    ["loss on all", "chatml", {}, { loss: "all" }],
    ["a thought that a server's prompt has too", "thinking", {}, { variables: { enable_thinking: false } }],
    ["a thought in the transcript", "chatml", { user: "<think></think>" }, {}],
    ["a thought with words", "chatml", { answer: `<think>so</think>${ANSWER}` }, {}],
    ["another name for the assistant", "turns", {}, {}],
    ["no generation prompt", "instruct", {}, {}],
    ["another token masked", "chatml", {}, { maskedTokens: ["<s>"] }],
  ])("is not given for %s", async (_what, template, row, options) => {
    expect(await verdictsOf(template, row, options)).toEqual([]);
  });
});

describe("the report", () => {
  const rows = placed([{}, { answer: "" }, { user: "ek do teen ".repeat(30) }, { answer: "" }]);
  const inspect = (options: Partial<InspectOptions> = {}) =>
    inspectRows(rows, { template: chatml, tokenizer, ...options });

  it("keeps its schema, counts verdicts and names their first rows", async () => {
    const report = await inspect();
    expect(Inspection.parse(report)).toEqual(report);
    expect(report).toMatchObject({ ok: false, rows: 4, rowsOk: 2, setVerdicts: [] });
    expect(report.rowVerdicts).toEqual({ "answer-empty": { rows: 2, first: ["call-2", "call-4"] } });
    expect(report.files).toEqual([{ file: "train.jsonl", rows: 4, tokens: expect.any(Number) }]);
  });

  it("measures rows before they are cut, and advises the next multiple of 64", async () => {
    const { lengths } = await inspect({ maxLength: 100 });
    expect(lengths).toMatchObject({ longest: "call-3", overMaxLength: 1 });
    expect(Number(lengths?.advisedMaxLength) % 64).toBe(0);
    expect(Number(lengths?.advisedMaxLength) - Number(lengths?.p100)).toBeGreaterThanOrEqual(0);
    expect(Number(lengths?.advisedMaxLength) - Number(lengths?.p100)).toBeLessThan(64);
  });

  it("shows the first rows and the first of each verdict", async () => {
    expect((await inspect({ show: 1 })).shown.map(({ id }) => id)).toEqual(["call-1", "call-2"]);
    expect((await inspect({ show: 0 })).shown.map(({ id }) => id)).toEqual(["call-2"]);
  });

  it("tells what a trainer has to be told", async () => {
    expect((await inspect()).loss).toEqual({
      kind: "completion",
      maxLength: 2048,
      responseParts: { instruction: "<|im_start|>user\n", response: "<|im_start|>assistant\n" },
      endToken: "<|im_end|>",
    });
  });

  it("never shows a phone number", async () => {
    const report = await inspectRows(placed([{ user: "call 98765 43210", answer: "98765 43210" }]), {
      template: testTemplate("chatml"),
      tokenizer,
    });
    expect(JSON.stringify(report)).not.toContain("43210");
    expect(report.shown[0]?.segments.map(({ text }) => text).join("")).toContain("call [phone]");
  });

  it.each<[string, string, Partial<InspectOptions>]>([
    ["answers end with no special token", "no special token", { template: testTemplate("sections") }],
    ["answers end with another token than the model's", "<|eot|>, which is not", { template: otherEnd }],
    ["the template writes the date", "today's date", { template: dated }],
    ["all tokens carry loss", 'loss "all"', { loss: "all" }],
    ["the template refuses rows", "refuses: no", { template: refusing }],
  ])("notes that %s", async (_what, note, options) => {
    expect((await inspect(options)).notes).toEqual([expect.stringContaining(note)]);
    expect((await inspect()).notes).toEqual([]);
  });

  it("says that an empty set is not ok", async () => {
    const report = await inspectRows([], { template: testTemplate("chatml"), tokenizer });
    expect(report).toMatchObject({ ok: false, setVerdicts: ["no-rows"], lengths: null, supervised: null });
  });

  it("draws the same sample for the same seed, of about the share", async () => {
    const many = placed(Array.from({ length: 400 }, () => ({})));
    const options = { template: testTemplate("chatml"), tokenizer, sample: 0.25 };
    const [once, again] = [await inspectRows(many, options), await inspectRows(many, options)];
    expect(once).toEqual(again);
    // four standard deviations of 400 draws
    expect(Math.abs(once.rows - 100)).toBeLessThan(36);
    expect(once.notes).toContainEqual(expect.stringContaining("sampled"));
  });

  it.each([
    ["sample is 0", { sample: 0 }],
    ["sample is 2", { sample: 2 }],
    ["maxLength is 0", { maxLength: 0 }],
    ["show is -1", { show: -1 }],
  ])("refuses an option: %s", async (message, options) => {
    await expect(inspect(options)).rejects.toMatchObject({
      code: "INPUT_INVALID",
      message: expect.stringContaining(message),
    });
  });

  it.each(["assistant", "responses"] as const)(
    "refuses loss %j where the template gives no sign of it",
    async (loss) => {
      const refused = inspect({ template: withoutSigns, loss });
      await expect(refused).rejects.toMatchObject({
        code: "INPUT_INVALID",
        message: expect.stringContaining(`"${loss}"`),
      });
    },
  );
});

describe("the set as a whole", () => {
  const format = chatmlBrief;
  const inspect = (options: Partial<InspectOptions>) =>
    inspectRows(placed([{}]), {
      template: testTemplate("chatml"),
      tokenizer,
      taxonomy: collections,
      format,
      ...options,
    });

  it("is compared with the prompt in service", async () => {
    const served = await inspect({ template: await readChatTemplate(format.id) });
    expect(served).toMatchObject({ servedPrompt: null });
    expect(served.setVerdicts).not.toContain("served-prompt-differs");
    const other = await inspect({ template: testTemplate("header") });
    expect(other.setVerdicts).toContain("served-prompt-differs");
    expect(other.servedPrompt?.format).toContain("<|im_start|>system");
  });

  it("warns of labels that begin others, and fails on labels that nothing tells apart", async () => {
    const taxonomyOf = (...labels: string[]) => {
      const outcome = label(Object.fromEntries(labels.map((name) => [name, "a criterion"])));
      return defineTaxonomy({ name: "tiny", version: 1, task: "Label the call.", schema: z.object({ outcome }) });
    };
    const template = await readChatTemplate(format.id);
    const words = ["PTP", "RTP", "BROKEN", "ptp"];
    const folding = tinyTokenizer({ words, special: SPECIAL_TOKENS, normalizer: { type: "Lowercase" } });
    const plain = tinyTokenizer({ words, special: SPECIAL_TOKENS });
    const inspectLabels = (by: Tokenizer, ...labels: string[]) =>
      inspect({ template, tokenizer: by, taxonomy: taxonomyOf(...labels) });
    expect(await inspectLabels(plain, "PTP", "RTP")).toMatchObject({ ok: true, setVerdicts: [], warnings: [] });
    expect(await inspectLabels(plain, "PTP", "PTP_BROKEN")).toMatchObject({
      ok: true,
      warnings: ["label-tokens-collide"],
    });
    expect(await inspectLabels(plain, "PTP", "Ptp")).toMatchObject({ ok: true, setVerdicts: [] });
    expect(await inspectLabels(folding, "PTP", "Ptp")).toMatchObject({
      ok: false,
      setVerdicts: ["labels-inseparable"],
    });
  });

  it("is locked to the template that it was built for", async () => {
    const template = testTemplate("chatml");
    const locked = await inspect({ template, expectedTemplateHash: templateHash(template) });
    expect(locked.setVerdicts).not.toContain("template-changed");
    const changed = await inspect({ template: testTemplate("header"), expectedTemplateHash: templateHash(template) });
    expect(changed.setVerdicts).toContain("template-changed");
  });
});
