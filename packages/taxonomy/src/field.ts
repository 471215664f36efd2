import { z } from "zod";
import { nameValue } from "./name-value.ts";

/** One of a closed set of labels. `labels` keeps the order in which they were declared. */
export interface LabelInfo {
  readonly kind: "label";
  readonly labels: readonly string[];
  /** What each label means, in words for a prompt and for people. */
  readonly criteria: Readonly<Record<string, string>>;
  /** Other names of labels (older systems, models' habits) → label. Compared without case, `_`, `-` and spaces. */
  readonly aliases: Readonly<Record<string, string>>;
}

/** An amount of money said in the call, or null. */
export interface AmountInfo {
  readonly kind: "amount";
}

/** A day (`YYYY-MM-DD`) said in the call, or null. With `future`, days before the call are not allowed. */
export interface DateInfo {
  readonly kind: "date";
  readonly future: boolean;
}

/** An integer from 0 to 100. */
export interface ScoreInfo {
  readonly kind: "score";
}

/** Free text, or null. The only kind that is not chosen from a finite set. */
export interface TextInfo {
  readonly kind: "text";
  readonly maxCharacters: number;
}

export type FieldInfo = LabelInfo | AmountInfo | DateInfo | ScoreInfo | TextInfo;

/** What zod cannot say about a leaf; `defineTaxonomy` reads it back. */
export const fieldInfo = z.registry<FieldInfo>();

type LabelEnum<C> = z.ZodEnum<{ [K in Extract<keyof C, string>]: K }>;

/**
 * A field that takes one label.
 *
 * @param criteria - Label → what it means, in the order in which ties are broken.
 * @param options.aliases - Other name → label.
 * @example label({ PAID: "says it is paid", NONE: "payment was not talked about" }, { aliases: { PAYMENT_DONE: "PAID" } })
 */
export function label<const C extends Readonly<Record<string, string>>>(
  criteria: C,
  options: { readonly aliases?: Readonly<Record<string, Extract<keyof C, string>>> } = {},
): LabelEnum<C> {
  const labels = Object.keys(criteria) as Extract<keyof C, string>[];
  const entries = Object.fromEntries(labels.map((name) => [name, name])) as { [K in Extract<keyof C, string>]: K };
  const error = isNo(`label of this field; it is one of ${labels.join(", ")}`);
  return z
    .enum(entries, { error })
    .register(fieldInfo, { kind: "label", labels, criteria, aliases: options.aliases ?? {} });
}

/** A field that takes an amount said in the call (rupees, positive) or null. */
export function amount(): z.ZodNullable<z.ZodNumber> {
  const error = isNo("amount; write a positive number of rupees, or null");
  return z.number({ error }).positive({ error }).nullable().register(fieldInfo, { kind: "amount" });
}

/**
 * A field that takes a day said in the call, `YYYY-MM-DD`, or null.
 *
 * @param options.future - Allow only the day of the call and later ones (default false).
 */
export function date(options: { readonly future?: boolean } = {}): z.ZodNullable<z.ZodISODate> {
  return z.iso
    .date({ error: isNo('calendar day; write one as "2026-02-21", or null') })
    .nullable()
    .register(fieldInfo, { kind: "date", future: options.future ?? false });
}

/** A field that takes an integer from 0 to 100. */
export function score(): z.ZodNumber {
  const error = isNo("score; write an integer from 0 to 100");
  return z.int({ error }).min(0, { error }).max(100, { error }).register(fieldInfo, { kind: "score" });
}

/** A field that takes free text of at most `maxCharacters` (default 400), or null. */
export function text(options: { readonly maxCharacters?: number } = {}): z.ZodNullable<z.ZodString> {
  const maxCharacters = options.maxCharacters ?? 400;
  return z.string().max(maxCharacters).nullable().register(fieldInfo, { kind: "text", maxCharacters });
}

function isNo(remedy: string) {
  return (issue: { readonly input?: unknown }) => `${nameValue(issue.input)} is no ${remedy}`;
}
