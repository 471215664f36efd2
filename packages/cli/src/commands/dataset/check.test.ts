import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import writeXlsx from "write-excel-file/node";
import { captureStdout } from "../../../test/capture-stdout.ts";
import { checkCommand } from "./check.ts";

let folder: string;
const captured = captureStdout();
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "dataset-check-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const check = (...args: string[]) => checkCommand().exitOverride().parseAsync(args, { from: "user" });

const HEADER = "Call ID,Call Text,Call Date,Disposition,Payment Disposition,Reason,PTP Amount,Agent,Mobile No";
const GOOD = 'c1,"Agent: hello\nCustomer: parso 5000 pakka",21/02/2026,picked,PTP,None,"5,000",Asha,9876543210';

describe("dataset check", () => {
  it("shows what the columns stand for, counts good rows and kinds of bad ones, and says so by its status", async () => {
    const rows = [HEADER, GOOD, "c2,Agent: hi,02/21/2026,???,PTP,None,many,Asha,", GOOD, "c3,torn"];
    const rejects = join(folder, "rejects.jsonl");
    await check(file("calls.csv", rows.join("\n")), "--rejects", rejects);
    const lines = captured.text.split("\n").map((line) => line.trim().replace(/ {2,}/gu, " | "));
    expect(lines).toEqual(
      expect.arrayContaining([
        "id | Call ID | sure",
        "transcript | Call Text | sure",
        "keys.phone | Mobile No | sure",
        "ptp_details.amount | PTP Amount | sure",
        'not read: "Agent"',
        "4 rows: 1 accepted, 3 rejected",
        expect.stringMatching(/^1 × \| callDate \| is no day; .* \| line 4$/u),
        expect.stringMatching(/^1 × \| disposition \| is no label of this field, .* \| line 4$/u),
        expect.stringMatching(/^1 × \| id \| is the id of another call already; .* \| line 5$/u),
        "1 × | row | has 2 cells where the header has 9 | line 7",
      ]),
    );
    expect(process.exitCode).toBe(2);
    const written = readFileSync(rejects, "utf8");
    expect(
      written
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line).line),
    ).toEqual([4, 4, 4, 5, 7]);
    expect(written + captured.text).not.toMatch(/98765|parso/u);
  });

  it("takes columns from a map, and a sheet by its name", async () => {
    const data = [
      ["no", "speech", "day"],
      ["1", "Agent: hello", "21/02/2026"],
    ];
    const book = await writeXlsx([
      { sheet: "Notes", data: [["x"]] },
      { sheet: "March", data },
    ]).toBuffer();
    const map = file("map.yaml", "transcript: speech\ncallDate: day\nid: no\n");
    await check(file("calls.xlsx", book), "--sheet", "March", "--columns", map, "--unlabelled", "--json");
    expect(JSON.parse(captured.text)).toMatchObject({
      accepted: 1,
      rejected: { rows: 0, kinds: [] },
      columns: { columns: [{ target: "id", column: "no", certainty: "given" }, {}, {}] },
    });
    expect(process.exitCode).toBeUndefined();
  });

  it("shows the table before it fails for a missing column, headings without control characters", async () => {
    const path = file("odd.csv", "conversation,speech text,call_text,na\u001b[2Jme\na,b,c,d\n");
    await expect(check(path)).rejects.toMatchObject({
      code: "INPUT_INVALID",
      message: expect.stringContaining("transcript"),
    });
    expect(captured.text).toContain('either is transcript: "conversation", "call_text"; name one with --columns');
    expect(captured.text).toContain("MISSING: transcript, callDate, disposition");
    expect(captured.text).not.toContain("\u001b");
  });

  it.each([
    ["a file that is not there", ["nowhere.csv"], "nowhere.csv"],
    ["a map that is no map", [() => file("a.csv", GOOD), "--columns", () => file("list.yaml", "- a\n")], "list.yaml"],
    ["a map that is no YAML", [() => file("a.csv", GOOD), "--columns", () => file("bad.yaml", "a: [1")], "bad.yaml"],
    ["a map that is not there", [() => file("a.csv", GOOD), "--columns", "nomap.yaml"], "nomap.yaml"],
  ])("refuses %s", async (_, args, named) => {
    const given = args.map((arg) => (typeof arg === "string" ? arg : arg()));
    await expect(check(...given)).rejects.toThrow(named);
  });
});
