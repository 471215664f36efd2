import { chmod, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { gpuProbe, readGpus } from "./gpu-probe.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "disposition-"));
});
afterAll(() => rm(folder, { recursive: true }));

it("a line is one GPU", () => {
  expect(readGpus("0, 37, 2048, 8192\n1, 0, 4, 81559\n")).toEqual([
    { gpu: "0", utilizationPercent: 37, usedMb: 2048, totalMb: 8192 },
    { gpu: "1", utilizationPercent: 0, usedMb: 4, totalMb: 81559 },
  ]);
});

it("what the driver does not know is no number", () => {
  expect(readGpus("0, [N/A], 2048, [N/A]")).toEqual([
    { gpu: "0", utilizationPercent: Number.NaN, usedMb: 2048, totalMb: Number.NaN },
  ]);
});

it.each([
  ["nothing", ""],
  [
    "a failure",
    "NVIDIA-SMI has failed because it couldn't communicate with the NVIDIA driver, make sure it is installed.\n",
  ],
  ["names", "GeForce, 37, 2048, 8192"],
])("%s is no GPU", (_title, text) => {
  expect(readGpus(text)).toEqual([]);
});

it("a program that is not there or fails means no GPU", async () => {
  expect(await gpuProbe(join(folder, "nothing-here"))()).toEqual([]);
  expect(await gpuProbe("false")()).toEqual([]);
});

it("those who ask within a few seconds share one answer", async () => {
  const program = join(folder, "nvidia-smi");
  await writeFile(program, `#!/bin/sh\necho asked >> ${join(folder, "log")}\necho '0, 37, 2048, 8192'\n`);
  await chmod(program, 0o755);
  const probe = gpuProbe(program);
  await Promise.all([probe(), probe()]);
  expect((await probe()).length).toBe(1);
  expect(await readFile(join(folder, "log"), "utf8")).toBe("asked\n");
});
