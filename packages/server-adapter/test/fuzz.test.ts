import fc from "fast-check";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { problemCodes } from "../src/problem/problem-codes.ts";
import type { Got } from "./support/ask.ts";
import { oddFile, oddQuery } from "./support/odd-files.ts";
import { oddForm } from "./support/odd-forms.ts";
import { brokenJson, oddJson } from "./support/odd-json.ts";
import { type Sent, type SteadyClient, steadyClient } from "./support/steady-client.ts";
import { type UploadService, uploadService } from "./support/upload-service.ts";

const LONG = process.env.DISPOSITION_LONG === "1";
const RUNS = LONG ? 10_000 : 300;
const HANG_MS = 2_000;
/** Small enough for what is made up here to lie on both sides of them. */
const LIMITS = {
  limits: { jsonBytes: 50_000, transcriptCharacters: 2_000, batchCalls: 4 },
  upload: { fileBytes: 20_000, rows: 6, columns: 5, rowCharacters: 500, fields: 3, fieldBytes: 100, parts: 5 },
};

const uncaught: unknown[] = [];
const note = (error: unknown) => uncaught.push(error);
beforeEach(() => {
  uncaught.length = 0;
  process.on("uncaughtExceptionMonitor", note).on("unhandledRejection", note);
});
afterEach(() => {
  process.off("uncaughtExceptionMonitor", note).off("unhandledRejection", note);
});

/** A 200 or a problem that the client has brought about, told as the contract says. */
function checkAnswer({ status, headers, text }: Got): void {
  if (status === 200) return;
  expect(headers["content-type"]).toBe("application/problem+json; charset=utf-8");
  const { code, detail } = JSON.parse(text) as { code: keyof typeof problemCodes; detail: string };
  expect([code, status]).toEqual([code, problemCodes[code]?.status]);
  expect(status).toBeGreaterThanOrEqual(400);
  expect([code, detail, status < 500]).toEqual([code, detail, true]);
}

describe.each(["node:http", "Fastify"] as const)("on %s", (name) => {
  let served: UploadService;
  let client: SteadyClient;
  beforeAll(async () => {
    served = await uploadService(LIMITS, name);
    client = steadyClient(served.host.url, HANG_MS);
    // what is loaded with the first request is not what is looked at here
    await served.upload({ headers: { "content-type": "text/csv" }, body: "text\nbusy\n" });
  }, 60_000);
  afterAll(async () => {
    client.close();
    await served.close();
  });

  /** Sends what is made up, and sees that the service is none the worse for it. */
  async function survives<T>(made: fc.Arbitrary<T>, send: (value: T) => Promise<Got>): Promise<void> {
    await fc.assert(
      fc.asyncProperty(made, async (value) => checkAnswer(await send(value))),
      { numRuns: RUNS },
    );
    expect(await served.left()).toEqual([]);
    expect(uncaught).toEqual([]);
  }
  const predict = (sent: Sent) => client.post("/predict", sent);

  it(`${RUNS} bodies of odd JSON`, () => survives(oddJson, predict), RUNS * 200);
  it(`${RUNS} bodies of broken JSON`, () => survives(brokenJson, predict), RUNS * 200);
  it(`${RUNS} forms`, () => survives(oddForm, (sent) => client.post("/upload", sent)), RUNS * 200);
  it(
    `${RUNS} files`,
    () => survives(fc.tuple(oddFile, oddQuery), ([sent, query]) => client.post(`/upload${query}`, sent)),
    RUNS * 200,
  );
});
