/** What `POST /predict` says of one call; the parts that the page shows. */
export interface Answer {
  readonly requestId: string;
  readonly model: { readonly id: string; readonly version: string };
  readonly result: Result;
  readonly timings: { readonly queueMs: number; readonly inferMs: number; readonly totalMs: number };
  readonly cached: boolean;
}

export interface Result {
  readonly labels: Readonly<Record<string, unknown>>;
  readonly fields: Readonly<Record<string, Field>>;
  readonly confidence: number;
  readonly review: readonly Reason[] | null;
  readonly trace: readonly Change[];
  readonly model: { readonly calibrated?: boolean };
  readonly usage: { readonly promptTokens: number; readonly steps: number };
}

export interface Field {
  readonly value: unknown;
  readonly probability: number;
  readonly alternatives: readonly { readonly value: unknown; readonly probability: number }[];
  readonly offTrie: number;
  readonly evidence: readonly { readonly start: number; readonly end: number }[];
}

export interface Reason {
  readonly code: string;
  readonly field?: string;
  readonly because: string;
}

export interface Change {
  readonly step: string;
  readonly path: string;
  readonly because: string;
}

/** Leaves of a record by their dotted paths, in its order. */
export function leavesOf(labels: Readonly<Record<string, unknown>>, prefix = ""): [string, unknown][] {
  return Object.entries(labels).flatMap(([key, value]): [string, unknown][] => {
    const path = `${prefix}${key}`;
    const isGroup = typeof value === "object" && value !== null && !Array.isArray(value);
    return isGroup ? leavesOf(value as Record<string, unknown>, `${path}.`) : [[path, value]];
  });
}
