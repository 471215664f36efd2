import { describe, expect, it } from "vitest";
import { taughtRow } from "./taught-row.ts";

const system = { role: "system", content: "s" };
const user = { role: "user", content: "u" };
const assistant = { role: "assistant", content: "a" };

describe("taughtRow reads", () => {
  it.each([
    ["messages", { messages: [system, user, assistant] }, [system, user]],
    ["prompt–completion", { prompt: [system, user], completion: [assistant] }, [system, user]],
    [
      "ShareGPT",
      {
        conversations: [
          { from: "system", value: "s" },
          { from: "human", value: "u" },
          { from: "gpt", value: "a" },
        ],
      },
      [system, user],
    ],
    [
      "ShareGPT with its system message apart",
      {
        system: "s",
        conversations: [
          { from: "human", value: "u" },
          { from: "gpt", value: "a" },
        ],
      },
      [system, user],
    ],
    ["Alpaca", { instruction: "u", input: "", output: "a", system: "s" }, [system, user]],
    ["Alpaca with an input", { instruction: "u", input: "v", output: "a" }, [{ role: "user", content: "u\nv" }]],
    ["several turns", { messages: [user, assistant, user, assistant] }, [user, assistant, user]],
  ])("%s", (_format, value, prompt) => {
    expect(taughtRow(value, "row 1")).toEqual({ id: "row 1", prompt, answer: "a", isChat: true });
  });

  it("plain completions", () => {
    expect(taughtRow({ id: 7, prompt: "u", completion: "a" }, "row 1")).toEqual({
      id: "7",
      prompt: [user],
      answer: "a",
      isChat: false,
    });
  });

  it("its id where it has one", () => {
    expect(taughtRow({ id: "call-7", messages: [user, assistant] }, "row 1").id).toBe("call-7");
  });
});

describe("taughtRow refuses, naming the place and not the words,", () => {
  it.each([
    ["another object", { text: "secret" }],
    ["no object", "secret"],
    ["messages without text", { messages: [{ role: "user", content: null }] }],
    ["an empty chat", { messages: [] }],
    ["a chat that ends with the user", { messages: [assistant, { role: "user", content: "secret" }] }],
    ["an answer to nothing", { messages: [{ role: "assistant", content: "secret" }] }],
  ])("%s", (_what, value) => {
    expect(() => taughtRow(value, "train.jsonl:3")).toThrow(/^train\.jsonl:3 (?!.*secret)/u);
  });
});
