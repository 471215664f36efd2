import { redactText, splitTurns } from "@disposition/postprocess";

/** A reason is told in a sentence or two; what a call has beyond this is more of the same. UTF-16 units. */
const LONGEST = 1500;
/** "haan ji", "ok sir": turns that say nothing about why. */
const SHORTEST_TURN = 3;

/**
 * What was said on the other side of a call, without personal data and without mere nods; at most 1,500 characters. Where
 * nobody wrote down who speaks, all of it.
 *
 * @example customerWords("Agent: kab doge?\nCustomer: hospital mein hoon abhi") // "hospital mein hoon abhi"
 */
export function customerWords(transcript: string): string {
  const turns = splitTurns(transcript).filter(({ speaker }) => speaker !== "agent");
  const said = turns.map(({ start, end }) => transcript.slice(start, end).replace(/\s+/gu, " "));
  const telling = said.filter((text) => text.split(" ").length >= SHORTEST_TURN);
  return cutAtWord(redactText((telling.length > 0 ? telling : said).join(" | ")).text, LONGEST);
}

/** The beginning of a text, up to the last whole word that fits. */
export function cutAtWord(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest + 1);
  const space = cut.lastIndexOf(" ");
  return space > 0 ? cut.slice(0, space) : text.slice(0, longest);
}
