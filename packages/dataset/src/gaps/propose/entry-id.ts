import { eventId } from "../events/event-id.ts";
import type { GapKind } from "../gap-entry.ts";

const LONGEST_SLUG = 40;

/**
 * The id of an entry: its kind, field and subject in readable form, and a hash of them where the readable form leaves
 * something out.
 *
 * @example entryId("CONFUSED", "payment_disposition", ["PTP", "PAID"]) // "confused:payment_disposition:ptp+paid"
 */
export function entryId(kind: GapKind, field: string, subject: readonly string[]): string {
  const plain = subject.map((part) => part.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, "-"));
  const slug = plain.join("+");
  const isExact = slug.length <= LONGEST_SLUG && subject.every((part) => /^[A-Z0-9_]+$/u.test(part));
  const readable = isExact ? subject.join("+").toLowerCase() : `${slug.slice(0, LONGEST_SLUG)}-${shortHash(subject)}`;
  return `${kind.toLowerCase().replaceAll("_", "-")}:${field}:${readable}`;
}

function shortHash(subject: readonly string[]): string {
  return eventId(...subject).slice(0, 6);
}
