/** One call that waits for its turn. */
export interface Turn {
  /** Counting tokens is cheap and goes on beside fills; fills are as many at once as the engine can. */
  readonly lane: "fill" | "count";
  /** Place in line. A call that is tried again keeps its place. */
  readonly order: number;
  /** Whether it must be the only one at work, so that it is plain who killed the process. Asked when its turn comes. */
  readonly alone: () => boolean;
  readonly signal: AbortSignal;
}

interface Waiting {
  readonly turn: Turn;
  readonly grant: (leave: () => void) => void;
  readonly refuse: (reason: unknown) => void;
}

/** Lets calls through to the child in the order in which they came, while there is a child. */
export class TurnQueue {
  readonly #waiting = { fill: [] as Waiting[], count: [] as Waiting[] };
  readonly #working = new Set<Turn>();
  #aloneAtWork = false;
  #fills = 0;
  #isOpen = false;
  #concurrency = 1;

  /** @returns what to call when the turn is over. @throws the reason of `turn.signal`, or the error of `refuseAll`. */
  async enter(turn: Turn): Promise<() => void> {
    const { lane, order, signal } = turn;
    signal.throwIfAborted();
    const line = this.#waiting[lane];
    const { promise, ...settle } = deferred();
    const waiting = { turn, ...settle };
    const withdraw = () => {
      const index = line.indexOf(waiting);
      if (index >= 0) line.splice(index, 1);
      waiting.refuse(signal.reason);
      this.#advance();
    };
    line.splice(placeOf(order, line), 0, waiting);
    signal.addEventListener("abort", withdraw, { once: true });
    this.#advance();
    try {
      return await promise;
    } finally {
      signal.removeEventListener("abort", withdraw);
    }
  }

  open(concurrency: number): void {
    this.#isOpen = true;
    this.#concurrency = concurrency;
    this.#advance();
  }

  close(): void {
    this.#isOpen = false;
  }

  refuseAll(error: unknown): void {
    const all = Object.values(this.#waiting).flatMap((line) => line.splice(0));
    for (const { refuse } of all) refuse(error);
  }

  #advance(): void {
    for (let next = this.#next(); next !== undefined; next = this.#next()) this.#start(next);
  }

  #next(): Waiting | undefined {
    if (!this.#isOpen || this.#aloneAtWork) return undefined;
    for (const lane of ["count", "fill"] as const) {
      const [head] = this.#waiting[lane];
      if (head === undefined || (lane === "fill" && this.#fills >= this.#concurrency)) continue;
      // whoever must be alone waits for the rest to finish, and nobody else begins meanwhile
      if (head.turn.alone() && this.#working.size > 0) return undefined;
      return this.#waiting[lane].shift();
    }
    return undefined;
  }

  #start({ turn, grant }: Waiting): void {
    const alone = turn.alone();
    this.#working.add(turn);
    this.#aloneAtWork = alone;
    if (turn.lane === "fill") this.#fills += 1;
    grant(() => {
      this.#working.delete(turn);
      if (alone) this.#aloneAtWork = false;
      if (turn.lane === "fill") this.#fills -= 1;
      this.#advance();
    });
  }
}

function deferred(): Omit<Waiting, "turn"> & { readonly promise: Promise<() => void> } {
  let grant: Waiting["grant"] = () => undefined;
  let refuse: Waiting["refuse"] = () => undefined;
  const promise = new Promise<() => void>((resolve, reject) => {
    grant = resolve;
    refuse = reject;
  });
  return { promise, grant, refuse };
}

/** Almost always the end of the line. */
function placeOf(order: number, line: readonly Waiting[]): number {
  const before = line.findLastIndex((waiting) => waiting.turn.order < order);
  return before + 1;
}
