import { Problem } from "../problem/problem.ts";
import type { ServedModel } from "./served-classifier.ts";

/** The model that answers now, and who still uses which, so that one can take the place of another. */
export class ModelSlot {
  #current: ServedModel | null = null;
  #hasFailed = false;
  readonly #users = new Map<ServedModel, number>();
  readonly #idle = new Map<ServedModel, () => void>();

  /** Null while the first one is being loaded. */
  get current(): ServedModel | null {
    return this.#current;
  }

  /** Whether nobody uses any model at this moment. */
  get isIdle(): boolean {
    return this.#users.size === 0;
  }

  /** Calls that come from now on go to `model`. @returns settles when nobody uses the one before any more. */
  replace(model: ServedModel): Promise<void> {
    const before = this.#current;
    this.#current = model;
    if (before === null || !this.#users.has(before)) return Promise.resolve();
    return new Promise((resolve) => this.#idle.set(before, resolve));
  }

  /** Whether the first model could not be loaded. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  fail(): void {
    this.#hasFailed = true;
  }

  /** @throws Problem `loading` or `engine_down` while there is no model. */
  check(): void {
    this.#require();
  }

  /** Runs `work` with the current model, which is not let go before that has settled. @throws as `check`. */
  async use<R>(work: (model: ServedModel) => Promise<R>): Promise<R> {
    const model = this.#require();
    this.#users.set(model, (this.#users.get(model) ?? 0) + 1);
    try {
      return await work(model);
    } finally {
      this.#leave(model);
    }
  }

  #require(): ServedModel {
    if (this.#current !== null) return this.#current;
    if (!this.#hasFailed) {
      throw new Problem("loading", { detail: "the model is being loaded; try again soon", retryAfterMs: 2_000 });
    }
    const detail = "the model could not be loaded; the log of the service has the reason";
    throw new Problem("engine_down", { detail, retryAfterMs: 60_000 });
  }

  #leave(model: ServedModel): void {
    const left = (this.#users.get(model) ?? 1) - 1;
    if (left > 0) {
      this.#users.set(model, left);
      return;
    }
    this.#users.delete(model);
    this.#idle.get(model)?.();
    this.#idle.delete(model);
  }
}
