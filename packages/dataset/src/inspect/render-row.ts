import type { ChatTemplate, RenderOptions } from "./chat-template.ts";
import type { TextSpan } from "./generation-marks.ts";
import type { TaughtRow } from "./taught-row.ts";

/** A training row as text. */
export interface RenderedRow {
  /** What the model is trained on. */
  readonly whole: string;
  /** What a server sends: the messages before the answer, with the generation prompt. */
  readonly prompt: string;
  /** Where the answer stands in `whole`; null when the template does not show it as it stands in the row. */
  readonly answer: TextSpan | null;
  /** Inside `{% generation %}`; null without such marks. */
  readonly generations: readonly TextSpan[] | null;
}

/** Renders a row with and without its answer. @throws DispositionError `INPUT_INVALID` when the template refuses it. */
export function renderRow(
  row: TaughtRow,
  template: ChatTemplate,
  variables: RenderOptions["variables"] = {},
): RenderedRow {
  if (!row.isChat) return renderPlain(row, template.eosToken ?? "");
  const { text: prompt } = template.render(row.prompt, { addGenerationPrompt: true, variables });
  const messages = [...row.prompt, { role: "assistant", content: row.answer }];
  const { text: whole, generations } = template.render(messages, { variables });
  return { whole, prompt, generations, answer: findAnswer(whole, prompt, row.answer) };
}

/** TRL puts the end token behind plain completions itself. */
function renderPlain({ prompt, answer }: TaughtRow, end: string): RenderedRow {
  const asked = prompt.map(({ content }) => content).join("");
  const said = answer.endsWith(end) ? answer.slice(0, answer.length - end.length) : answer;
  return {
    whole: asked + said + end,
    prompt: asked,
    answer: { start: asked.length, end: asked.length + said.length },
    generations: null,
  };
}

function findAnswer(whole: string, prompt: string, answer: string): TextSpan | null {
  // many templates trim what they show
  for (const said of [answer, answer.trim()]) {
    const start = whole.startsWith(prompt) ? whole.indexOf(said, prompt.length) : whole.lastIndexOf(said);
    if (start >= 0) return { start, end: start + said.length };
  }
  return null;
}
