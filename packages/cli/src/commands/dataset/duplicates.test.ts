import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { captureStdout } from "../../../test/capture-stdout.ts";
import { duplicatesCommand } from "./duplicates.ts";

let folder: string;
const captured = captureStdout();
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "dataset-duplicates-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const WORDS =
  "mera beta hospital mein admit tha isliye is mahine ki kist nahi bhar paya salary aate hi bhar dunga pakka";
const call = (id: string, words: string, disposition = "ANSWERED") => ({
  ...{ id, transcript: `Agent: hello\nCustomer: ${words}`, callDate: "2026-02-21" },
  labels: {
    ...{ disposition, payment_disposition: "NONE", reason_for_not_paying: "NONE", followup_date: null },
    ...{ ptp_details: { amount: null, date: null }, remarks: null },
  },
});
const file = (name: string, calls: readonly object[]) => {
  const path = join(folder, name);
  writeFileSync(path, calls.map((each) => JSON.stringify(each)).join("\n"));
  return path;
};
const duplicates = (...args: string[]) => duplicatesCommand().exitOverride().parseAsync(args, { from: "user" });

describe("dataset duplicates", () => {
  const other = "galat number hai yeh mera loan nahi hai kisi aur ka hoga dobara phone mat karna bhai";

  it("prints clusters and conflicts by id, and no word of a call", async () => {
    const calls = [call("a", WORDS), call("b", other), call("c", `${WORDS}!`, "CALL_BACK_LATER"), call("d", WORDS)];
    await duplicates(file("calls.jsonl", calls));
    expect(captured.text.split("\n")).toEqual([
      "4 calls: 3 of them in 1 clusters, 1 conflicts between labels",
      "exact  a, c, d",
      "",
      "conflicts",
      "disposition  (exact)",
      "  ANSWERED: a, d",
      "  CALL_BACK_LATER: c",
      "",
    ]);
    expect(captured.text).not.toContain("hospital");
    expect(process.exitCode).toBe(2);
  });

  it("prints JSON, and ends well where labels agree", async () => {
    await duplicates(file("near.jsonl", [call("a", WORDS), call("b", `${WORDS} namaste`)]), "--json");
    const { clusters, conflicts } = JSON.parse(captured.text);
    expect(clusters).toMatchObject([{ ids: ["a", "b"], exact: false }]);
    expect(conflicts).toEqual([]);
    expect(process.exitCode).toBeUndefined();
  });

  it("takes a threshold", async () => {
    const path = file("far.jsonl", [call("a", WORDS), call("b", WORDS.replace("hospital", "ghar"))]);
    await duplicates(path, "--threshold", "0.5");
    expect(captured.text).toContain("in 1 clusters");
    captured.text = "";
    await duplicates(path, "--threshold", "0.95");
    expect(captured.text).toBe("2 calls: 0 of them in 0 clusters, 0 conflicts between labels\n");
  });

  it.each(["0", "1.5", "much"])("refuses the threshold %s", async (threshold) => {
    await expect(duplicates("none.jsonl", "--threshold", threshold)).rejects.toMatchObject({ code: "INPUT_INVALID" });
  });
});
