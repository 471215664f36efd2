import type { CallReading } from "@disposition/taxonomy";
import { type Token, tokenise } from "../text/tokenise.ts";
import { isIn } from "../text/word-list.ts";
import { agreesTo } from "./agrees-to.ts";
import { I_AM, MAYBE, NO, PAY, PAYING, WILL, WILL_PAY } from "./speech-acts.ts";

/** Words from "will" to its verb: "I will definitely make the payment". */
const REACH = 5;
const CLAUSE_END = new Set([".", "!", "?", ",", ";", "।", "|"]);
/** Letters of languages whose verbs are not listed. */
const OTHER_SCRIPT = /(?![\p{Script=Latin}\p{Script=Devanagari}])\p{L}/u;

/**
 * Whether somebody on the borrower's side commits to pay: says a verb of paying in the future ("kar dunga", "I will pay"),
 * names a day or an amount in a clause without "nahi" or "shayad", or says yes to the agent's day or amount.
 *
 * English, Hinglish and Hindi. Of other scripts it cannot tell and says true: a step must not act on what it cannot read.
 *
 * @example saysCommitment(findMentions({ transcript: "Agent: kab doge?\nCustomer: dekhta hoon" })) // false
 */
export function saysCommitment(reading: CallReading): boolean {
  const { transcript, turns, mentions } = reading;
  const spoken = turns.filter(({ speaker }) => speaker !== "agent");
  const commits = spoken.some(({ start, end }) => {
    const text = transcript.slice(start, end);
    if (OTHER_SCRIPT.test(text)) return true;
    const values = mentions.filter((mention) => mention.start >= start && mention.end <= end && mention.value !== null);
    const starts = values.map((mention) => mention.start - start);
    return clausesOf(tokenise(text)).some((clause) => isCommitment(clause, starts));
  });
  return (
    commits ||
    mentions.some((mention) => mention.speaker === "agent" && mention.value !== null && agreesTo(reading, mention))
  );
}

function isCommitment(clause: readonly Token[], values: readonly number[]): boolean {
  if (clause.some((word) => isIn(NO, word) || isIn(MAYBE, word))) return false;
  return clause.some((word, index) => {
    if (isIn(WILL_PAY, word) || values.includes(word.start)) return true;
    if (isIn(PAYING, word)) return isIn(I_AM, clause[index + 1]);
    return isIn(WILL, word) && clause.slice(index + 1, index + 1 + REACH).some((next) => isIn(PAY, next));
  });
}

function clausesOf(tokens: readonly Token[]): Token[][] {
  const clauses: Token[][] = [[]];
  for (const token of tokens) {
    if (CLAUSE_END.has(token.text)) clauses.push([]);
    else clauses.at(-1)?.push(token);
  }
  return clauses;
}
