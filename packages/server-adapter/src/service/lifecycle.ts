/** `starting` until the model is there, `draining` from the call of `drain`, `stopped` when nothing is at work any more. */
export type LifecycleState = "starting" | "ready" | "draining" | "stopped";

const next: Readonly<Record<LifecycleState, readonly LifecycleState[]>> = {
  starting: ["ready", "draining"],
  ready: ["draining"],
  draining: ["stopped"],
  stopped: [],
};

/** State of a service, which only goes forward. */
export class Lifecycle {
  #state: LifecycleState = "starting";
  readonly #onChange: (state: LifecycleState) => void;
  readonly #onDrain = new Set<() => void>();

  constructor(onChange: (state: LifecycleState) => void) {
    this.#onChange = onChange;
  }

  get state(): LifecycleState {
    return this.#state;
  }

  get isLeaving(): boolean {
    return this.#state === "draining" || this.#state === "stopped";
  }

  /** Does nothing where that is no step forward. */
  advance(to: LifecycleState): void {
    if (!next[this.#state].includes(to)) return;
    this.#state = to;
    this.#onChange(to);
    if (to !== "draining") return;
    const due = [...this.#onDrain];
    this.#onDrain.clear();
    for (const tell of due) tell();
  }

  /** Calls `tell` once when the service begins to drain. @returns stops waiting. */
  onDrain(tell: () => void): () => void {
    this.#onDrain.add(tell);
    return () => this.#onDrain.delete(tell);
  }
}
