/**
 * What a `Retry-After` header asks for, in ms: whole seconds, or an HTTP date.
 *
 * @returns `null` without a header that can be read.
 * @see RFC 9110 §10.2.3
 * @example retryAfterMs("2", Date.now()) // 2000
 */
export function retryAfterMs(header: string | undefined, now: number): number | null {
  if (header === undefined) return null;
  const text = header.trim();
  if (/^\d{1,9}$/u.test(text)) return Number(text) * 1000;
  // a date has letters; Date.parse would take "-1" for a year
  const date = /^\p{L}/u.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
