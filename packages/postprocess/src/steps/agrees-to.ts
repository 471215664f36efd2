import type { CallReading, Mention } from "@disposition/taxonomy";
import { tokenise } from "../text/tokenise.ts";
import { isIn } from "../text/word-list.ts";
import { NO, YES } from "./speech-acts.ts";

/** A yes comes at once: "haan ji theek hai", "ok sir done". */
const FIRST_WORDS = 4;

/** Whether the customer's turn right after the one of a mention says yes to it, and no nowhere. */
export function agreesTo({ transcript, turns }: CallReading, mention: Pick<Mention, "start">): boolean {
  const said = turns.findIndex(({ start, end }) => start <= mention.start && mention.start < end);
  const reply = turns[said + 1];
  if (said === -1 || reply?.speaker !== "customer") return false;
  const words = tokenise(transcript.slice(reply.start, reply.end));
  return words.slice(0, FIRST_WORDS).some((word) => isIn(YES, word)) && !words.some((word) => isIn(NO, word));
}
