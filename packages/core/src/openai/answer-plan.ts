import { allowedChoices } from "../engine/allowed-choices.ts";
import type { FillRequest, TextSlot } from "../engine/engine.ts";

/** What a server is asked to write: literals and, between them, the texts that each hole may hold. */
export interface AnswerPlan {
  readonly slots: readonly PlannedSlot[];
  /** Free texts behind the slots. */
  readonly texts: readonly TextSlot[];
  /** Literal text at the end, as far as the server writes it. */
  readonly after: string;
}

export interface PlannedSlot {
  readonly before: string;
  readonly choices: readonly string[];
}

/**
 * The slots from `from` on, up to the literal behind the last. Those in `chosen` are pinned to their text; the others
 * may hold what the rules leave them as far as it is known now.
 */
export function planFrom(request: FillRequest, from: number, chosen: ReadonlyMap<string, string>): AnswerPlan {
  const slots = request.slots.slice(from).map((slot): PlannedSlot => {
    const pinned = chosen.get(slot.name);
    if (pinned !== undefined) return { before: slot.before, choices: [pinned] };
    const allowed = allowedChoices(slot, chosen, request.constraints);
    return { before: slot.before, choices: allowed.map((choice) => slot.choices[choice] ?? "") };
  });
  return { slots, texts: [], after: literalAfter(request, request.slots.length - 1) };
}

/** The whole answer with its free texts, pinned like `planFrom`: for servers that cannot go on from half an answer. */
export function planWhole(request: FillRequest, chosen: ReadonlyMap<string, string>): AnswerPlan {
  return { ...planFrom(request, 0, chosen), texts: request.texts ?? [], after: answerEnd(request.after) };
}

/** Only slot `index`, its opening literal already written, up to the literal behind it. */
export function planOnly(request: FillRequest, index: number, chosen: ReadonlyMap<string, string>): AnswerPlan {
  const [slot] = planFrom(request, index, chosen).slots;
  return { slots: [{ before: "", choices: slot?.choices ?? [] }], texts: [], after: literalAfter(request, index) };
}

/** The literal behind a slot, as far as a server writes it. */
export function literalAfter(request: FillRequest, index: number): string {
  return request.slots[index + 1]?.before ?? request.texts?.[0]?.before ?? answerEnd(request.after);
}

/** The answer's own end, without the sign that closes the prompt's frame: servers stop there instead of writing it. */
export function answerEnd(after: string): string {
  const bracket = Math.max(after.lastIndexOf("}"), after.lastIndexOf("]"));
  if (bracket >= 0) return after.slice(0, bracket + 1);
  return after.slice(0, 1);
}

/** Bytes of the plan's longest answer. A token has at least one, so this many tokens are enough. */
export function longestPlanBytes({ slots, texts, after }: AnswerPlan): number {
  const longest = (choices: readonly string[]) => Math.max(0, ...choices.map((choice) => Buffer.byteLength(choice)));
  const chosen = slots.map((slot) => Buffer.byteLength(slot.before) + longest(slot.choices));
  const written = texts.map((text) => Buffer.byteLength(text.before) + BYTES_PER_CHARACTER * text.maxCharacters);
  return [...chosen, ...written].reduce((sum, bytes) => sum + bytes, Buffer.byteLength(after));
}

/** Of UTF-8, at most, per UTF-16 unit. */
const BYTES_PER_CHARACTER = 3;
