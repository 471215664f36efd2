import type { Speaker, Turn } from "@disposition/taxonomy";
import { findSpeakerTags, type SpeakerTag } from "./speaker-tag.ts";

/** Who has the lower number where a diariser only counts speakers ("Speaker 0", "Speaker 1"). */
export type SplitTurnsOptions = { readonly firstSpeaker?: "agent" | "customer" };

/**
 * Splits a transcript into turns, in text order. A turn spans the spoken words: tag, time stamp and white space around
 * them are left out. Tags stand at the start of a line or inside it ("Agent:", "[Customer]", "ग्राहक:", "Speaker 0:").
 *
 * Of two numbered speakers the lower is the agent, who dials in collections; set `firstSpeaker` where it is otherwise.
 * Names, and one or more than two numbered speakers, are `unknown`. Text without a tag gives one turn per line, also `unknown`.
 *
 * @example splitTurns("Agent: hello Customer: haan") // [{ speaker: "agent", start: 7, end: 12 }, { speaker: "customer", … }]
 */
export function splitTurns(transcript: string, options: SplitTurnsOptions = {}): Turn[] {
  const tags = findSpeakerTags(transcript);
  const speakers = numberedSpeakers(tags, options.firstSpeaker ?? "agent");
  const head = splitLines(transcript, 0, tags[0]?.start ?? transcript.length);
  const tagged = tags.flatMap((tag, index) => {
    const span = trim(transcript, tag.end, tags[index + 1]?.start ?? transcript.length);
    return span === null ? [] : [{ speaker: speakerOf(tag, speakers), ...span }];
  });
  return [...head, ...tagged];
}

function speakerOf(tag: SpeakerTag, numbered: ReadonlyMap<string, Speaker>): Speaker {
  if (tag.kind === "agent" || tag.kind === "customer") return tag.kind;
  return numbered.get(tag.name) ?? "unknown";
}

function numberedSpeakers(tags: readonly SpeakerTag[], first: "agent" | "customer"): Map<string, Speaker> {
  const names = [...new Set(tags.filter((tag) => tag.kind === "numbered").map((tag) => tag.name))].sort();
  const [lower, higher] = names;
  if (names.length !== 2 || lower === undefined || higher === undefined) return new Map();
  return new Map<string, Speaker>([
    [lower, first],
    [higher, first === "agent" ? "customer" : "agent"],
  ]);
}

function splitLines(text: string, start: number, end: number): Turn[] {
  const turns: Turn[] = [];
  for (let from = start; from < end; ) {
    const lineBreak = text.indexOf("\n", from);
    const to = lineBreak === -1 || lineBreak > end ? end : lineBreak;
    const span = trim(text, from, to);
    if (span !== null) turns.push({ speaker: "unknown", ...span });
    from = to + 1;
  }
  return turns;
}

function trim(text: string, start: number, end: number): { start: number; end: number } | null {
  const piece = text.slice(start, end);
  const length = piece.trim().length;
  const from = start + piece.length - piece.trimStart().length;
  return length === 0 ? null : { start: from, end: from + length };
}
