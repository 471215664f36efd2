/** Seconds for `Retry-After`: a client comes back no sooner than that, within a second and a minute. */
export function retryAfterSeconds(milliseconds: number): number {
  return Math.min(60, Math.max(1, Math.ceil(milliseconds / 1000)));
}
