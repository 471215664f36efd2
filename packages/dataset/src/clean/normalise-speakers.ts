import { splitTurns } from "@disposition/postprocess";
import { readDiarised } from "./diarised-lines.ts";
import { type AgentClue, guessAgent } from "./guess-agent.ts";
import { plainTags } from "./plain-tags.ts";

/** A transcript with one kind of speaker tags. */
export interface NormalisedSpeakers {
  readonly transcript: string;
  /**
   * How the sides were told apart: their tags say it, they were `guessed` from their words, taken in `order` (the lower
   * number dials), or not at all.
   */
  readonly sides: "tagged" | "guessed" | "order" | "unknown";
  /** What the guess rests on; null when nothing was guessed. */
  readonly clue: AgentClue | null;
}

type Turn = ReturnType<typeof splitTurns>[number];
type Guess = Omit<NormalisedSpeakers, "transcript"> & { readonly turns: readonly Turn[] };

/** Tags inside the words of a turn become turns of their own the next time; it ends after a few. */
const MOST_ROUNDS = 5;
const NUMBERED = /(?<![\p{L}\p{N}_])(?:speaker|spk|channel)[ _-]?(?:\d{1,2}|[ab])(?![\p{L}\p{N}_])/iu;
const NAME = /^[ \t]{0,8}([\p{L}\p{M}.]{1,20}(?: [\p{L}\p{M}.]{1,20}){0,2})[ \t]{0,3}:(?=[ \t\n])/gmu;

/**
 * Rewrites the speaker tags of a transcript as `Agent:` and `Customer:` at the start of lines, the shape that
 * `splitTurns` and every prompt use. It reads tags in any common shape and script, numbered speakers, letters, two
 * names, time stamps, subtitles and the objects that diarisers write. Where tags do not say who the agent is, the words
 * do (who says for whom they call), and `sides` says that this is a guess.
 *
 * A transcript without tags, or whose sides cannot be told, comes back as it was. Doing it twice changes nothing.
 *
 * @example
 * normaliseSpeakers("SPK_0: haan kaun\nSPK_1: main Shubh Bank se bol rahi hoon").transcript
 * // "Customer: haan kaun\nAgent: main Shubh Bank se bol rahi hoon"
 */
export function normaliseSpeakers(transcript: string): NormalisedSpeakers {
  let done = normaliseOnce(transcript);
  for (let round = 1; round < MOST_ROUNDS && done.sides !== "unknown"; round += 1) {
    const { transcript: again } = normaliseOnce(done.transcript);
    if (again === done.transcript) break;
    done = { ...done, transcript: again };
  }
  return done;
}

function normaliseOnce(transcript: string): NormalisedSpeakers {
  const diarised = readDiarised(transcript);
  const plain = numberNames(plainTags(diarised ?? transcript));
  const { turns, sides, clue } = guessSides(plain);
  if (!turns.some(({ speaker }) => speaker !== "unknown")) return { transcript, sides: "unknown", clue: null };
  return { transcript: printTurns(plain, turns), sides, clue };
}

function guessSides(text: string): Guess {
  const turns = splitTurns(text);
  const first = turns.findIndex(({ speaker }) => speaker !== "unknown");
  if (first === -1) return { turns, sides: "unknown", clue: null };
  if (!NUMBERED.test(tagBefore(text, turns, first))) return { turns, sides: "tagged", clue: null };
  const guess = guessAgent(wordsOf(text, turns, "agent"), wordsOf(text, turns, "customer"));
  if (guess === null) return { turns, sides: "order", clue: null };
  return { turns: guess.side === 0 ? turns : turns.map(swapped), sides: "guessed", clue: guess.clue };
}

/** Two names that take turns become numbers, if their words tell which of them is the agent. */
function numberNames(text: string): string {
  if (splitTurns(text).some(({ speaker }) => speaker !== "unknown")) return text;
  const found = [...text.matchAll(NAME)].map(([, name = ""]) => name.toLowerCase());
  const names = [...new Set(found)].filter((name) => found.indexOf(name) !== found.lastIndexOf(name));
  const [one, other] = names;
  if (names.length !== 2 || one === undefined || other === undefined) return text;
  const numbered = text.replace(NAME, (tag, name: string) =>
    name.toLowerCase() === one ? "Speaker 1:" : name.toLowerCase() === other ? "Speaker 2:" : tag,
  );
  return guessSides(numbered).sides === "guessed" ? numbered : text;
}

function swapped(turn: Turn): Turn {
  if (turn.speaker === "unknown") return turn;
  return { ...turn, speaker: turn.speaker === "agent" ? "customer" : "agent" };
}

function wordsOf(text: string, turns: readonly Turn[], speaker: Turn["speaker"]): string {
  return turns.flatMap((turn) => (turn.speaker === speaker ? text.slice(turn.start, turn.end) : [])).join("\n");
}

function printTurns(text: string, turns: readonly Turn[]): string {
  const lines = turns.map((turn, index) => {
    const words = linesOf(text.slice(turn.start, turn.end));
    if (turn.speaker === "unknown") return `${tagBefore(text, turns, index)} ${words}`.trim();
    return `${turn.speaker === "agent" ? "Agent" : "Customer"}: ${words}`;
  });
  return lines.join("\n");
}

/** The lines of a turn without the empty ones. */
function linesOf(words: string): string {
  const lines = words.split("\n").map((line) => line.trim());
  return lines.filter((line) => line !== "").join("\n");
}

/** What stands between a turn and the one before it: its tag, of whatever shape. */
function tagBefore(text: string, turns: readonly Turn[], index: number): string {
  return text.slice(turns[index - 1]?.end ?? 0, turns[index]?.start).trim();
}
