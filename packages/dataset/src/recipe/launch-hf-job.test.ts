import { chatmlMarked } from "@disposition/taxonomy";
import { describe, expect, it } from "vitest";
import type { HfJob } from "./hf-job.ts";
import { type HfJobEvent, launchHfJob } from "./launch-hf-job.ts";
import { renderRecipe } from "./render-recipe.ts";
import { parseRecipe } from "./training-recipe.ts";

const recipe = parseRecipe({ hub: { dataset: "someone/calls", model: "someone/adapter" } });
const { files } = renderRecipe("hf-jobs", recipe, {
  rows: { train: 1000, validation: 100 },
  sha256: "b".repeat(64),
  fingerprint: "f",
  format: chatmlMarked,
  tokens: { longest: 500 },
});
const job = JSON.parse(files.find(({ path }) => path === "job.json")?.text ?? "") as HfJob;

interface Request {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | null;
  readonly body: Record<string, unknown> | null;
}

/** A hub with one job that logs two lines and ends in `stage`. */
function fakeHub(stage: string): { readonly requests: Request[]; readonly fetch: typeof fetch } {
  const requests: Request[] = [];
  const answer: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    const text = await request.text();
    const { pathname: path } = new URL(request.url);
    requests.push({
      method: request.method,
      path,
      authorization: request.headers.get("authorization"),
      body: text === "" ? null : JSON.parse(text),
    });
    if (path.endsWith("/logs")) {
      const lines = ["loss 1", "loss 0.5"].map(
        (data) => `data: ${JSON.stringify({ data, timestamp: "2026-02-21T10:00:00Z" })}\n\n`,
      );
      return new Response(lines.join(""), { headers: { "content-type": "text/event-stream" } });
    }
    return Response.json({ id: "job-1", status: { stage } });
  };
  return { requests, fetch: answer };
}

async function eventsOf(body: unknown, accessToken: string, hub = fakeHub("COMPLETED")): Promise<HfJobEvent[]> {
  const events: HfJobEvent[] = [];
  for await (const event of launchHfJob(body, { accessToken, fetch: hub.fetch })) events.push(event);
  return events;
}

describe("launchHfJob", () => {
  it.each(["COMPLETED", "ERROR"])("tells start, log and end %s", async (stage) => {
    expect(await eventsOf(job, "hf_token", fakeHub(stage))).toEqual([
      { event: "started", id: "job-1" },
      { event: "log", line: "loss 1" },
      { event: "log", line: "loss 0.5" },
      { event: "ended", id: "job-1", stage },
    ]);
  });

  it("posts exactly the body of the file, with the token as header and as the job's secret", async () => {
    const hub = fakeHub("COMPLETED");
    await eventsOf(job, "hf_token", hub);
    const { namespace, volumes, ...rest } = job;
    const [start] = hub.requests;
    expect(start).toMatchObject({ method: "POST", path: `/api/jobs/${namespace}`, authorization: "Bearer hf_token" });
    expect(start?.body).toEqual({
      ...rest,
      secrets: { HF_TOKEN: "hf_token" },
      volumes: volumes.map(({ source: _source, ...volume }) => ({
        ...volume,
        type: "dataset",
        source: "someone/calls",
      })),
    });
  });

  it.each([
    ["no token", job, "", "INPUT_INVALID"],
    ["a token of something else", job, "sk-1", "INPUT_INVALID"],
    ["no job", {}, "hf_token", "FILE_INVALID"],
    ["a key that Jobs would ignore", { ...job, gpus: 8 }, "hf_token", "FILE_INVALID"],
    ["several attempts", { ...job, attempts: 3 }, "hf_token", "FILE_INVALID"],
    [
      "a volume that may be written",
      { ...job, volumes: [{ ...job.volumes[0], readOnly: false }] },
      "hf_token",
      "FILE_INVALID",
    ],
  ])("starts nothing for %s", async (_what, body, token, code) => {
    const hub = fakeHub("COMPLETED");
    await expect(eventsOf(body, token, hub)).rejects.toMatchObject({ code });
    expect(hub.requests).toEqual([]);
  });
});
