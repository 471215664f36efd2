import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { captureStdout } from "../../../test/capture-stdout.ts";
import { redactCommand } from "./redact.ts";

let folder: string;
const captured = captureStdout();
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "dataset-redact-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const labels = {
  ...{ disposition: "ANSWERED", payment_disposition: "PTP", reason_for_not_paying: "NONE", followup_date: null },
  ...{ ptp_details: { amount: 5000, date: "2026-02-22" }, remarks: null },
};
const rows = (name: string, ...transcripts: string[]) => {
  const path = join(folder, name);
  const lines = transcripts.map((transcript, index) =>
    JSON.stringify({ id: `c${index}`, transcript, callDate: "2026-02-21", labels }),
  );
  writeFileSync(path, lines.join("\n"));
  return path;
};
const redact = (...args: string[]) => redactCommand().exitOverride().parseAsync(args, { from: "user" });
const out = (name: string) => join(folder, name);
const secret = () => ["--secret", out("secret")];

describe("dataset redact", () => {
  it("writes the calls without personal data, and counts", async () => {
    const input = rows("calls.jsonl", "Customer: main Suresh bol raha hoon, kal 5000 dunga", "Customer: 98765 43210");
    await redact(input, "--output", out("clean.jsonl"), "--report", out("report.json"), ...secret());
    const clean = readFileSync(out("clean.jsonl"), "utf8").trimEnd().split("\n");
    expect(clean.map((line) => JSON.parse(line).transcript)).toEqual([
      "Customer: main [name-1] bol raha hoon, kal 5000 dunga",
      "Customer: [phone-1]",
    ]);
    expect(JSON.parse(clean[0] ?? "")).toMatchObject({ id: "c0", labels });
    expect(JSON.parse(readFileSync(out("report.json"), "utf8"))).toMatchObject({
      calls: 2,
      changed: 2,
      masked: { name: 1, phone: 1 },
      callsWithResidual: 0,
    });
    expect(captured.text).toBe("2 calls, 2 of them changed; 0 identities made pseudonyms\nmasked: 1 name, 1 phone\n");
    expect(process.exitCode).toBeUndefined();
  });

  it("says what is left, and what was rejected, by its status", async () => {
    const input = rows("odd.jsonl", "Customer: the site is shubh dot co", "Customer: kal");
    writeFileSync(input, `${readFileSync(input, "utf8")}\n{"id":"torn"}`);
    await redact(input, "--output", out("odd-clean.jsonl"), ...secret());
    expect(captured.text).toContain("left in 1 calls: 1 mail; look at them\n");
    expect(captured.text).toContain("1 rows rejected\n");
    expect(process.exitCode).toBe(2);
  });

  it("needs a secret", async () => {
    vi.stubEnv("DISPOSITION_SECRET", "");
    const input = rows("plain.jsonl", "Customer: kal");
    await expect(redact(input, "--output", out("none.jsonl"))).rejects.toMatchObject({ code: "INPUT_INVALID" });
    vi.unstubAllEnvs();
  });
});
