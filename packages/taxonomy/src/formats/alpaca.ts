import { describeTask } from "../describe-task.ts";
import { type PromptFormat, plain } from "../prompt-format.ts";

/** Instruction / input / response sections with a date line, as many LoRA fine-tunes of 2023–25 were trained. */
export const alpaca: PromptFormat = {
  id: "alpaca/1",
  mentions: "values",
  frame: {
    open: { system: "### Instruction:\n", user: "### Input:\n" },
    close: "\n\n",
    openAnswer: "### Response:\n",
    closeAnswer: "</s>",
    reserved: ["###", "</s>", "<s>"],
  },
  speakerTags: { agent: "Agent: ", customer: "Customer: ", unknown: "" },
  lowercase: false,
  messages: ({ taxonomy, callDay, transcript }) => [
    { role: "system", parts: [plain(describeTask(taxonomy, "values"))] },
    { role: "user", parts: [plain(`Current Date: ${callDay}\n`), ...transcript] },
  ],
};
