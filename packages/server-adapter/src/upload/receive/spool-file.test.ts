import { mkdtemp, open, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SpoolFile } from "./spool-file.ts";
import { storageProblem } from "./storage-problem.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "spool-test-"));
});
afterAll(() => rm(folder, { recursive: true }));

const endless = { take: () => undefined };

describe("a disk that fails", () => {
  it("that is full is told as 507 and not as a crash", async () => {
    // every write to it fails with ENOSPC
    const spool = new SpoolFile(await open("/dev/full", "w"), endless, 1000);
    await expect(spool.write(Buffer.from("calls"))).rejects.toMatchObject({ code: "storage_full" });
    await spool.close();
  });

  it("that cannot be written is told as 503", async () => {
    await expect(SpoolFile.make("/proc/nothing/input", endless, 10)).rejects.toMatchObject({
      code: "storage_unavailable",
    });
  });

  it.each([
    ["ENOSPC", "storage_full"],
    ["EDQUOT", "storage_full"],
    ["EFBIG", "storage_full"],
    ["EROFS", "storage_unavailable"],
    ["EACCES", "storage_unavailable"],
    ["EMFILE", "storage_unavailable"],
    ["EIO", "storage_unavailable"],
  ])("%s is %s, and worth a retry", (code, problem) => {
    const made = storageProblem(Object.assign(new Error("x"), { code }));
    expect([made.code, made.facts.retryAfterMs]).toEqual([problem, expect.any(Number)]);
  });
});

it("only the service's own user can read what is received", async () => {
  const path = join(folder, "input");
  const spool = await SpoolFile.make(path, endless, 10);
  await spool.write(Buffer.from("calls"));
  await spool.close();
  expect((await stat(path)).mode & 0o777).toBe(0o600);
});

it("a file that is there already is not written over", async () => {
  const path = join(folder, "twice");
  await (await SpoolFile.make(path, endless, 10)).close();
  await expect(SpoolFile.make(path, endless, 10)).rejects.toMatchObject({ code: "storage_unavailable" });
});

it("more bytes than are taken are refused before they are written", async () => {
  const path = join(folder, "large");
  const spool = await SpoolFile.make(path, endless, 10);
  await spool.write(Buffer.alloc(10));
  await expect(spool.write(Buffer.alloc(1))).rejects.toMatchObject({ code: "file_too_large" });
  await spool.close();
  expect((await stat(path)).size).toBe(10);
});
