import { describe, expect, it } from "vitest";
import { type Attempt, Attempts, PREEMPTED } from "./attempts.ts";

/** Attempts that have started, by a letter each: `b` gives way, `i` does not. */
function started(letters: string): { readonly attempts: Attempts; readonly stopped: () => string } {
  const attempts = new Attempts();
  const all = [...letters].map((letter): Attempt => {
    const yields = letter === "b";
    return { lane: yields ? "bulk" : "interactive", yields, controller: new AbortController() };
  });
  for (const attempt of all) attempts.add(attempt);
  const stopped = () => all.map(({ controller }) => (controller.signal.reason === PREEMPTED ? "x" : "-")).join("");
  return { attempts, stopped };
}

describe("room for a call that somebody waits for", () => {
  it.each([
    ["nobody stops while the engine has a free place", "b", 2, "-"],
    ["the one with the engine stops", "b", 1, "x"],
    ["those next in line stop too, or they would be first", "bbb", 1, "xxx"],
    ["of those with the engine the latest stops", "bbbb", 4, "---x"],
    ["of those with the engine the latest stops that may", "bbii", 4, "-x--"],
    ["nobody stops who does not give way", "iii", 2, "---"],
    ["only the one in line stops behind others that do not", "iib", 2, "--x"],
  ])("%s", (_title, letters, concurrency, stopped) => {
    const { attempts, stopped: seen } = started(letters);
    attempts.makeRoom(concurrency);
    expect(seen()).toBe(stopped);
  });

  it("counts one that was stopped already as gone", () => {
    const { attempts, stopped } = started("bb");
    attempts.makeRoom(2);
    attempts.makeRoom(2);
    expect(stopped()).toBe("-x");
  });
});
