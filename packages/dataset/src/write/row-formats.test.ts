import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ROW_FORMAT_NAMES, type RowFormatName, rowFormatNamed } from "./row-formats.ts";
import { type TrainingRow, trainingRowSchema } from "./training-row.ts";

const system = { role: "system", content: "collections/1" } as const;
const user = { role: "user", content: "customer: kal 5,000 de dunga" } as const;
const assistant = { role: "assistant", content: '{"disposition":"PTP"}' } as const;
const row: TrainingRow = { id: "c-1", messages: [system, user, assistant] };

const golden: Readonly<Record<RowFormatName, object>> = {
  messages: { id: "c-1", messages: [system, user, assistant] },
  "prompt-completion": { id: "c-1", prompt: [system, user], completion: [assistant] },
  sharegpt: {
    id: "c-1",
    conversations: [
      { from: "system", value: "collections/1" },
      { from: "human", value: "customer: kal 5,000 de dunga" },
      { from: "gpt", value: '{"disposition":"PTP"}' },
    ],
  },
  alpaca: {
    id: "c-1",
    instruction: "customer: kal 5,000 de dunga",
    input: "",
    output: '{"disposition":"PTP"}',
    system: "collections/1",
  },
  "alpaca-sections": {
    id: "c-1",
    instruction: "collections/1",
    input: "customer: kal 5,000 de dunga",
    output: '{"disposition":"PTP"}',
    system: "",
  },
  mlx: { messages: [system, user, assistant] },
  openai: { messages: [system, user, assistant] },
  together: { messages: [system, user, assistant] },
  fireworks: { messages: [system, user, assistant] },
};

const text = fc.string({ unit: "grapheme", minLength: 1 });
const head = fc.option(text.map((content) => ({ role: "system" as const, content })));
const oneTurn = fc.tuple(head, text, text).map(([first, question, answer]): TrainingRow => {
  const turns = [
    { role: "user", content: question },
    { role: "assistant", content: answer },
  ] as const;
  return { id: "c-1", messages: first === null ? turns : [first, ...turns] };
});

describe.each(ROW_FORMAT_NAMES)("%s", (name) => {
  const format = rowFormatNamed(name);

  it("writes the golden row, keys in this order", () => {
    expect(JSON.stringify(format.toRow(row))).toBe(JSON.stringify(golden[name]));
  });

  it("is read back to the same messages, through JSON", () => {
    fc.assert(
      fc.property(oneTurn, (original) => {
        const read = format.toMessages(JSON.parse(JSON.stringify(format.toRow(original))));
        expect(read).toEqual(original.messages);
      }),
    );
  });

  it("has the same keys with and without a system message, and no value that is null", () => {
    const without = format.toRow({ ...row, messages: [user, assistant] });
    expect(Object.keys(without)).toEqual(Object.keys(format.toRow(row)));
    expect(Object.values(without).every((value) => value !== null && value !== undefined)).toBe(true);
  });

  it("has the columns that its rows have, where it has any", () => {
    if (format.columns === null) return;
    expect(format.columns.map((column) => column.name)).toEqual(Object.keys(format.toRow(row)));
  });

  it("names the task behind the id, where it keeps ids", () => {
    const keys = Object.keys(format.toRow({ ...row, task: "outcome" }));
    expect(keys.slice(0, 2)).toEqual("id" in format.toRow(row) ? ["id", "task"] : ["messages"]);
  });
});

it("mlx calls the validation split valid, all others validation", () => {
  const names = ROW_FORMAT_NAMES.map((name) => [name, rowFormatNamed(name).fileNames.validation]);
  expect(names.filter(([, file]) => file !== "validation")).toEqual([["mlx", "valid"]]);
});

it.each(["alpaca", "alpaca-sections"])("%s refuses a second turn and does not quote it", (name) => {
  const twice: TrainingRow = { id: "c-1", messages: [user, assistant, user, assistant] };
  expect(() => rowFormatNamed(name).toRow(twice)).toThrow(/^a row has 4 messages/u);
});

it.each(["jsonl", "Messages", "", "toString"])("%j is no format", (name) => {
  expect(() => rowFormatNamed(name)).toThrow(expect.objectContaining({ code: "INPUT_INVALID" }));
});

describe("trainingRowSchema", () => {
  it.each([
    ["system, user, assistant", [system, user, assistant]],
    ["no system", [user, assistant]],
    ["two turns", [system, user, assistant, user, assistant]],
  ])("takes %s", (_, messages) => {
    expect(trainingRowSchema.parse({ id: "c-1", messages })).toEqual({ id: "c-1", messages });
  });

  it.each([
    ["no messages", []],
    ["no answer", [system, user]],
    ["an answer first", [assistant, user]],
    ["two questions", [user, user, assistant, assistant]],
    ["a late system message", [user, system, assistant]],
    ["an unknown role", [user, { role: "tool", content: "x" }]],
    ["a content of parts", [user, { role: "assistant", content: [{ text: "x" }] }]],
  ])("refuses %s and does not quote it", (_, messages) => {
    const { error } = trainingRowSchema.safeParse({ id: "c-1", messages });
    expect(error?.issues.length).toBeGreaterThan(0);
    expect(JSON.stringify(error?.issues)).not.toContain("5,000");
  });
});
