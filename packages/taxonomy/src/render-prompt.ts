import type { CallReading, Mention, Turn } from "./call.ts";
import type { Taxonomy } from "./define-taxonomy.ts";
import { assignMarks, type MarkTable, markOf } from "./marks.ts";
import { control, joinParts, type PromptFormat, type PromptMessage, type PromptPart, plain } from "./prompt-format.ts";
import { spokenText } from "./spoken-text.ts";

/** A prompt up to the point where the answer starts. */
export interface RenderedPrompt {
  readonly messages: readonly PromptMessage[];
  /** The messages inside their frame, and the opening of the answer. */
  readonly parts: readonly PromptPart[];
  readonly marks: MarkTable;
}

/**
 * Shows a call to a model.
 *
 * @param marks - Which mark stands for which value; by default numbered in text order.
 */
export function renderPrompt(
  taxonomy: Taxonomy,
  format: PromptFormat,
  reading: CallReading,
  marks: MarkTable = assignMarks(reading),
): RenderedPrompt {
  const transcript = renderTurns(format, reading, marks);
  const messages = format
    .messages({ taxonomy, callDay: reading.callDay, transcript })
    .map((message) => ({ ...message, parts: joinParts(message.parts) }));
  const { open, close, openAnswer } = format.frame;
  const framed = messages.flatMap(({ role, parts }) => [control(open[role]), ...parts, control(close)]);
  return { messages, parts: joinParts([...framed, control(openAnswer)]), marks };
}

function renderTurns(format: PromptFormat, reading: CallReading, marks: MarkTable): PromptPart[] {
  const parts: PromptPart[] = [];
  let next = 0;
  for (const turn of reading.turns) {
    while (next < reading.mentions.length && Number(reading.mentions[next]?.start) < turn.start) next += 1;
    const first = next;
    while (next < reading.mentions.length && Number(reading.mentions[next]?.start) < turn.end) next += 1;
    const mentions = format.mentions === "marked" ? reading.mentions.slice(first, next) : [];
    if (parts.length > 0) parts.push(plain("\n"));
    parts.push(
      plain(format.speakerTags[turn.speaker]),
      ...renderTurn(format, reading.transcript, turn, mentions, marks),
    );
  }
  return joinParts(parts);
}

function renderTurn(
  format: PromptFormat,
  transcript: string,
  turn: Turn,
  mentions: readonly Mention[],
  marks: MarkTable,
): PromptPart[] {
  const say = (start: number, end: number) => {
    const words = transcript.slice(start, end);
    // folded first: "</S>" must not become a reserved "</s>" after the check
    return plain(spokenText(format.lowercase ? words.toLowerCase() : words, format.frame.reserved));
  };
  const parts: PromptPart[] = [];
  let said = turn.start;
  for (const mention of mentions) {
    const mark = markOf(marks, mention);
    if (mark === null) continue;
    parts.push(say(said, mention.end), control(mark));
    said = mention.end;
  }
  return [...parts, say(said, turn.end)];
}
