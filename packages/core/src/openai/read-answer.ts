import { allowedChoices } from "../engine/allowed-choices.ts";
import type { FilledSlot, FillRequest, RankedChoice, Slot } from "../engine/engine.ts";
import { literalAfter } from "./answer-plan.ts";
import { afterLiteral } from "./match-literal.ts";
import { type Bytes, type ServerReply, toBytes } from "./server-reply.ts";
import { slotBelief, type Undecided } from "./slot-belief.ts";

/** A slot that a reply has filled. */
export interface ReadSlot {
  readonly filled: FilledSlot;
  /** Whether the probability comes from the server; otherwise it is 1 for want of anything better. */
  readonly hasEvidence: boolean;
  /** Belief that the reply does not divide between choices of the slot. */
  readonly undecided: readonly Undecided[];
  /** Choices that the rules left. */
  readonly allowed: readonly number[];
}

/** How to read a reply. */
export interface Reading {
  /** Slot whose opening literal the reply begins with. */
  readonly start: number;
  /** The literal before slot `start` was in the prompt already. */
  readonly isOpened: boolean;
  /** Chat servers write JSON with white space of their own. */
  readonly isLoose: boolean;
}

/** May find out more about a slot than its reply told, given the slots before it. */
export type Refine = (index: number, read: ReadSlot, chosen: ReadonlyMap<string, string>) => Promise<ReadSlot>;

/**
 * Reads slots from a reply in order, beginning after those in `chosen`, until one is illegal, has a likelier rival than
 * what was written (what follows it then depends on another answer), or the reply ends.
 *
 * @param chosen - Texts of the slots that are settled; must be the first ones.
 */
export async function readAnswer(
  request: FillRequest,
  reply: ServerReply,
  reading: Reading,
  chosen: ReadonlyMap<string, string>,
  refine: Refine,
): Promise<ReadSlot[]> {
  const { bytes } = reply;
  const settled = new Map(chosen);
  const read: ReadSlot[] = [];
  let at: number | null = answerStart(bytes, reading.isLoose);
  for (const [index, slot] of request.slots.entries()) {
    if (index < reading.start) continue;
    const isOpened = reading.isOpened && index === reading.start;
    at = isOpened ? at : afterLiteral(bytes, at, toBytes(slot.before), reading.isLoose);
    if (at === null) return read;
    const text: string | null = settled.get(slot.name) ?? (await settle(slot, index, at));
    if (text === null || !bytes.startsWith(toBytes(text), at)) return read;
    at += toBytes(text).length;
  }
  return read;

  async function settle(slot: Slot, index: number, place: number): Promise<string | null> {
    const found = readSlot(request, reply, { index, at: place, isLoose: reading.isLoose }, settled);
    if (!found) return null;
    const refined = await refine(index, found, settled);
    const text = slot.choices[refined.filled.choice] ?? "";
    settled.set(slot.name, text);
    read.push(refined);
    return text;
  }
}

/** Where the answer begins: chat models may say something before it. */
export function answerStart(bytes: Bytes, isLoose: boolean): number {
  return isLoose ? Math.max(0, bytes.indexOf("{")) : 0;
}

/** A slot that could be filled in one way only, or about which nothing more is known. */
export function sureSlot(slot: Slot, choice: number, hasEvidence: boolean): ReadSlot {
  const filled = { name: slot.name, choice, probability: 1, ranked: [{ choice, probability: 1 }], offTrie: 0 };
  return { filled, hasEvidence, undecided: [], allowed: [choice] };
}

/**
 * The filled slot: the likeliest choice, or, where that is asked for, the one that was written.
 *
 * @param probabilities - By index of the choice; 0 where nothing is known.
 * @param written - The choice that the server wrote, which wins ties; null where it wrote none.
 */
export function rankSlot(
  slot: Slot,
  probabilities: ReadonlyMap<number, number>,
  written: number | null,
  isGreedy: boolean,
): Omit<FilledSlot, "offTrie"> | null {
  const ranked = [...probabilities]
    .map(([choice, probability]): RankedChoice => ({ choice, probability }))
    .sort((a, b) => b.probability - a.probability || Number(b.choice === written) - Number(a.choice === written));
  const own = isGreedy ? ranked.find(({ choice }) => choice === written) : undefined;
  const best = own ?? ranked[0];
  if (!best) return null;
  return { name: slot.name, ...best, ranked: [best, ...ranked.filter((rival) => rival !== best)] };
}

interface SlotText {
  readonly index: number;
  readonly at: number;
  readonly isLoose: boolean;
}

function readSlot(
  request: FillRequest,
  reply: ServerReply,
  { index, at, isLoose }: SlotText,
  chosen: ReadonlyMap<string, string>,
): ReadSlot | null {
  const slot = request.slots[index] as Slot;
  const allowed = allowedChoices(slot, chosen, request.constraints);
  const named = (position: number) => allowed[position] ?? 0;
  if (allowed.length === 1) return sureSlot(slot, named(0), true);
  const choices = allowed.map((choice) => toBytes(slot.choices[choice] ?? ""));
  const literal = toBytes(literalAfter(request, index));
  const written = writtenChoice(reply.bytes, at, choices, literal, isLoose);
  // loosely, white space may follow where the literal goes on
  const after = isLoose ? literal.slice(0, 1) : literal;
  const belief = reply.tokens && slotBelief(reply.tokens, { at, choices, after, written });
  if (!belief) return written === null ? null : sureSlot(slot, named(written), false);
  const known = belief.probabilities
    .map((probability, position): [number, number] => [named(position), probability])
    .filter(([choice, probability]) => probability > 0 || (written !== null && choice === named(written)));
  const own = written === null ? null : named(written);
  const best = rankSlot(slot, new Map(known), own, request.search === "greedy");
  const undecided = belief.undecided.map((some) => ({ ...some, choices: some.choices.map(named) }));
  const most = Math.max(0, ...undecided.map(({ probability }) => probability));
  // nothing known is as likely as what is not: only the server can tell
  if (!best || (written === null && best.probability <= most)) return null;
  return { filled: { ...best, offTrie: belief.offTrie }, hasEvidence: true, undecided, allowed };
}

/** The choice that stands in the text, closed by the literal behind it; of several the longest. */
function writtenChoice(
  bytes: Bytes,
  at: number,
  choices: readonly Bytes[],
  after: Bytes,
  isLoose: boolean,
): number | null {
  const isWritten = (choice: Bytes) =>
    bytes.startsWith(choice, at) && isClosed(bytes, at + choice.length, after, isLoose);
  const longest = choices.filter(isWritten).reduce((a, b) => (b.length > a.length ? b : a), "");
  const index = choices.indexOf(longest);
  return index >= 0 && isWritten(longest) ? index : null;
}

function isClosed(bytes: Bytes, at: number, after: Bytes, isLoose: boolean): boolean {
  if (after === "") return at === bytes.length;
  if (afterLiteral(bytes, at, after, isLoose) !== null) return true;
  // an answer that was cut short still closed the slot if it wrote the beginning of what follows
  const rest = bytes.slice(at);
  return rest !== "" && after.startsWith(rest);
}
