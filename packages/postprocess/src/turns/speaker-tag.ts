import { NUMBERED_SPEAKER_TAGS } from "../locales/en/speaker-tags.ts";
import { wordsOf } from "../locales/locales.ts";

/** A tag in a transcript: `start`/`end` span it with its brackets, time stamp and colon. */
export type SpeakerTag = {
  start: number;
  end: number;
  name: string;
  kind: "agent" | "customer" | "numbered" | "other";
};

const AGENT = anyOf(wordsOf(({ speakerTags }) => speakerTags?.agent));
const CUSTOMER = anyOf(wordsOf(({ speakerTags }) => speakerTags?.customer));
const NUMBERED = `(?:${NUMBERED_SPEAKER_TAGS.split(" ").join("|")})[ _-]?(?:[0-9]{1,2}|[a-b])|s[0-9]`;

const WHOLE_AGENT = new RegExp(`^(?:${AGENT})$`, "iu");
const WHOLE_CUSTOMER = new RegExp(`^(?:${CUSTOMER})$`, "iu");

const STAMP = "(?:[\\[(]?[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?:[.,][0-9]{1,3})?[\\])]?[ \\t]{0,4}(?:-[ \\t]{0,4})?)?";
const EDGE = "(?<![\\p{L}\\p{M}\\p{N}_])";
const ROLE = `(${AGENT}|${CUSTOMER}|${NUMBERED})(?:[ \\t]{0,2}[0-9]{1,2})?(?![\\p{L}\\p{M}\\p{N}_])`;
/** `[Agent]`, `[Agent]:`, `Agent (00:12):`, `**Agent:**`, and at the start of a line `Agent - `. */
const TAG = new RegExp(
  `${EDGE}${STAMP}(?:` +
    `[\\[(<]${ROLE}[ \\t]{0,3}(?:[\\])>][ \\t]{0,3}[:：]?|[:：][ \\t]{0,3}[\\])>])` +
    `|\\*{0,2}${ROLE}[ \\t]{0,3}${STAMP}\\*{0,2}[ \\t]{0,3}[:：]\\*{0,2}` +
    `|(?<=^[ \\t]{0,8})${ROLE}[ \\t]{1,3}[-–—>]{1,2}[ \\t])`,
  "gimu",
);
/** A name at the start of a line: `Ramesh Kumar: …`. */
const NAME = new RegExp(
  `^[ \\t]{0,8}${STAMP}(\\p{L}[\\p{L}\\p{M}.]{0,20}(?: [\\p{L}\\p{M}.]{1,20}){0,2})[ \\t]{0,3}:(?=[ \\t\\n])`,
  "gmu",
);

/** Every speaker tag of a transcript, in text order. */
export function findSpeakerTags(transcript: string): SpeakerTag[] {
  const roles = [...transcript.matchAll(TAG)].map(roleTag);
  return [...roles, ...nameTags(transcript, roles)].sort((a, b) => a.start - b.start);
}

function roleTag(match: RegExpExecArray): SpeakerTag {
  const name = (match[1] ?? match[2] ?? match[3] ?? "").toLowerCase();
  const start = match.index;
  return { start, end: start + match[0].length, name, kind: kindOf(name) };
}

function kindOf(name: string): SpeakerTag["kind"] {
  if (WHOLE_AGENT.test(name)) return "agent";
  return WHOLE_CUSTOMER.test(name) ? "customer" : "numbered";
}

/** Names count as tags when they come back: one "Total amount: 5000" on a line of its own is speech. */
function nameTags(transcript: string, roles: readonly SpeakerTag[]): SpeakerTag[] {
  const taken = new Set(roles.map((tag) => tag.end));
  const found = [...transcript.matchAll(NAME)].map((match): SpeakerTag => {
    const end = match.index + match[0].length;
    return { start: match.index, end, name: (match[1] ?? "").toLowerCase(), kind: "other" };
  });
  const counts = new Map<string, number>();
  for (const { name } of found) counts.set(name, (counts.get(name) ?? 0) + 1);
  return found.filter(({ name, end }) => (counts.get(name) ?? 0) > 1 && !taken.has(end));
}

function anyOf(words: string): string {
  return words.split(" ").join("|");
}
