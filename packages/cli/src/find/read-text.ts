import { findMentions } from "@disposition/postprocess";
import { type Call, type CallReading, DispositionError } from "@disposition/taxonomy";

/**
 * Finds the mentions of a call.
 *
 * @param speaker - Who says all of a text that has no speaker tags.
 * @throws DispositionError `INPUT_INVALID` when the call does not fit the schema, or says itself who speaks.
 */
export function readText(call: Call, speaker?: "agent" | "customer"): CallReading {
  const reading = findMentions(call);
  if (speaker === undefined) return reading;
  if (reading.turns.some((turn) => turn.speaker !== "unknown")) {
    throw new DispositionError(
      "INPUT_INVALID",
      `--speaker is ${speaker}, but the text has speaker tags; leave one out`,
    );
  }
  return readTagged(call, speaker);
}

/** Reads the text with a tag before every line, and takes the tags out of the result again. */
function readTagged(call: Call, speaker: "agent" | "customer"): CallReading {
  const tag = `${speaker}: `;
  const tagged = findMentions({ ...call, transcript: call.transcript.replace(/^/gmu, tag) });
  const move = <T extends { readonly start: number; readonly end: number }>(span: T): T => {
    // A span never crosses a line: every line is a turn
    const tags = linesBefore(tagged.transcript, span.start) * tag.length;
    return { ...span, start: span.start - tags, end: span.end - tags };
  };
  return {
    ...tagged,
    transcript: call.transcript,
    turns: tagged.turns.map(move),
    mentions: tagged.mentions.map(move),
  };
}

function linesBefore(text: string, end: number): number {
  return text.slice(0, end).split("\n").length;
}
