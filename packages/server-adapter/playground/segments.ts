/** A place in the transcript that a field was taken from; UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly field: string;
}

/** A piece of the transcript and the fields that were taken from it. */
export interface Segment {
  readonly text: string;
  readonly fields: readonly string[];
  /** Fields whose span ends with this piece. */
  readonly ending: readonly string[];
}

/** Cuts a text at the edges of spans, which may overlap. The pieces joined are the text. Spans outside it are left out. */
export function segments(text: string, spans: readonly Span[]): Segment[] {
  const inside = spans.filter(({ start, end }) => start >= 0 && start < end && end <= text.length);
  const edges = new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])]);
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    const over = inside.filter((span) => span.start <= start && span.end >= end);
    const names = (of: readonly Span[]) => [...new Set(of.map(({ field }) => field))];
    return {
      text: text.slice(start, end),
      fields: names(over),
      ending: names(over.filter((span) => span.end === end)),
    };
  });
}
