import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { RowFile, SYNC_POLICY } from "./row-file.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "row-file-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const lines = (path: string) => readFileSync(path, "utf8").split("\n");

describe("RowFile", () => {
  it("hands every row to the system at once, long before it is closed", async () => {
    const path = join(folder, "rows.jsonl");
    await using file = await RowFile.open(path, 0);
    for (let id = 0; id < 3 * SYNC_POLICY.rows; id += 1) {
      await file.append({ id, said: "क".repeat(id) });
      expect(JSON.parse(lines(path).at(-2) ?? "")).toMatchObject({ id });
    }
  });

  it("goes on at the given byte and cuts off what stands behind it", async () => {
    const path = join(folder, "torn.jsonl");
    writeFileSync(path, '{"id":0}\n{"id":1,"lab');
    {
      await using file = await RowFile.open(path, 9);
      await file.append({ id: 1 });
      await file.sync();
    }
    expect(lines(path)).toEqual(['{"id":0}', '{"id":1}', ""]);
  });

  it.each([
    ["longer", (path: string) => writeFileSync(path, '{"id":8}\n', { flag: "a" })],
    ["shorter", (path: string) => truncateSync(path, 4)],
  ])("does not write to a file that somebody else made %s", async (_title, change) => {
    const path = join(folder, "shared.jsonl");
    await using file = await RowFile.open(path, 0);
    await file.append({ id: 0 });
    change(path);
    const before = readFileSync(path, "utf8");
    await expect(file.append({ id: 1 })).rejects.toMatchObject({
      code: "FILE_INVALID",
      message: expect.stringContaining("one batch"),
    });
    expect(readFileSync(path, "utf8")).toBe(before);
  });

  it.each([
    ["a folder", () => folder, "EISDIR"],
    ["a file in a folder that is missing", () => join(folder, "missing", "rows.jsonl"), "ENOENT"],
  ])("cannot open %s, and says so", async (_title, path, code) => {
    await expect(RowFile.open(path(), 0)).rejects.toMatchObject({
      code: "FILE_INVALID",
      message: expect.stringContaining(`(${code})`),
    });
  });

  it.skipIf(process.platform === "win32")("writes to a device, which has no end to go on from", async () => {
    await using file = await RowFile.open("/dev/null", 0);
    await file.append({ id: 0 });
    await file.sync();
  });
});

// Room that ends in the middle of a row. The process that writes is told by the system, not by a stub.
const WRITE_UNTIL_REFUSED = `
  import { RowFile } from ${JSON.stringify(fileURLToPath(new URL("./row-file.ts", import.meta.url)))};
  const file = await RowFile.open(process.argv[1], 0);
  let rows = 0;
  try {
    for (; rows < 100; rows += 1) await file.append({ id: rows, padding: "x".repeat(1000) });
  } catch (error) {
    console.log(JSON.stringify({ rows, code: error.code, message: error.message }));
  }
`;

/** @param launch - Gets the command that writes, quoted for a shell, and makes of it the one to run. */
function writeUntilRefused(path: string, launch: (command: string) => readonly string[]) {
  const node = [process.execPath, "--conditions=@disposition/source", "--import", "tsx", "--input-type=module"];
  const command = [...node, "-e", WRITE_UNTIL_REFUSED, path].map((word) => `'${word}'`).join(" ");
  const [file = "", ...args] = launch(command);
  const { stdout, stderr } = spawnSync(file, args, { encoding: "utf8" });
  expect(stderr).toBe("");
  return JSON.parse(stdout) as { rows: number; code: string; message: string };
}

/** Every row that was taken is there, whole, and nothing of the one that was refused. */
function expectWholeRows(path: string, rows: number): void {
  const kept = lines(path);
  expect(kept.pop()).toBe("");
  expect(kept.map((line) => JSON.parse(line).id)).toEqual([...Array(rows).keys()]);
  expect(rows).toBeGreaterThan(2);
}

const canMount = (() => {
  if (process.platform !== "linux") return false;
  return spawnSync("unshare", ["--user", "--map-root-user", "--mount", "true"]).status === 0;
})();

describe.skipIf(process.platform === "win32")("no more room", () => {
  it("keeps the whole rows, takes the torn one back and says what helps, at a limit of the file's size", () => {
    const path = join(folder, "limited.jsonl");
    const refused = writeUntilRefused(path, (command) => ["bash", "-c", `ulimit -f 8; ${command}`]);
    expect(refused).toMatchObject({ code: "FILE_INVALID", message: expect.stringContaining("(EFBIG)") });
    expect(refused.message).toContain("are kept");
    expectWholeRows(path, refused.rows);
  });

  it.skipIf(!canMount)("does the same on a disk that is full", () => {
    const disk = join(folder, "disk");
    const copy = join(folder, "copy.jsonl");
    mkdirSync(disk);
    // the mount is seen only inside, so the file is copied out when the process has ended
    const refused = writeUntilRefused(join(disk, "rows.jsonl"), (command) => {
      const script = `mount -t tmpfs -o size=16k tmpfs '${disk}' && ${command}; cp '${disk}/rows.jsonl' '${copy}'`;
      return ["unshare", "--user", "--map-root-user", "--mount", "bash", "-c", script];
    });
    expect(refused).toMatchObject({ code: "FILE_INVALID", message: expect.stringContaining("(ENOSPC)") });
    expectWholeRows(copy, refused.rows);
  });
});
