/** Who waits for a signal to abort, and the one listener that the signal carries for all of them. */
interface Crowd {
  readonly callbacks: Set<() => void>;
  readonly listener: () => void;
}

const crowds = new WeakMap<AbortSignal, Crowd>();

/**
 * Calls `callback` once when `signal`, which must not be aborted yet, aborts. However many calls share a signal, it
 * carries one listener: Node warns of a leak at the eleventh. The last one to stop takes the listener off.
 *
 * @returns stops waiting; harmless when called twice or after the abort.
 */
export function onAbort(signal: AbortSignal, callback: () => void): () => void {
  const crowd = crowds.get(signal) ?? gather(signal);
  // a wrapper of its own, so that one function can wait twice
  const entry = () => callback();
  crowd.callbacks.add(entry);
  return () => {
    if (crowd.callbacks.delete(entry) && crowd.callbacks.size === 0) disperse(signal, crowd);
  };
}

function gather(signal: AbortSignal): Crowd {
  const callbacks = new Set<() => void>();
  const listener = () => {
    crowds.delete(signal);
    const due = [...callbacks];
    callbacks.clear();
    for (const callback of due) callback();
  };
  const crowd = { callbacks, listener };
  crowds.set(signal, crowd);
  signal.addEventListener("abort", listener, { once: true });
  return crowd;
}

function disperse(signal: AbortSignal, crowd: Crowd): void {
  crowds.delete(signal);
  signal.removeEventListener("abort", crowd.listener);
}
