/**
 * A time for readers, with two or three digits that count.
 *
 * @example formatTime(1234.5) // "1.23 s"
 */
export function formatTime(ms: number): string {
  if (ms >= 9_999.5) return `${(ms / 1000).toFixed(1)} s`;
  if (ms >= 999.5) return `${(ms / 1000).toFixed(2)} s`;
  if (ms >= 9.95) return `${ms.toFixed(0)} ms`;
  return ms >= 0.95 ? `${ms.toFixed(1)} ms` : `${ms.toFixed(2)} ms`;
}
