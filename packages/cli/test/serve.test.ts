import { createHash } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { killServed, serve } from "./serve-process.ts";

const call = { transcript: "Customer: kal shaam ko 5000 bhej dunga", callDate: "2026-02-21" };
const SLOW_MS = 120_000;

afterEach(killServed);

const post = (url: string, headers: Readonly<Record<string, string>> = {}) =>
  fetch(`${url}/predict`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(call),
  });

interface Answer {
  readonly code?: string;
  readonly queue: { readonly waiting: number };
}
const answerOf = async (response: Promise<Response>) => (await (await response).json()) as Answer;
const waitingAt = async (url: string) => (await answerOf(fetch(`${url}/ready`))).queue.waiting;

describe("disposition serve", () => {
  it(
    "answers calls, and on SIGTERM under load finishes every one that it took and ends with 0",
    async () => {
      const server = serve([]);
      const url = await server.url;
      expect(await (await post(url)).json()).toMatchObject({ payment_disposition: "PTP" });
      expect((await fetch(`${url}/metrics`)).status).toBe(200);
      const outcomes: string[] = [];
      const worker = async () => {
        for (;;) {
          const outcome = await answerOf(post(url)).then(({ code = "answered" }) => code, String);
          outcomes.push(outcome);
          if (outcome !== "answered") return outcome;
        }
      };
      const last = Array.from({ length: 8 }, worker);
      await expect.poll(() => outcomes.length, { timeout: 30_000 }).toBeGreaterThan(16);
      const inFlight = Array.from({ length: 16 }, () => post(url).then(({ status }) => status));
      await expect.poll(() => waitingAt(url)).toBeGreaterThan(2);
      server.kill("SIGTERM");
      // what had come was answered, what came after was told so; nothing was cut
      for (const status of await Promise.all(inFlight)) expect([200, 503]).toContain(status);
      for (const outcome of await Promise.all(last)) expect(outcome).toMatch(/^draining$|fetch failed/u);
      const { code, signal, stdout, stderr } = await server.ended;
      expect({ code, signal }).toEqual({ code: 0, signal: null });
      expect(stdout.trimEnd().split("\n")).toHaveLength(1);
      const lines = stderr.trimEnd().split("\n");
      expect(lines.map((line) => JSON.parse(line)).at(-1)).toMatchObject({ msg: "stopped", cut: 0 });
      expect(stderr + stdout).not.toContain("bhej dunga");
    },
    SLOW_MS,
  );

  it(
    "wants a key where keys are given, the right name of the host, and ends at once on a second signal",
    async () => {
      const sha256 = createHash("sha256").update("a-key-that-is-invented").digest("hex");
      const server = serve(["--prefix", "/d", "--open-metrics", "--drain", "60s"], {
        DISPOSITION_API_KEYS: `crm ${sha256} predict`,
      });
      const url = await server.url;
      expect(url).toMatch(/\/d$/u);
      expect((await post(url)).status).toBe(401);
      expect((await post(url, { "x-api-key": "a-key-that-is-invented" })).status).toBe(200);
      expect((await fetch(`${url}/metrics`)).status).toBe(200);
      const rebound = await post(url.replace("127.0.0.1", "localhost"), { "x-api-key": "a-key-that-is-invented" });
      expect(rebound.status).toBe(200);
      const crossed = await post(url, { origin: "https://evil.example" });
      expect([crossed.status, ((await crossed.json()) as Answer).code]).toEqual([403, "origin_not_allowed"]);
      const busy = Array.from({ length: 60 }, () =>
        post(url, { "x-api-key": "a-key-that-is-invented" }).catch(() => null),
      );
      await expect.poll(() => waitingAt(url)).toBeGreaterThan(20);
      server.kill("SIGTERM");
      await expect.poll(server.log).toContain('"stopping"');
      server.kill("SIGTERM");
      expect(await server.ended).toMatchObject({ code: 143 });
      await Promise.all(busy);
    },
    SLOW_MS,
  );

  it(
    "says in a sentence why it does not start",
    async () => {
      const taken = createServer();
      await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
      const { port } = taken.address() as AddressInfo;
      const [open, busy, modelless] = await Promise.all([
        serve(["--host", "0.0.0.0"]).ended,
        serve(["--port", String(port)]).ended,
        serve(["--model", "none.gguf"]).ended,
      ]);
      taken.close();
      expect([open.code, busy.code, modelless.code]).toEqual([1, 1, 1]);
      expect(open.stderr).toMatch(/--insecure .*\(INPUT_INVALID\)/u);
      expect(busy.stderr).toMatch(/another program has it/u);
      expect(modelless.stderr).toMatch(/none\.gguf/u);
      expect(open.stderr + busy.stderr + modelless.stderr).not.toMatch(/^ {4}at /mu);
    },
    SLOW_MS,
  );
});
