import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterEach, expect, it } from "vitest";
import { ask } from "./support/ask.ts";

const LONG = process.env.DISPOSITION_LONG === "1";
const KILLS = LONG ? 200 : 3;
const ROWS = LONG ? 10_000 : 400;
const SERVER = fileURLToPath(new URL("./support/job-server.ts", import.meta.url));

let child: ChildProcess | null = null;
let folder = "";
afterEach(async () => {
  child?.kill("SIGKILL");
  await rm(folder, { recursive: true, force: true });
});

async function start(): Promise<string> {
  child = spawn(process.execPath, ["--conditions=@disposition/source", "--import", "tsx", SERVER, folder], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  for await (const chunk of child.stdout ?? []) return String(chunk).trim();
  throw new Error("the server has ended before it listened");
}

async function kill(): Promise<void> {
  child?.kill("SIGKILL");
  if (child !== null && child.signalCode === null) await once(child, "exit");
}

interface Seen {
  readonly state: string;
  readonly progress: { readonly done: number };
}

it(
  `a job survives ${KILLS} kills at random moments with every row once, in order, and none that was told as done is lost`,
  async () => {
    folder = await mkdtemp(join(tmpdir(), "job-crash-"));
    const rows = Array.from({ length: ROWS }, (_, index) => (index % 10 === 7 ? `${index},` : `${index},line is busy`));
    let url = await start();
    const sent = await ask(`${url}/upload`, {
      ...{ method: "POST", body: `n,text\n${rows.join("\n")}\n` },
      headers: { "content-type": "text/csv", prefer: "respond-async" },
    });
    expect(sent.status).toBe(202);
    const job = `/jobs/${sent.headers["x-job-id"]}`;
    let told = 0;
    for (let round = 0; round < KILLS; round += 1) {
      const until = performance.now() + 20 + Math.random() * (LONG ? 400 : 250);
      // at first the kill comes right behind the 202
      while (round > 0 && performance.now() < until) {
        const seen = JSON.parse((await ask(url + job)).text) as Seen;
        expect(seen.progress.done).toBeGreaterThanOrEqual(told);
        told = seen.progress.done;
        await sleep(5);
      }
      await kill();
      url = await start();
    }
    for (;;) {
      const seen = JSON.parse((await ask(url + job)).text) as Seen;
      expect(seen.progress.done).toBeGreaterThanOrEqual(told);
      told = seen.progress.done;
      if (seen.state === "done") break;
      expect(["queued", "running"]).toContain(seen.state);
      await sleep(50);
    }
    const { text } = await ask(`${url}${job}/result?format=json`);
    const result = JSON.parse(text) as { rows: { n: string; status: string; disposition?: string }[]; summary: object };
    expect(result.rows.map(({ n }) => Number(n))).toEqual(Array.from({ length: ROWS }, (_, index) => index));
    for (const { n, status, disposition } of result.rows) {
      expect([n, status, disposition]).toEqual(Number(n) % 10 === 7 ? [n, "error", undefined] : [n, "ok", "BUSY"]);
    }
    expect(result.summary).toMatchObject({ rows: ROWS, ok: ROWS * 0.9, failed: ROWS * 0.1 });
    expect((await ask(url + job, { method: "DELETE" })).status).toBe(204);
    const kept = await readdir(join(folder, job.slice("/jobs/".length)));
    expect(kept).toEqual(["gone.json"]);
  },
  LONG ? 3_600_000 : 240_000,
);
