import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { cgroupQuota, cpuBudget } from "./cpu-budget.ts";

/** A cgroup file system in a folder. */
function cgroups(files: Readonly<Record<string, string>>, self: string): [root: string, self: string] {
  const root = mkdtempSync(join(tmpdir(), "cgroup-"));
  for (const [path, text] of Object.entries({ ...files, self })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return [root, join(root, "self")];
}

describe("cgroupQuota", () => {
  it.each([
    ["v2, one and a half CPUs", { "app/cpu.max": "150000 100000\n" }, "0::/app\n", 1.5],
    ["v2, no limit", { "app/cpu.max": "max 100000\n" }, "0::/app\n", null],
    ["v2, the parent is tighter", { "a/cpu.max": "50000 100000", "a/b/cpu.max": "200000 100000" }, "0::/a/b\n", 0.5],
    ["v2 in a container, whose path is the host's", { "cpu.max": "200000 100000" }, "0::/docker/abc\n", 2],
    ["v1", { "cpu/app/cpu.cfs_quota_us": "300000", "cpu/app/cpu.cfs_period_us": "100000" }, "4:cpu,cpuacct:/app\n", 3],
    ["v1, no limit", { "cpu/app/cpu.cfs_quota_us": "-1", "cpu/app/cpu.cfs_period_us": "100000" }, "4:cpu:/app\n", null],
    ["a controller that is not the CPU", { "cpu.max": "100000 100000" }, "7:memory:/app\n", null],
  ])("%s", (_title, files, self, expected) => {
    expect(cgroupQuota(...cgroups(files, self))).toBe(expected);
  });

  it("no cgroups at all is no limit", () => {
    expect(cgroupQuota("/nowhere", "/nowhere/self")).toBeNull();
  });
});

it("the budget is at least one thread and never above what the process may use", () => {
  expect(cpuBudget(1)).toBe(1);
  expect(cpuBudget(10_000)).toBeGreaterThanOrEqual(1);
  expect(cpuBudget(10_000)).toBeLessThanOrEqual(availableParallelism());
});
