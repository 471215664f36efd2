import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chatmlBrief, collections } from "@disposition/taxonomy";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildDataSet } from "../build/build-data-set.ts";
import { synthesise } from "../synthesis/synthesise.ts";
import { inspectDataSet } from "./inspect-data-set.ts";
import { readChatTemplate } from "./read-chat-template.ts";
import { renderInspection } from "./render-inspection.ts";
import { SPECIAL_TOKENS } from "./testing/templates.ts";
import { tinyTokenizer } from "./testing/tiny-tokenizer.ts";

const ROWS = 40;
const tokenizer = tinyTokenizer({ special: SPECIAL_TOKENS });
const row = (content: string) =>
  `${JSON.stringify({
    messages: [
      { role: "user", content },
      { role: "assistant", content: "{}" },
    ],
  })}\n`;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "inspect-"));
  const calls = synthesise({ seed: 3, count: ROWS });
  await buildDataSet({
    taxonomy: collections,
    format: chatmlBrief,
    calls,
    folder: join(folder, "set"),
    seed: 3,
    source: "synthesis",
  });
});
afterAll(() => rm(folder, { recursive: true }));

async function inspect(source: string) {
  const template = await readChatTemplate(chatmlBrief.id);
  return inspectDataSet(join(folder, source), { template, tokenizer, taxonomy: collections, format: chatmlBrief });
}

describe("inspectDataSet", () => {
  it("finds nothing wrong with a set that this package built, apart from labels that bytes cannot tell early", async () => {
    const report = await inspect("set");
    expect(report).toMatchObject({ rows: ROWS, rowsOk: ROWS, rowVerdicts: {}, servedPrompt: null });
    expect(report.files.map(({ file }) => file).sort()).toEqual(["test.jsonl", "train.jsonl", "validation.jsonl"]);
    expect(report.labelCollisions?.length).toBeGreaterThan(0);
  });

  it("reads a single file, and names its rows by their lines", async () => {
    await writeFile(join(folder, "one.jsonl"), row("a") + row("b".repeat(3000)));
    const report = await inspect("one.jsonl");
    expect(report.rowVerdicts["label-cut"]?.first).toEqual(["one.jsonl:2"]);
  });

  it.each([
    ["a broken line", "broken.jsonl", `${row("a")}{"messages":\n`, /broken\.jsonl:2 is no JSON/u],
    ["an empty line", "blank.jsonl", `${row("a")}\n${row("b")}`, /blank\.jsonl:2 is no JSON/u],
    ["a row of no known format", "odd.jsonl", `${row("a")}{"text":"a"}\n`, /odd\.jsonl:2 has neither/u],
  ])("refuses %s", async (_what, name, content, message) => {
    await writeFile(join(folder, name), content);
    await expect(inspect(name)).rejects.toThrow(message);
  });

  it.each(["missing", "missing.jsonl"])("refuses %s, which is not there", async (name) => {
    await expect(inspect(name)).rejects.toMatchObject({ code: "FILE_INVALID" });
  });
});

describe("renderInspection", () => {
  it("writes verdicts, lengths, settings and rows with what carries loss in brackets", async () => {
    await writeFile(join(folder, "long.jsonl"), row("a") + row("b".repeat(3000)));
    const markdown = renderInspection(await inspect("long.jsonl"));
    expect(markdown).toContain("# Inspection: not ok");
    expect(markdown).toMatch(/\| label-cut \| 1 \| `long\.jsonl:2` \|/u);
    expect(markdown).toContain("Advised limit: 3072");
    expect(markdown).toContain('`"<|im_start|>assistant\\n"`'.replaceAll("|", "\\|"));
    expect(markdown).toContain("<|im_start|>assistant\n⟪{│}│<|im_end|>⟫");
    // the middle of a long row is left out
    expect(markdown).not.toContain("b".repeat(400));
  });
});
