import { describeTask } from "../describe-task.ts";
import { type PromptFormat, type PromptFrame, plain } from "../prompt-format.ts";

/** ChatML: Qwen and many others, and the starter model. */
export const chatmlFrame: PromptFrame = {
  open: { system: "<|im_start|>system\n", user: "<|im_start|>user\n" },
  close: "<|im_end|>\n",
  openAnswer: "<|im_start|>assistant\n",
  closeAnswer: "<|im_end|>",
  reserved: ["<|", "|>"],
};

const speakerTags = { agent: "agent: ", customer: "customer: ", unknown: "" } as const;

/**
 * The starter model's prompt: it was trained on one task, so the system line only names the task, and capitals are
 * folded.
 */
export const chatmlBrief: PromptFormat = {
  id: "chatml-brief/1",
  mentions: "marked",
  frame: chatmlFrame,
  speakerTags,
  lowercase: true,
  messages: ({ taxonomy, transcript }) => [
    { role: "system", parts: [plain(`${taxonomy.name}/${taxonomy.version}`)] },
    { role: "user", parts: transcript },
  ],
};

/** For fine-tunes of larger models: the task in words, marks in the transcript, marks in the answer. */
export const chatmlMarked: PromptFormat = {
  ...chatmlBrief,
  id: "chatml-marked/1",
  lowercase: false,
  messages: ({ taxonomy, callDay, transcript }) => [
    { role: "system", parts: [plain(describeTask(taxonomy, "marked"))] },
    { role: "user", parts: [plain(`Date of the call: ${callDay}\n\n`), ...transcript] },
  ],
};

/** For models tuned to answer with ISO days and plain numbers. */
export const chatmlValues: PromptFormat = {
  ...chatmlMarked,
  id: "chatml-values/1",
  mentions: "values",
  messages: ({ taxonomy, callDay, transcript }) => [
    { role: "system", parts: [plain(describeTask(taxonomy, "values"))] },
    { role: "user", parts: [plain(`Date of the call: ${callDay}\n\n`), ...transcript] },
  ],
};
