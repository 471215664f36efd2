/** Waits, or less long when the signal aborts; never rejects. */
export function sleep(ms: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      resolve();
    };
    // timers fire at whole ms, and up to one early
    const timer = setTimeout(done, Math.ceil(ms));
    signal.addEventListener("abort", done);
  });
}
