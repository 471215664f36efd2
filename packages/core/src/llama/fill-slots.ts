import { DispositionError } from "@disposition/taxonomy";
import type { Token } from "node-llama-cpp";
import type { Filled, FilledSlot, FillOptions, FillRequest, RankedRecord, WrittenText } from "../engine/engine.ts";
import type { Beginning } from "./begin-answer.ts";
import type { PathsOf, Tokenizer } from "./choice-paths.ts";
import type { PrefixSequence } from "./prefix-sequence.ts";
import { type ReadNext, searchChoices } from "./search-choices.ts";
import { searchRecords } from "./search-records.ts";
import { accept, offerSlot, type Progress } from "./slot-offer.ts";
import { writeText } from "./write-text.ts";

/** What filling needs of a loaded model. */
export interface Filler {
  readonly sequence: PrefixSequence;
  readonly tokenizer: Tokenizer;
  readonly pathsOf: PathsOf;
}

/** Fills the slots in order: literals are appended, only branch points of the choices are evaluated. Texts come last. */
export async function fillSlots(
  filler: Filler,
  { prompt, start }: Beginning,
  request: FillRequest,
  options: FillOptions,
): Promise<Filled> {
  const { sequence, pathsOf } = filler;
  const cachedTokens = sequence.heldOf(prompt);
  let steps = 0;
  const readNext: ReadNext = (tokens, asked) => {
    steps += 1;
    return sequence.readNext([...prompt, ...tokens], asked, options.signal);
  };
  const records = request.records ? await searchRecords(request, request.records, pathsOf, readNext, start) : undefined;
  const { slots, progress } = await choose(request, start, pathsOf, readNext, records?.[0]);
  const { texts, answer } = await write(filler, prompt, progress.answer, request, options);
  steps += answer.tokens.length - progress.answer.tokens.length;
  const usage = { promptTokens: prompt.length, cachedTokens, answerTokens: answer.tokens.length, steps };
  return { slots, ...(records && { records }), ...(request.texts && { texts }), usage };
}

async function choose(
  request: FillRequest,
  start: Progress,
  pathsOf: PathsOf,
  readNext: ReadNext,
  best: RankedRecord | undefined,
): Promise<{ slots: FilledSlot[]; progress: Progress }> {
  const slots: FilledSlot[] = [];
  let progress = start;
  for (const [index, slot] of request.slots.entries()) {
    const offer = offerSlot(request, index, progress, pathsOf);
    const { tokens } = offer.progress.answer;
    const { ranked, offTrie } = await searchChoices(
      offer.paths,
      (path, asked) => readNext([...tokens, ...path], asked),
      {
        top: slot.top,
        greedy: request.search === "greedy",
        pinned: best && offer.allowed.indexOf(best.choices[index] ?? 0),
      },
    );
    const choices = ranked.map(({ choice, probability }) => ({ choice: offer.allowed[choice] ?? 0, probability }));
    const [winner] = choices;
    if (!winner) throw new DispositionError("ENGINE_FAILED", `slot "${slot.name}" was offered no choice`);
    slots.push({ name: slot.name, ...winner, ranked: choices, offTrie });
    progress = accept(offer, ranked[0]?.choice ?? 0);
  }
  return { slots, progress };
}

async function write(
  { sequence, tokenizer }: Filler,
  prompt: readonly Token[],
  start: Progress["answer"],
  request: FillRequest,
  { signal, onText }: FillOptions,
): Promise<{ texts: WrittenText[]; answer: Progress["answer"] }> {
  const texts: WrittenText[] = [];
  let answer = start;
  for (const slot of request.texts ?? []) {
    const grown = { ...answer, text: answer.text + slot.before };
    const next = (tokens: readonly Token[]) => sequence.readToken([...prompt, ...tokens], signal);
    const written = await writeText(slot, grown, tokenizer, next, (piece) => onText?.(slot.name, piece));
    texts.push({ name: slot.name, text: written.text, isComplete: written.isComplete });
    answer = written.answer;
  }
  return { texts, answer };
}
