import type { Classification } from "@disposition/core";
import type { Taxonomy } from "@disposition/taxonomy";
import { z } from "zod";
import type { Problem } from "../problem/problem.ts";

const Place = { row: z.int().min(0), line: z.int() };

/** What became of one row, as it is kept on disk and as answers are made of it. */
export const RowOutcome = z.discriminatedUnion("status", [
  z.object({
    ...Place,
    status: z.literal("ok"),
    /** A record of the taxonomy. */
    labels: z.looseObject({}),
    confidence: z.number(),
    /** Codes of the reasons why a person should look. */
    review: z.array(z.string()),
    /** Version of the model that made it. */
    model: z.string(),
  }),
  z.object({ ...Place, status: z.literal("error"), code: z.string(), detail: z.string() }),
]);
export type RowOutcome = z.infer<typeof RowOutcome>;

interface Placed {
  readonly row: number;
  readonly line: number;
}

export function okOutcome(
  { row, line }: Placed,
  { labels, confidence, review }: Classification<Taxonomy>,
  model: string,
): RowOutcome {
  const codes = [
    ...new Set((review ?? []).map(({ code, field }) => (field === undefined ? code : `${code}:${field}`))),
  ];
  return { row, line, status: "ok", labels: labels as Record<string, unknown>, confidence, review: codes, model };
}

export function errorOutcome({ row, line }: Placed, { code, facts }: Problem): RowOutcome {
  return { row, line, status: "error", code, detail: facts.detail };
}
