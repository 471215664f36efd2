import { setTimeout as sleep } from "node:timers/promises";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { liveLines } from "./live-lines.ts";
import { LiveView } from "./live-view.ts";
import type { Attempt } from "./outcome.ts";
import { RecentRequests } from "./recent-requests.ts";
import { Tally } from "./tally.ts";

const HIDE = "\u001b[?25l";
const SHOW = "\u001b[?25h";

function screen(isTTY: boolean) {
  const written: string[] = [];
  return { isTTY, columns: 60, written, write: (text: string) => written.push(text) };
}

describe("LiveView", () => {
  it("hides the cursor, draws over itself, and leaves a clean screen with a cursor", async () => {
    const terminal = screen(true);
    {
      using _view = new LiveView(terminal, () => ["one", "two"]);
      await sleep(500);
    }
    const [first, ...draws] = terminal.written;
    const last = draws.pop();
    expect(first).toBe(HIDE);
    expect(draws.length).toBeGreaterThanOrEqual(2);
    // at most 5 a second, and the one at once
    expect(draws.length).toBeLessThanOrEqual(10);
    expect(draws[0]).toBe("\u001b[Jone\ntwo\n");
    for (const draw of draws.slice(1)) expect(draw).toBe("\u001b[2F\u001b[Jone\ntwo\n");
    expect(last).toBe(`\u001b[2F\u001b[J${SHOW}`);
  });

  it("writes nothing where there is no terminal", () => {
    const file = screen(false);
    using _view = new LiveView(file, () => ["one"]);
    expect(file.written).toEqual([]);
  });

  it("gives the cursor back when the process exits, once", () => {
    const terminal = screen(true);
    const before = process.listenerCount("exit");
    const view = new LiveView(terminal, () => ["one"]);
    expect(process.listenerCount("exit")).toBe(before + 1);
    process.listeners("exit").at(-1)?.(0);
    view[Symbol.dispose]();
    expect(terminal.written.filter((text) => text.includes(SHOW))).toHaveLength(1);
    expect(process.listenerCount("exit")).toBe(before);
  });
});

describe("liveLines", () => {
  const failed: Attempt = {
    kind: "failed",
    failure: { kind: "status", status: 429, code: "queue_full" },
    retryAfterMs: null,
    firstByteAt: null,
  };
  const scene = { title: "2 workers", load: { requests: 8, durationMs: null }, columns: 200 };

  it("shows progress, rate, times, failures and what is in flight", () => {
    const tally = new Tally();
    // sums of clock readings are not exact: a hair more than the figures that are shown
    const at = tally.startAt;
    for (const attempt of [{ kind: "record", cached: false, firstByteAt: null } as const, failed]) {
      tally.begin();
      tally.end({ attempt, dueAt: at, sentAt: at, endedAt: at + 40.01, resent: 0 });
    }
    tally.begin();
    const lines = liveLines(tally, { ...scene, now: at + 1000.5 });
    expect(lines[0]).toMatch(/^2 workers {2}█{6}░{18} 25 % {2}2 answered, 1 s$/u);
    expect(lines[1]).toBe("now 2.0/s  p50 40 ms  p95 40 ms  in flight 1");
    expect(lines[2]).toBe("failures 1: 1 x status 429 queue_full");
  });

  it("law: three lines, all narrower than the terminal, at every width and time", () => {
    const tally = new Tally();
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 120 }), fc.nat(1e7), (columns, elapsed) => {
        const load = { requests: 8, durationMs: 1000 };
        const lines = liveLines(tally, { title: "load", load, columns, now: tally.startAt + elapsed });
        expect(lines).toHaveLength(3);
        for (const line of lines) expect(line.length).toBeLessThan(columns);
      }),
    );
  });
});

describe("RecentRequests", () => {
  it("rests on the last thousand requests and the last seconds", () => {
    const recent = new RecentRequests(0);
    for (let index = 0; index < 1000; index++) recent.add(index, 10);
    expect(recent.figures(1000)).toEqual({ perSecond: 1000, p50Ms: 10, p95Ms: 10 });
    for (let index = 0; index < 1000; index++) recent.add(60_000 + index, 500);
    expect(recent.figures(61_000).p50Ms).toBe(500);
    expect(recent.figures(61_000).perSecond).toBe(1000);
    expect(recent.figures(120_000).perSecond).toBe(0);
  });

  it("counts failures in the rate and not in the times", () => {
    const recent = new RecentRequests(0);
    recent.add(500, null);
    expect(recent.figures(1000)).toEqual({ perSecond: 1, p50Ms: null, p95Ms: null });
  });
});
