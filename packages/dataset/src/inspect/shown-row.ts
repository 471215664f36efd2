import { redactText } from "@disposition/postprocess";
import type { Segment, ShownRow } from "./inspection.ts";
import type { LossMask } from "./loss-mask.ts";
import type { RowVerdict } from "./row-verdicts.ts";

/** A row for people to look at, without personal data. */
export function shownRow(id: string, verdicts: readonly RowVerdict[], mask: LossMask | null): ShownRow {
  if (mask === null) return { id, verdicts: [...verdicts], tokens: 0, supervised: 0, segments: [] };
  return {
    id,
    verdicts: [...verdicts],
    tokens: mask.ids.length,
    supervised: mask.supervised.filter(Boolean).length,
    segments: runsOf(mask.supervised).map(({ from, to }) => segment(mask, from, to)),
  };
}

/** Stretches of tokens that are all supervised or all not. */
function runsOf(supervised: readonly boolean[]): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (const [token, isLearnt] of supervised.entries()) {
    const last = runs.at(-1);
    if (last && supervised[last.from] === isLearnt) last.to = token + 1;
    else runs.push({ from: token, to: token + 1 });
  }
  return runs;
}

function segment({ text, offsets, supervised }: LossMask, from: number, to: number): Segment {
  const start = (token: number) => (token === 0 ? 0 : Number(offsets.starts[token]));
  // up to the next token's start: characters that no token covers belong to the one before them
  const end = (token: number) => (token + 1 < supervised.length ? start(token + 1) : text.length);
  const said = text.slice(start(from), end(to - 1));
  const clean = redactText(said).text;
  const isSupervised = supervised[from] === true;
  const bare = { supervised: isSupervised, text: clean, tokens: to - from };
  if (!isSupervised || clean !== said) return bare;
  const pieces = Array.from({ length: to - from }, (_, index) => text.slice(start(from + index), end(from + index)));
  // tokens that are bytes of one character have one text between them
  return { ...bare, pieces: pieces.filter((piece) => piece !== "") };
}
