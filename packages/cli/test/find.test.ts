import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runCli } from "./run-cli.ts";

const day = ["--call-date", "2026-03-18"];

describe("find", () => {
  it("takes a text as argument and names what it finds under it", async () => {
    const { code, stdout } = await runCli(["find", "kal 5000 bhej dunga", ...day]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^kal 5000 bhej dunga\n─── ──── amount 5,000/u);
  });

  it("reads standard input and prints one JSON object per mention", async () => {
    const { stdout } = await runCli(["find", "--json", ...day], "Agent: hello\nCustomer: kal 5000 bhej dunga");
    const mentions = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(mentions).toMatchObject([
      { kind: "date", value: "2026-03-19", speaker: "customer", text: "kal" },
      { kind: "amount", value: 5000, speaker: "customer", text: "5000" },
    ]);
  });

  it("reads a file, and counts from the instant of the call in its time zone", async () => {
    const folder = mkdtempSync(join(tmpdir(), "disposition-find-"));
    const file = join(folder, "call.txt");
    writeFileSync(file, "kal dunga");
    const { stdout } = await runCli([
      "find",
      "--file",
      file,
      "--call-date",
      "2026-03-18T20:00:00Z",
      "--time-zone",
      "UTC",
    ]);
    rmSync(folder, { recursive: true });
    expect(stdout).toContain("date 2026-03-19");
    expect(stdout).toContain("(UTC)");
  });

  it.each([
    ["a file that is not there", ["--file", "no-such-call.txt"], "no-such-call.txt"],
    ["a speaker for a text with tags", ["Agent: kal", "--speaker", "agent"], "leave one out"],
  ])("says what is wrong with %s in one line, and fails", async (_title, args, named) => {
    const { code, stderr } = await runCli(["find", ...args]);
    expect(code).toBe(1);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stderr).toContain(named);
  });
});
