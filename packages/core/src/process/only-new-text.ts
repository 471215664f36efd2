import type { FillOptions } from "../engine/engine.ts";

type OnText = NonNullable<FillOptions["onText"]>;

/** A listener that outlives a try at a call. */
export interface NewText {
  readonly hear: OnText;
  /** Call it before each try. */
  again(): void;
}

/** A later try repeats what an earlier one already said, and of that `onText` is told nothing. */
export function onlyNewText(onText: OnText): NewText {
  const told = new Map<string, number>();
  let said = new Map<string, number>();
  return {
    hear(name, piece) {
      const before = said.get(name) ?? 0;
      const length = before + piece.length;
      said.set(name, length);
      const known = told.get(name) ?? 0;
      if (length <= known) return;
      told.set(name, length);
      onText(name, piece.slice(Math.max(0, known - before)));
    },
    again() {
      said = new Map();
    },
  };
}
