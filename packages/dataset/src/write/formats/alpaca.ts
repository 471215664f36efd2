import { DispositionError } from "@disposition/taxonomy";
import type { TrainingRow } from "../training-row.ts";
import { FILE_NAMES, headOf, type Messages, type RowFormat, type RowHead } from "./row-format.ts";

export interface AlpacaRow extends RowHead {
  readonly instruction: string;
  readonly input: string;
  readonly output: string;
  readonly system: string;
}

const columns = ["id", "instruction", "input", "output", "system"].map((name) => ({ name }));

/**
 * Alpaca for trainers that render it with a chat template (LLaMA-Factory): they join instruction and input into the
 * user message, so the whole message is the instruction, and the prompt is the one of service.
 */
export const alpaca: RowFormat<AlpacaRow> = {
  name: "alpaca",
  fileNames: FILE_NAMES,
  columns,
  toRow: (row) => {
    const { system, question, answer } = singleTurn(row);
    return { ...headOf(row), instruction: question, input: "", output: answer, system };
  },
  toMessages: ({ instruction, output, system }) => dialogue(system, instruction, output),
};

/**
 * Alpaca for sets in the prompt format `alpaca/1`, whose sections these are: the task is the instruction, the call is
 * the input. For trainers that render the classic template.
 */
export const alpacaSections: RowFormat<AlpacaRow> = {
  name: "alpaca-sections",
  fileNames: FILE_NAMES,
  columns,
  toRow: (row) => {
    const { system, question, answer } = singleTurn(row);
    return { ...headOf(row), instruction: system, input: question, output: answer, system: "" };
  },
  toMessages: ({ instruction, input, output }) => dialogue(instruction, input, output),
};

function singleTurn({ messages }: TrainingRow): { system: string; question: string; answer: string } {
  const turns = messages.filter(({ role }) => role !== "system");
  const [question, answer, ...more] = turns;
  if (!question || !answer || more.length > 0) {
    const remedy = 'Alpaca holds one question and one answer; export as "messages"';
    throw new DispositionError("INPUT_INVALID", `a row has ${turns.length} messages beside the system's; ${remedy}`);
  }
  const system = messages[0]?.role === "system" ? messages[0].content : "";
  return { system, question: question.content, answer: answer.content };
}

function dialogue(system: string, question: string, answer: string): Messages {
  const turns: Messages = [
    { role: "user", content: question },
    { role: "assistant", content: answer },
  ];
  return system === "" ? turns : [{ role: "system", content: system }, ...turns];
}
