import { describe, expect, it } from "vitest";
import { readReply, toBytes } from "./server-reply.ts";

const completion = (text: string, logprobs: unknown) => ({
  choices: [{ index: 0, text, logprobs, finish_reason: "stop" }],
});
const chat = (content: string | null, logprobs: unknown) => ({
  choices: [{ message: { role: "assistant", content }, logprobs }],
});
const spans = (json: unknown) =>
  readReply(json)?.tokens?.map(({ start, options }) => [start, options[0]?.bytes]) ?? null;

describe("tokens are matched with the text", () => {
  it.each([
    ["of vLLM", completion("ab", { tokens: ["a", "b"], token_logprobs: [0, 0], top_logprobs: [{ a: 0 }, { b: 0 }] })],
    [
      "of vLLM without rivals",
      completion("ab", { tokens: ["a", "b"], token_logprobs: [0, 0], top_logprobs: [null, null] }),
    ],
    [
      "of llama-server",
      completion("ab", {
        content: [
          { token: "a", logprob: 0 },
          { token: "b", logprob: 0 },
        ],
      }),
    ],
    [
      "of a chat",
      chat("ab", {
        content: [
          { token: "a", logprob: 0, bytes: [97] },
          { token: "b", logprob: 0, bytes: [98] },
        ],
      }),
    ],
  ])("%s", (_, json) => {
    expect(spans(json)).toEqual([
      [0, "a"],
      [1, "b"],
    ]);
  });

  it("where an end sign stands behind it", () => {
    const logprobs = { tokens: ["ab", "<|im_end|>"], token_logprobs: [0, 0], top_logprobs: [] };
    expect(readReply(completion("ab", logprobs))?.bytes).toBe("ab");
  });

  it("where a reasoning stands before it", () => {
    const content = [
      { token: "hm", logprob: 0 },
      { token: "ab", logprob: 0 },
    ];
    expect(spans(chat("ab", { content }))).toEqual([
      [-2, "hm"],
      [0, "ab"],
    ]);
  });

  it("where the text has lost its control tokens, the tokens are the text", () => {
    const logprobs = { tokens: ['{"a":"', "BUSY", '"}'], token_logprobs: [0, 0, 0], top_logprobs: [] };
    expect(readReply(completion("BUSY", logprobs))?.bytes).toBe("BUSY");
    expect(readReply(completion('{"a":""}', logprobs))?.bytes).toBe('{"a":"BUSY"}');
  });

  it.each([
    ["bytes", { token: "\ufffd", bytes: [0xe2, 0x9f], logprob: 0 }, { token: "\ufffd", bytes: [0xa6], logprob: 0 }],
    ["escapes", { token: "bytes:\\xe2\\x9f", logprob: 0 }, { token: "bytes:\\xa6", logprob: 0 }],
  ])("where a letter is cut in two, by its %s", (_, first, second) => {
    expect(spans(chat("⟦", { content: [first, second] }))).toEqual([
      [0, toBytes("⟦").slice(0, 2)],
      [2, toBytes("⟦").slice(2)],
    ]);
  });
});

it.each([
  ["none", null],
  ["an empty list", { tokens: [], token_logprobs: [], top_logprobs: [] }],
  ["another shape", { tokens: ["a"], token_logprobs: [null] }],
  ["a string", "yes"],
])("a reply with %s for log-probabilities has no tokens", (_, logprobs) => {
  expect(readReply(completion("a", logprobs))).toMatchObject({ bytes: "a", tokens: null, isFinished: true });
});

it.each([null, 7, [], {}, { choices: [] }, { choices: {} }, { choices: [null] }, { choices: [{ text: 7 }] }])(
  "%j is no reply",
  (json) => {
    expect(readReply(json)).toBeNull();
  },
);

it("an empty chat answer is an answer", () => {
  expect(readReply(chat(null, null))).toMatchObject({ bytes: "", tokens: null });
});

it("probabilities stay in [0, 1] whatever the server writes for nothing and everything", () => {
  const logprobs = { tokens: ["a"], token_logprobs: [1e-7], top_logprobs: [{ b: -9999 }] };
  expect(readReply(completion("a", logprobs))?.tokens?.[0]?.options.map(({ probability }) => probability)).toEqual([
    1, 0,
  ]);
});

it("counts tokens as the server does", () => {
  const usage = { prompt_tokens: 40, completion_tokens: 9, prompt_tokens_details: { cached_tokens: 32 } };
  const counted = { promptTokens: 40, cachedTokens: 32, answerTokens: 9 };
  expect(readReply({ ...completion("a", null), usage })).toMatchObject(counted);
  expect(readReply(completion("a", null))).toMatchObject({ promptTokens: null, cachedTokens: 0, answerTokens: 0 });
});
