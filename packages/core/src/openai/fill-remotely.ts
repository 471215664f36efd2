import { DispositionError } from "@disposition/taxonomy";
import { allowedChoices } from "../engine/allowed-choices.ts";
import type { FilledSlot, FillRequest, TextSlot, WrittenText } from "../engine/engine.ts";
import { type AnswerPlan, literalAfter, planFrom, planOnly, planWhole } from "./answer-plan.ts";
import { type ReadSlot, type Refine, readAnswer, sureSlot } from "./read-answer.ts";
import { readText, readTexts } from "./read-text.ts";
import { refineSlot } from "./refine-slot.ts";
import type { ServerReply } from "./server-reply.ts";

/** One question to the server. */
export interface Question {
  readonly plan: AnswerPlan;
  /** Answer so far, to be put behind the prompt; empty where `plan` covers the whole answer. */
  readonly written: string;
  /** Set where free text is to be written up to this sign, with nothing to choose. */
  readonly until?: string;
}

/**
 * Puts a question. Which way of asking works may only be found out by asking, so the question is made for each.
 *
 * @param make - `canContinue`: the server goes on from a half-written answer; otherwise it writes the whole answer each
 * time, with what is settled pinned by the plan.
 */
export type Ask = (make: (canContinue: boolean) => Question) => Promise<Answered>;

export interface Answered {
  readonly reply: ServerReply;
  /** What the question that was answered had been made for. */
  readonly canContinue: boolean;
}

/** A filled request and how it came about. */
export interface RemoteAnswer {
  readonly slots: readonly FilledSlot[];
  readonly texts: readonly WrittenText[];
  readonly replies: readonly ServerReply[];
  readonly hasEvidence: boolean;
  /** Names of slots whose first answer was illegal. */
  readonly repaired: readonly string[];
}

/**
 * Fills the slots by asking for the whole answer; where a slot comes out illegal, or a rival turns out likelier than
 * what was written, it keeps what stands before and asks for the rest again.
 *
 * @throws DispositionError `ENGINE_FAILED` when a slot stays illegal although only its allowed choices were asked for.
 */
export async function fillRemotely(request: FillRequest, ask: Ask): Promise<RemoteAnswer> {
  const replies: ServerReply[] = [];
  const put: Ask = async (make) => {
    const answered = await ask(make);
    replies.push(answered.reply);
    return answered;
  };
  const chosen = new Map<string, string>();
  const read: ReadSlot[] = [];
  const repaired: string[] = [];
  const settle = (slots: readonly ReadSlot[]) => {
    for (const slot of slots) {
      chosen.set(slot.filled.name, request.slots[read.length]?.choices[slot.filled.choice] ?? "");
      read.push(slot);
    }
    return slots.length > 0;
  };
  for (let slot = request.slots[0]; slot; slot = request.slots[read.length]) {
    const [only = 0, ...others] = allowedChoices(slot, chosen, request.constraints);
    if (others.length === 0) settle([sureSlot(slot, only, true)]);
    else if (!settle(await askSlots(request, read.length, chosen, put))) {
      repaired.push(slot.name);
      if (!settle(await repairSlot(request, read.length, chosen, put))) throw illegal(slot.name);
    }
  }
  const texts = request.texts ? await askTexts(request, chosen, replies.at(-1), put) : [];
  const hasEvidence = read.every((slot) => slot.hasEvidence);
  return { slots: read.map(({ filled }) => filled), texts, replies, hasEvidence, repaired };
}

/** Asks for the slots from `index` on. */
async function askSlots(
  request: FillRequest,
  index: number,
  chosen: ReadonlyMap<string, string>,
  ask: Ask,
): Promise<ReadSlot[]> {
  const { reply, canContinue } = await ask((continues) =>
    continues
      ? { plan: planFrom(request, index, chosen), written: writtenUntil(request, index, chosen) }
      : { plan: planWhole(request, chosen), written: "" },
  );
  const reading = { start: canContinue ? index : 0, isOpened: false, isLoose: !canContinue };
  return readAnswer(request, reply, reading, chosen, refineWith(request, ask));
}

/** Asks for slot `index` alone, and as thoroughly as the request wants it. */
async function repairSlot(
  request: FillRequest,
  index: number,
  chosen: ReadonlyMap<string, string>,
  ask: Ask,
): Promise<ReadSlot[]> {
  const found = await askSlot(request, index, chosen, ask);
  return found ? [await refineWith(request, ask)(index, found, chosen)] : [];
}

function refineWith(request: FillRequest, ask: Ask): Refine {
  return (index, slot, chosen) => refineSlot(request, index, slot, (narrowed) => askSlot(narrowed, index, chosen, ask));
}

/**
 * Asks for slot `index` alone. Its opening is put into the prompt: a server that ignores the constraint is led to a
 * label all the same.
 */
async function askSlot(
  request: FillRequest,
  index: number,
  chosen: ReadonlyMap<string, string>,
  ask: Ask,
): Promise<ReadSlot | null> {
  const opening = request.slots[index]?.before ?? "";
  const { reply, canContinue } = await ask((continues) =>
    continues
      ? { plan: planOnly(request, index, chosen), written: writtenUntil(request, index, chosen) + opening }
      : { plan: planWhole(request, chosen), written: "" },
  );
  const reading = { start: canContinue ? index : 0, isOpened: canContinue, isLoose: !canContinue };
  const [found = null] = await readAnswer(request, reply, reading, chosen, async (_, slot) => slot);
  return found;
}

/** The free texts: one after the other, or all at once from a server that writes whole answers. */
async function askTexts(
  request: FillRequest,
  chosen: ReadonlyMap<string, string>,
  last: ServerReply | undefined,
  ask: Ask,
): Promise<WrittenText[]> {
  const slots = request.texts ?? [];
  const told = last ? readTexts(request, last, chosen) : null;
  if (told) return told;
  const texts: WrittenText[] = [];
  let written = writtenUntil(request, request.slots.length, chosen);
  for (const [index, slot] of slots.entries()) {
    written += slot.before;
    const until = (slots[index + 1]?.before ?? literalAfter({ ...request, texts: [] }, request.slots.length)).slice(
      0,
      2,
    );
    const { reply, canContinue } = await ask((continues) =>
      continues ? textQuestion(slot, written, until) : { plan: planWhole(request, chosen), written: "" },
    );
    if (!canContinue) return readTexts(request, reply, chosen) ?? slots.map(unwritten);
    const text = readText(slot, reply);
    written += JSON.stringify(text.text).slice(1, -1);
    texts.push(text);
  }
  return texts;
}

function textQuestion(slot: TextSlot, written: string, until: string): Question {
  return { plan: { slots: [], texts: [{ ...slot, before: "" }], after: "" }, written, until };
}

function unwritten({ name }: TextSlot): WrittenText {
  return { name, text: "", isComplete: false };
}

function writtenUntil(request: FillRequest, index: number, chosen: ReadonlyMap<string, string>): string {
  return request.slots
    .slice(0, index)
    .map((slot) => slot.before + (chosen.get(slot.name) ?? ""))
    .join("");
}

function illegal(name: string): DispositionError {
  const message =
    `the server filled slot "${name}" with none of its choices, also when asked for it alone; ` +
    "does it obey structured outputs, and is it the model that the prompt format is for?";
  return new DispositionError("ENGINE_FAILED", message);
}
