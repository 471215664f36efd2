import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildDataSet } from "@disposition/dataset";
import { chatmlBrief, collections, type LabelledCall } from "@disposition/taxonomy";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { uploadCommand } from "./upload.ts";

const TOKEN = "hf_onlyForThisTest";
/** Of a redaction that says it left nothing, whether that is true or not. */
const REPORT = {
  kind: "disposition-redaction-report",
  version: 1,
  calls: 1,
  changed: 0,
  masked: {},
  keys: 0,
  residual: { digits: 0, mail: 0, pan: 0, spoken: 0 },
  callsWithResidual: 0,
  lostEvidence: {},
};
let root: string;
let server: Server;
let hubUrl: string;
let requests: { path: string; body: string }[];

/** A hub that knows nobody. */
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "dataset-upload-"));
  await build("clean", "agent: namaste\ncustomer: kal de dunga");
  await build("dirty", "agent: namaste\ncustomer: mera number 9876543210 hai");
  server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += String(chunk);
    requests.push({ path: request.url ?? "", body });
    response.writeHead(401, { "content-type": "application/json" }).end('{"error":"who are you?"}');
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  hubUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
  await rm(root, { recursive: true });
});
beforeEach(() => {
  requests = [];
  vi.stubEnv("HF_TOKEN", TOKEN);
  vi.stubEnv("HF_ENDPOINT", hubUrl);
  vi.spyOn(process.stderr, "write").mockImplementation(() => true);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

async function build(name: string, transcript: string): Promise<void> {
  const labels = {
    disposition: "ANSWERED",
    payment_disposition: "NONE",
    reason_for_not_paying: "NONE",
    ptp_details: { amount: null, date: null },
    followup_date: null,
    remarks: null,
  } as const;
  const call: LabelledCall<typeof collections> = { id: "call-one", transcript, callDate: "2026-02-21", labels };
  const options = { taxonomy: collections, format: chatmlBrief, calls: [call], seed: 4, source: "crm" };
  await buildDataSet({ ...options, folder: join(root, name) });
  await writeFile(join(root, name, "redaction.json"), JSON.stringify(REPORT));
}

async function run(name: string, ...args: string[]): Promise<void> {
  await uploadCommand().parseAsync([join(root, name), "--repo", "our-team/calls", ...args], { from: "user" });
}

describe("disposition dataset upload", () => {
  it.each([
    ["a private repository by default", [], "private"],
    ["a public one where that is asked for", ["--public"], "public"],
  ])("asks the hub for %s, and tells its refusal without the token", async (_, args, visibility) => {
    const failure = await run("clean", "--yes", ...args).catch((error: Error) => error.message);
    expect(failure).toContain("answered 401; the token is not valid there");
    expect(failure).not.toContain(TOKEN);
    expect(requests.map(({ path }) => path)).toEqual(["/api/repos/create"]);
    expect(JSON.parse(requests[0]?.body ?? "{}")).toMatchObject({ visibility, type: "dataset" });
  });
});

describe("disposition dataset upload sends nothing", () => {
  afterEach(() => expect(requests).toEqual([]));

  it("without --yes", async () => {
    await expect(run("clean")).rejects.toThrow("then add --yes");
  });

  it("without a token", async () => {
    vi.stubEnv("HF_TOKEN", " ");
    await expect(run("clean", "--yes")).rejects.toThrow("put one with write access into HF_TOKEN");
  });

  it("while a row holds personal data, and does not repeat it", async () => {
    const failure = await run("dirty", "--yes").catch((error: Error) => error.message);
    expect(failure).toMatch(/holds personal data/u);
    expect(failure).not.toContain("9876543210");
  });

  it("of a folder that holds no set", async () => {
    await expect(run(".", "--yes")).rejects.toMatchObject({ code: "FILE_INVALID" });
  });
});
