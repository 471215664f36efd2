import { lostPatience, type Patience, watchPatience } from "../queue/patience.ts";
import type { QueuePlace } from "../queue/queue-place.ts";

/** What shared work knows of those who wait for it. */
export interface Flight {
  /** Aborts when the last caller has left, with the reason of that one. */
  readonly signal: AbortSignal;
  /** The highest priority among the callers at this moment; `WorkQueue.run` takes it as it is. */
  readonly priority: () => number;
  /** Hands the place of the work on to all callers; `WorkQueue.run` takes it as it is. */
  readonly onPlace: (place: QueuePlace) => void;
}

/** One who asks for a result. `timeoutMs` and `signal` end this caller's waiting, not the others'. */
export interface Caller extends Patience {
  readonly priority?: number | undefined;
  /** Told where the shared work stands in its queue, as soon as that is known. */
  readonly onPlace?: ((place: QueuePlace) => void) | undefined;
}

interface Seat<V> {
  readonly priority: number;
  readonly onPlace: Caller["onPlace"];
  readonly resolve: (value: V) => void;
  readonly reject: (reason: unknown) => void;
  readonly stopWatching: () => void;
}

interface Shared<V> {
  readonly seats: Set<Seat<V>>;
  readonly controller: AbortController;
  place: QueuePlace | null;
}

/** Lets callers who ask for the same thing at the same time share the work. Nothing is remembered afterwards. */
export class SingleFlight<V> {
  readonly #flights = new Map<string, Shared<V>>();

  /** Whether work under this key is under way. */
  has(key: string): boolean {
    return this.#flights.has(key);
  }

  /**
   * Waits for the work under way for `key`, or begins it. All who share it get the very same value or error. A caller
   * that leaves is answered at once; when the last one leaves the work is cancelled, and the next one begins it anew.
   *
   * @throws what `work` throws, the reason of `caller.signal`, or DispositionError `DEADLINE_EXCEEDED`.
   */
  async join(key: string, work: (flight: Flight) => Promise<V>, caller: Caller = {}): Promise<V> {
    const leaving = lostPatience(caller);
    if (leaving) throw leaving.reason;
    const underWay = this.#flights.get(key);
    const shared = underWay ?? this.#open(key);
    const answer = this.#sit(key, shared, caller);
    if (!underWay) void this.#fly(key, shared, work);
    return answer;
  }

  /** Begins anew for whoever asks from now on; those who wait still get what they wait for. */
  forget(): void {
    this.#flights.clear();
  }

  #open(key: string): Shared<V> {
    const shared: Shared<V> = { seats: new Set(), controller: new AbortController(), place: null };
    this.#flights.set(key, shared);
    return shared;
  }

  #sit(key: string, shared: Shared<V>, caller: Caller): Promise<V> {
    return new Promise((resolve, reject) => {
      const stopWatching = watchPatience(caller, ({ reason }) => {
        shared.seats.delete(seat);
        reject(reason);
        if (shared.seats.size > 0) return;
        this.#close(key, shared);
        shared.controller.abort(reason);
      });
      const { priority = 0, onPlace } = caller;
      const seat: Seat<V> = { priority, onPlace, resolve, reject, stopWatching };
      shared.seats.add(seat);
      if (shared.place) onPlace?.(shared.place);
    });
  }

  async #fly(key: string, shared: Shared<V>, work: (flight: Flight) => Promise<V>): Promise<void> {
    const priority = () => Math.max(...[...shared.seats].map((seat) => seat.priority));
    const onPlace = (place: QueuePlace) => {
      shared.place = place;
      for (const seat of shared.seats) seat.onPlace?.(place);
    };
    try {
      const value = await work({ signal: shared.controller.signal, priority, onPlace });
      this.#land(key, shared, (seat) => seat.resolve(value));
    } catch (error) {
      this.#land(key, shared, (seat) => seat.reject(error));
    }
  }

  #land(key: string, shared: Shared<V>, answer: (seat: Seat<V>) => void): void {
    this.#close(key, shared);
    for (const seat of shared.seats) {
      seat.stopWatching();
      answer(seat);
    }
    shared.seats.clear();
  }

  /** A later flight under the same key is not this one's to close. */
  #close(key: string, shared: Shared<V>): void {
    if (this.#flights.get(key) === shared) this.#flights.delete(key);
  }
}
