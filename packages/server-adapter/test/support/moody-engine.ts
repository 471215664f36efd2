import { DispositionError, type Engine } from "@disposition/core";
import { fakeEngine } from "@disposition/core/testing";

/** An engine that does what a word in the call tells it to. Its failures quote the call, as real ones should not. */
export function moodyEngine(): Engine {
  return fakeEngine({
    believe(slot, prompt) {
      if (prompt.includes("please fail")) throw new DispositionError("ENGINE_FAILED", `no answer to ${prompt}`);
      if (prompt.includes("please crash")) {
        throw new DispositionError("ENGINE_CRASHED", "ended by SIGABRT", { retryable: true, retryAfterMs: 900 });
      }
      if (prompt.includes("please poison")) throw new DispositionError("ENGINE_CRASHED", "ended two processes");
      if (prompt.includes("please throw")) throw new TypeError(`cannot read ${prompt}`);
      return slot.name === "disposition" ? { BUSY: 3, RINGING: 1 } : {};
    },
  });
}
