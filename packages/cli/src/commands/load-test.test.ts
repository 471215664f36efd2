import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { captureStdout } from "../../test/capture-stdout.ts";
import { answerRecord, type Script, scriptedService } from "../load-test/testing/scripted-service.ts";
import { loadTestCommand } from "./load-test.ts";

const captured = captureStdout();
let stderr = "";
beforeEach(() => {
  stderr = "";
  vi.spyOn(process.stderr, "write").mockImplementation((chunk) => {
    stderr += String(chunk);
    return true;
  });
});
afterEach(() => vi.unstubAllEnvs());

const folder = mkdtempSync(join(tmpdir(), "disposition-load-test-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function loadTest(args: readonly string[], script: Script = answerRecord) {
  await using service = await scriptedService(script);
  await loadTestCommand()
    .exitOverride()
    .parseAsync([service.url, ...args], { from: "user" });
  return service.received;
}

describe("disposition load-test", () => {
  it("sends 100 invented calls of 5 workers, and 5 before, when told nothing more", async () => {
    const received = await loadTest(["--json"]);
    const report = JSON.parse(captured.text);
    expect(received).toHaveLength(105);
    expect(new Set(received.map(({ body }) => body)).size).toBe(105);
    expect(report).toMatchObject({ requests: 100, load: { loop: "closed", workers: 5 }, slo: null, mostInFlight: 5 });
    expect(stderr).toBe("");
    expect(process.exitCode).toBe(0);
  });

  it.each([
    [["--slo", "errors<1%", "--slo", "p95<1m"], /is no condition/u],
    [["--workers", "0"], /--workers/u],
    [["--rate", "0"], /--rate/u],
    [["--rate", "5", "--workers", "2"], /leave one out/u],
    [["--arrivals", "poisson"], /add --rate/u],
    [["--slo", "first-byte-p95<1s"], /add --stream/u],
    [["--calls", join(folder, "none.jsonl")], /none\.jsonl/u],
    [["--seed", "x"], /--seed/u],
  ])("refuses %j before it sends anything", async (args, message) => {
    await expect(loadTest(args)).rejects.toThrow(message);
  });

  it.each([
    ["met", "errors<=0%", 0, answerRecord],
    ["missed", "errors<=50%", 2, ((response) => response.writeHead(500).end()) satisfies Script],
  ] as const)("exits by the verdict: %s", async (_verdict, slo, status, script) => {
    await loadTest(["--requests", "4", "--slo", slo], script);
    expect(process.exitCode).toBe(status);
  });

  it("writes the report to a file, and readers get it as text", async () => {
    const file = join(folder, "report.json");
    await loadTest(["--rate", "200", "--requests", "5", "--arrivals", "poisson", "--output", file]);
    expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({
      kind: "disposition-load-test",
      load: { loop: "open", arrivals: "poisson", ratePerSecond: 200 },
      successes: 5,
    });
    expect(captured.text).toContain("open loop, 200 requests per second (poisson), 5 requests");
    expect(captured.text).toContain("sent late by");
  });

  it("tells no word of a call, no key and no header value, whatever happens", async () => {
    const file = join(folder, "calls.jsonl");
    const output = join(folder, "planted.json");
    writeFileSync(file, '{"transcript":"Customer: plantedword kal dunga","call_date":"2026-02-21"}\n');
    vi.stubEnv("DISPOSITION_API_KEY", "plantedkey");
    const echo: Script = (response, { body, index }) => {
      const status = index % 2 === 0 ? 500 : 200;
      response.writeHead(status, { "content-type": "application/json" }).end(`{"code":"x","detail":${body}}`);
    };
    const header = ["--header", "x-note: plantedheader"];
    const received = await loadTest(["--calls", file, "--requests", "6", "--output", output, ...header], echo);
    expect(received[0]?.body).toContain("plantedword");
    expect(received[0]?.request.headers).toMatchObject({ "x-api-key": "plantedkey", "x-note": "plantedheader" });
    expect(`${captured.text}${stderr}${readFileSync(output, "utf8")}`).not.toContain("plantedword");
    expect(`${captured.text}${stderr}${readFileSync(output, "utf8")}`).not.toMatch(/plantedkey|plantedheader/u);
  });

  it("names the line of a file that is no call, and none of its words", async () => {
    const file = join(folder, "broken.jsonl");
    writeFileSync(file, '{"transcript":"Customer: haan"}\n{"transcript":"plantedword","call_date":"soon"}\n');
    const running = loadTest(["--calls", file]);
    await expect(running).rejects.toThrow(/line 2/u);
    await expect(running).rejects.not.toThrow(/plantedword/u);
  });

  it("ends early on Ctrl-C with the whole report and the status of the signal", async () => {
    const listeners = process.listenerCount("SIGINT");
    const script: Script = (response, received) => {
      if (received.index === 9) process.emit("SIGINT", "SIGINT");
      else if (received.index < 9) answerRecord(response, received);
    };
    await loadTest(["--workers", "1", "--duration", "60s", "--json"], script);
    expect(JSON.parse(captured.text)).toMatchObject({ endedEarly: true, successes: 4, cut: 1 });
    expect(process.exitCode).toBe(130);
    expect(process.listenerCount("SIGINT")).toBe(listeners);
  });
});
