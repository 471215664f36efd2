import { getEventListeners } from "node:events";
import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { type Caller, type Flight, SingleFlight } from "./single-flight.ts";

const gone = new Error("left");
const settle = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Work that is done when it is told, and counts how often it was begun. */
function station() {
  const flights: (Flight & { readonly land: (value: string) => void; readonly crash: (error: Error) => void })[] = [];
  const work = (flight: Flight) =>
    new Promise<string>((resolve, reject) => {
      flights.push({ ...flight, land: resolve, crash: reject });
    });
  return { flights, work };
}

/** Joins, and says in a word how it went. */
function join(single: SingleFlight<string>, key: string, work: (flight: Flight) => Promise<string>, caller?: Caller) {
  return single.join(key, work, caller).then(
    (value) => value,
    (error: Error) => `! ${error.message}`,
  );
}

afterEach(() => {
  vi.useRealTimers();
});

describe("sharing", () => {
  it("does the work once for all who ask while it is under way", async () => {
    const single = new SingleFlight<string>();
    const { flights, work } = station();
    const answers = [join(single, "k", work), join(single, "k", work), join(single, "other", work)];
    expect(flights).toHaveLength(2);
    flights[0]?.land("one");
    flights[1]?.land("two");
    expect(await Promise.all(answers)).toEqual(["one", "one", "two"]);
  });

  it("remembers neither a value nor a failure", async () => {
    const single = new SingleFlight<string>();
    const { flights, work } = station();
    const failing = [join(single, "k", work), join(single, "k", work)];
    flights[0]?.crash(new Error("broken"));
    expect(await Promise.all(failing)).toEqual(["! broken", "! broken"]);
    const next = join(single, "k", work);
    flights[1]?.land("fine");
    expect(await next).toBe("fine");
    expect(single.has("k")).toBe(false);
  });

  it("hands work that throws at once to its callers as a failure", async () => {
    const thrower = () => {
      throw new Error("broken");
    };
    expect(await join(new SingleFlight<string>(), "k", thrower)).toBe("! broken");
  });

  it("says the highest priority of those who are still there", async () => {
    const single = new SingleFlight<string>();
    const { flights, work } = station();
    const urgent = new AbortController();
    const answers = [join(single, "k", work, { priority: -3 })];
    const priority = () => flights[0]?.priority();
    expect(priority()).toBe(-3);
    answers.push(join(single, "k", work, { priority: 7, signal: urgent.signal }), join(single, "k", work));
    expect(priority()).toBe(7);
    urgent.abort(gone);
    expect(priority()).toBe(0);
    flights[0]?.land("v");
    expect(await Promise.all(answers)).toEqual(["v", "! left", "v"]);
  });

  it("tells all callers where the work stands, and a late one where it stands now", () => {
    const single = new SingleFlight<string>();
    const { flights, work } = station();
    const heard: string[] = [];
    const listen = (name: string) => ({
      onPlace: ({ position }: { position: number }) => heard.push(`${name} ${position}`),
    });
    void join(single, "k", work, listen("early"));
    flights[0]?.onPlace({ position: 2, expectedWaitMs: 20 });
    void join(single, "k", work, listen("late"));
    flights[0]?.onPlace({ position: 0, expectedWaitMs: 0 });
    expect(heard).toEqual(["early 2", "late 2", "early 0", "late 0"]);
  });

  it("lets those who wait have the old work after forgetting, and begins anew for the next", async () => {
    const single = new SingleFlight<string>();
    const { flights, work } = station();
    const before = join(single, "k", work);
    single.forget();
    const after = [join(single, "k", work), join(single, "k", work)];
    expect(flights).toHaveLength(2);
    flights[0]?.land("old");
    expect(await before).toBe("old");
    expect(single.has("k")).toBe(true);
    flights[1]?.land("new");
    expect(await Promise.all(after)).toEqual(["new", "new"]);
  });
});

describe("leaving", () => {
  it.each(["first", "second"])("of the %s caller cancels nothing for the other", async (who) => {
    const single = new SingleFlight<string>();
    const { flights, work } = station();
    const controller = new AbortController();
    const { signal } = controller;
    const callers: Caller[] = who === "first" ? [{ signal }, {}] : [{}, { signal }];
    const answers = callers.map((caller) => join(single, "k", work, caller));
    controller.abort(gone);
    expect(flights[0]?.signal.aborted).toBe(false);
    flights[0]?.land("v");
    expect((await Promise.all(answers)).sort()).toEqual(["! left", "v"]);
  });

  it("of the last caller cancels the work with that caller's reason, and the next one begins anew", async () => {
    const single = new SingleFlight<string>();
    const { flights, work } = station();
    const [one, two] = [new AbortController(), new AbortController()];
    const answers = [one, two].map(({ signal }) => join(single, "k", work, { signal }));
    one.abort(new Error("first left"));
    expect(flights[0]?.signal.aborted).toBe(false);
    two.abort(gone);
    expect(flights[0]?.signal.reason).toBe(gone);
    const next = join(single, "k", work);
    flights[0]?.land("too late");
    flights[1]?.land("v");
    expect(await Promise.all([...answers, next])).toEqual(["! first left", "! left", "v"]);
  });

  it("before the work begins begins none", async () => {
    const { flights, work } = station();
    expect(await join(new SingleFlight<string>(), "k", work, { signal: AbortSignal.abort(gone) })).toBe("! left");
    expect(await join(new SingleFlight<string>(), "k", work, { timeoutMs: 0 })).toContain("no answer within 0 ms");
    expect(flights).toHaveLength(0);
  });

  it("by deadline is one caller's own affair", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const single = new SingleFlight<string>();
    const { flights, work } = station();
    const answers = [join(single, "k", work, { timeoutMs: 20 }), join(single, "k", work, { timeoutMs: 500 })];
    await vi.advanceTimersByTimeAsync(20);
    expect(await answers[0]).toContain("no answer within 20 ms");
    expect(flights[0]?.signal.aborted).toBe(false);
    flights[0]?.land("v");
    expect(await answers[1]).toBe("v");
    expect(vi.getTimerCount()).toBe(0);
  });

  it("has nobody hear of a failure that came too late", async () => {
    const unheard: unknown[] = [];
    const listen = (reason: unknown) => unheard.push(reason);
    process.on("unhandledRejection", listen);
    const { flights, work } = station();
    const controller = new AbortController();
    const answer = join(new SingleFlight<string>(), "k", work, { signal: controller.signal });
    controller.abort(gone);
    flights[0]?.crash(new Error("too late"));
    expect(await answer).toBe("! left");
    await settle();
    process.off("unhandledRejection", listen);
    expect(unheard).toEqual([]);
  });

  it("leaves no listener on a signal that 10,000 callers shared", async () => {
    const single = new SingleFlight<string>();
    const { signal } = new AbortController();
    const work = async () => "v";
    const answers = Array.from({ length: 10_000 }, (_, index) => join(single, `k${index % 100}`, work, { signal }));
    expect(getEventListeners(signal, "abort")).toHaveLength(1);
    await Promise.all(answers);
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
  });
});

it("through any course of joining, leaving and landing, answers each caller once and cancels only what nobody awaits", async () => {
  const step = fc.oneof(
    { weight: 3, arbitrary: fc.record({ kind: fc.constant("join" as const), key: fc.nat({ max: 2 }) }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant("leave" as const), who: fc.nat() }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant("land" as const), key: fc.nat({ max: 2 }) }) },
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      const single = new SingleFlight<string>();
      // per key the callers of the work under way: an empty list means that there is none
      const seated = new Map<number, { controller: AbortController; expected: string[] }[]>();
      const under = new Map<number, ReturnType<typeof station>["flights"][number]>();
      const answers: Promise<string>[] = [];
      const expected: string[][] = [];
      let begun = 0;
      let began = 0;
      for (const at of steps) {
        if (at.kind === "join") {
          const controller = new AbortController();
          const { flights, work } = station();
          const others = seated.get(at.key) ?? [];
          if (others.length === 0) begun += 1;
          const outcome: string[] = [];
          answers.push(join(single, `${at.key}`, work, { signal: controller.signal }));
          expected.push(outcome);
          const [flight] = flights;
          if (flight) {
            began += 1;
            under.set(at.key, flight);
          }
          seated.set(at.key, [...others, { controller, expected: outcome }]);
        } else if (at.kind === "leave") {
          const all = [...seated].flatMap(([key, seats]) => seats.map((seat) => ({ key, seat })));
          const leaver = all[at.who % (all.length || 1)];
          if (leaver === undefined) continue;
          leaver.seat.controller.abort(gone);
          leaver.seat.expected.push("! left");
          const rest = (seated.get(leaver.key) ?? []).filter((seat) => seat !== leaver.seat);
          seated.set(leaver.key, rest);
          expect(under.get(leaver.key)?.signal.aborted).toBe(rest.length === 0);
        } else {
          const seats = seated.get(at.key) ?? [];
          under.get(at.key)?.land(`value ${began}`);
          for (const seat of seats) seat.expected.push(`value ${began}`);
          seated.set(at.key, []);
          await settle();
        }
        expect(began).toBe(begun);
      }
      for (const [key, seats] of seated) {
        under.get(key)?.land("end");
        for (const seat of seats) seat.expected.push("end");
      }
      expect(await Promise.all(answers)).toEqual(expected.map(([only]) => only));
      expect(expected.every((outcome) => outcome.length === 1)).toBe(true);
    }),
  );
});
