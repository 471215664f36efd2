import type { CallReading } from "@disposition/taxonomy";

/**
 * What people say before anything is said: greetings, and sounds that a transcriber writes into noise. A bare yes is
 * none of them, because it may agree to a promise.
 */
const GREETINGS: ReadonlySet<string> = new Set(
  "hello helo hallo hullo hellow hi hey halo alo allo namaste namaskar hmm hm mm mmm um umm uh uhh ah aah oh eh huh हेलो हैलो हलो हल्लो नमस्ते नमस्कार हम्म हूं उम्म ওহ হ্যালো నమస్తే హలో வணக்கம் ஹலோ હેલો ನಮಸ್ಕಾರ ಹಲೋ ഹലോ ਹੈਲੋ".split(
    " ",
  ),
);

/** `[call disconnected]`, `(music)`, `<noise>`: events, not speech. */
const EVENT = /\[[^[\]\n]*\]|\([^()\n]*\)|<[^<>\n]*>/gu;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

/**
 * Whether anybody but the agent says a word beyond a greeting. Turns without a speaker tag may be anybody's and count.
 */
export function isAnythingSaid({ transcript, turns }: CallReading): boolean {
  return turns
    .filter((turn) => turn.speaker !== "agent")
    .map((turn) => transcript.slice(turn.start, turn.end).replace(EVENT, " "))
    .some((text) => (text.toLowerCase().match(WORD) ?? []).some((word) => !GREETINGS.has(word)));
}
