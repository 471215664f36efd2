import { type Disposition, dispositions, type Payment, payments, type Reason, reasons } from "@disposition/taxonomy";
import type { ActSpeaker } from "./acts.ts";
import type { Plan } from "./plan.ts";

/** One turn of a whole call. */
export interface WholeCallLine {
  readonly speaker: ActSpeaker;
  readonly template: string;
}

/** A call that was written as a whole, with its labels: a story that no chain of single sentences would tell. */
export interface WholeCall extends Plan {
  /** The borrower promises exactly what the agent names as due, so no `{amount}` stands in the text. */
  readonly amountIsDue: boolean;
  readonly lines: readonly WholeCallLine[];
}

const SPEAKERS: readonly ActSpeaker[] = ["agent", "customer", "third", "system"];
const parsed = new Map<string, WholeCall>();

/**
 * Reads one block of a language's `wholeCalls`. The first line is `DISPOSITION PAYMENT REASON` with `amount=due` behind it
 * where the borrower promises what the agent named; every other line is `speaker: template` (see language-data.ts). Gold
 * slots are `{amount}`, `{date}` or `{dateNoun}`, and `{followUp}` or `{followUpNoun}`, however often they stand in the call.
 *
 * @throws SyntaxError that quotes the line that cannot be read.
 * @example parseWholeCall("WRONG_NUMBER NONE NONE\nthird: (Sorry,|) wrong number.").disposition // "WRONG_NUMBER"
 */
export function parseWholeCall(block: string): WholeCall {
  const known = parsed.get(block);
  if (known !== undefined) return known;
  const [head = "", ...lines] = block.split("\n").map((line) => line.trim());
  const [disposition = "", payment = "", reason = "", ...flags] = head.split(/\s+/u);
  if (flags.some((flag) => flag !== "amount=due")) throw new SyntaxError(`unknown sign in ${JSON.stringify(head)}`);
  if (lines.length === 0) throw new SyntaxError(`nobody speaks in the call ${JSON.stringify(head)}`);
  const call: WholeCall = {
    disposition: legal<Disposition>(Object.keys(dispositions), disposition, head),
    payment: legal<Payment>(Object.keys(payments), payment, head),
    reason: legal<Reason>(Object.keys(reasons), reason, head),
    amountIsDue: flags.length > 0,
    lines: lines.map(parseLine),
  };
  parsed.set(block, call);
  return call;
}

function legal<L extends string>(labels: readonly string[], label: string, head: string): L {
  if (labels.includes(label)) return label as L;
  throw new SyntaxError(`${JSON.stringify(label)} is no label of its field in ${JSON.stringify(head)}`);
}

function parseLine(line: string): WholeCallLine {
  const [speaker = "", ...rest] = line.split(":");
  const template = rest.join(":").trim();
  const known = SPEAKERS.find((one) => one === speaker);
  if (known === undefined)
    throw new SyntaxError(`write "agent: …", "customer: …", "third: …" or "system: …", not ${JSON.stringify(line)}`);
  return { speaker: known, template };
}
