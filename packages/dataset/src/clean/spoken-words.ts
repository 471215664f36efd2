import { splitTurns } from "@disposition/postprocess";
import type { LabelledCall } from "@disposition/taxonomy";
import { normalWords } from "./normal-words.ts";

/** What of a call the duplicate finder reads. */
export type SpokenCall = Pick<LabelledCall, "transcript">;

/** Whose words a call is compared by; `whole` where there are too few of the customer's to tell two calls apart. */
export interface SpokenWords {
  readonly words: readonly string[];
  readonly whole: boolean;
}

/** "Haan ji boliye, theek hai": with fewer words than this, half of all borrowers say the same. */
const FEWEST = 10;

/**
 * The customer's words, normalised: an agent reads the same script to everybody. Without speaker tags it is everything
 * said. Where that is next to nothing it is all words of the transcript, to be compared as one piece.
 */
export function spokenWords({ transcript }: SpokenCall): SpokenWords {
  const turns = splitTurns(transcript);
  const speaker = turns.some((turn) => turn.speaker === "customer") ? "customer" : "unknown";
  const said = turns.filter((turn) => turn.speaker === speaker);
  const words = normalWords(said.map(({ start, end }) => transcript.slice(start, end)).join("\n"));
  return words.length < FEWEST ? { words: allWords(transcript, turns), whole: true } : { words, whole: false };
}

/** Every word without the speaker tags. */
function allWords(transcript: string, turns: readonly { readonly start: number; readonly end: number }[]): string[] {
  return normalWords(turns.map(({ start, end }) => transcript.slice(start, end)).join("\n"));
}
