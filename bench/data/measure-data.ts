// From files to a training set: rows a second and memory, ours and a plain pandas script side by side. Each contender is
// a process of its own, so that its memory is its own.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeCalls } from "./write-calls.ts";

const child = fileURLToPath(new URL("./contender.ts", import.meta.url));
const pandas = fileURLToPath(new URL("./plain-pandas.py", import.meta.url));
const tsx = ["--conditions=@disposition/source", "--import", "tsx"];

interface Measured {
  readonly seconds: number;
  readonly megabytes: number;
}

/** Prints one line per contender and size. @param rows - The larger of the two sizes. */
export async function measureData(rows: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "disposition-data-"));
  try {
    console.log("\nfrom a CSV of calls to a split set; rows a second, peak RSS in MB");
    console.log("  rows | read+split+write, ours | the same, pandas | with redaction, duplicates, certificate, ours");
    for (const count of [Math.round(rows / 4), rows]) {
      const csv = join(folder, `${count}.csv`);
      await writeCalls(csv, count);
      const plain = measure(process.execPath, [...tsx, child, "plain", csv, join(folder, "plain")]);
      const python = measure("/usr/bin/python3", [pandas, csv, join(folder, "pandas")]);
      const whole = measure(process.execPath, [...tsx, child, "whole", csv, join(folder, "whole")]);
      console.log([String(count).padStart(6), cell(count, plain), cell(count, python), cell(count, whole)].join(" | "));
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The contender's last line is what it measured; null where it cannot run, such as pandas where it is not installed. */
function measure(command: string, args: readonly string[]): Measured | null {
  const { status, stdout } = spawnSync(command, args, { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
  return status === 0 ? (JSON.parse(stdout.trim().split("\n").at(-1) ?? "") as Measured) : null;
}

function cell(rows: number, measured: Measured | null): string {
  if (measured === null) return "not installed";
  return `${(rows / measured.seconds).toFixed(0)} rows/s, ${measured.megabytes.toFixed(0)} MB`;
}
