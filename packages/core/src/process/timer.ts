/** Node takes a longer delay, Infinity included, for one millisecond. */
const LONGEST_DELAY_MS = 2 ** 31 - 1;

/** Something that happens later unless it is called off. Does not keep the process alive. */
export interface Timer {
  cancel(): void;
}

export function startTimer(delayMs: number, act: () => void): Timer {
  const timer = setTimeout(act, Math.min(delayMs, LONGEST_DELAY_MS)).unref();
  return { cancel: () => clearTimeout(timer) };
}

/** Like `startTimer`, again and again. */
export function startBeat(periodMs: number, act: () => void): Timer {
  const timer = setInterval(act, Math.min(periodMs, LONGEST_DELAY_MS)).unref();
  return { cancel: () => clearInterval(timer) };
}

/** Resolves after `delayMs`. */
export function pause(delayMs: number): Promise<void> {
  return new Promise((resolve) => {
    startTimer(delayMs, resolve);
  });
}
