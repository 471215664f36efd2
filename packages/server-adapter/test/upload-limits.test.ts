import { randomBytes } from "node:crypto";
import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { WorkFolder } from "../src/upload/receive/work-folder.ts";
import { ask } from "./support/ask.ts";
import { form } from "./support/form.ts";
import { type UploadService, uploadService } from "./support/upload-service.ts";
import { cells, sheetOf, workbook } from "./support/workbook.ts";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
let usual: UploadService;
let small: UploadService;
beforeAll(async () => {
  usual = await uploadService();
  small = await uploadService({
    limits: { transcriptCharacters: 50 },
    upload: {
      fileBytes: 2_000,
      rows: 5,
      columns: 4,
      rowCharacters: 300,
      fields: 3,
      fieldBytes: 64,
      parts: 5,
      folderBytes: 3_000,
    },
  });
  for (const served of [usual, small]) await served.upload(csv("text\nbusy\n"));
});
afterAll(() => Promise.all([usual.close(), small.close()]));

const csv = (body: string | Uint8Array, type = "text/csv") => ({ headers: { "content-type": type }, body });
const codeOf = ({ status, text }: { status: number; text: string }) => [status, JSON.parse(text).code];

describe("a limit is told by its own code:", () => {
  const cases: readonly (readonly [string, Parameters<UploadService["upload"]>[0], number, string])[] = [
    ["bytes of a body", csv(`text\n${"x".repeat(2_000)}`), 413, "file_too_large"],
    ["bytes without their number", { ...csv(`text\n${"x".repeat(2_000)}`), chunked: true }, 413, "file_too_large"],
    ["bytes of a form's file", form({ content: `text\n${"x".repeat(2_000)}` }), 413, "file_too_large"],
    ["rows", csv(`text\n${"busy\n".repeat(6)}`), 413, "too_many_rows"],
    ["columns of a table", csv("text,a,b,c,d\nbusy,1,2,3,4\n"), 413, "too_many_columns"],
    ["columns of JSON", csv('[{"text":"a","b":1,"c":1},{"d":1,"e":1}]', "application/json"), 413, "too_many_columns"],
    ["two files", form([{ content: "text\nbusy\n" }, { content: "text\nbusy\n" }]), 413, "too_many_parts"],
    ["fields", form({ content: "text\nbusy\n" }, { a: "1", b: "1", c: "1", d: "1" }), 413, "too_many_parts"],
    ["bytes of a field", form({ content: "text\nbusy\n" }, { sheet: "x".repeat(65) }), 413, "too_many_parts"],
    ["no bytes", csv(""), 400, "body_empty"],
    ["no rows", csv("text\n"), 422, "file_empty"],
    ["no file in a form", form([], { format: "csv" }), 400, "file_missing"],
    ["no transcript", csv("id,note\n1,2\n"), 422, "column_missing"],
    ["a column that is not there", form({ content: "text\nbusy\n" }, { transcriptColumn: "x" }), 422, "column_missing"],
    ["two columns of one name", csv("text,text\nbusy,busy\n"), 400, "file_invalid"],
    ["a column called __proto__", csv("text,__proto__\nbusy,1\n"), 400, "file_invalid"],
    [
      "a form that is none",
      { headers: { "content-type": "multipart/form-data" }, body: "x" },
      400,
      "multipart_invalid",
    ],
    [
      "a form with another boundary",
      { ...form({ content: "text\n" }), headers: { "content-type": "multipart/form-data; boundary=other" } },
      400,
      "multipart_invalid",
    ],
    ["a type that nobody knows", csv("text\nbusy\n", "text/html"), 415, "content_type_unsupported"],
    ["a type that JavaScript knows", csv("text\nbusy\n", "constructor"), 415, "content_type_unsupported"],
    ["another charset", csv("text\nbusy\n", "text/csv; charset=latin1"), 415, "charset_unsupported"],
    [
      "a packed body",
      { headers: { "content-type": "text/csv", "content-encoding": "gzip" }, body: "x" },
      415,
      "content_encoding_unsupported",
    ],
    ["an old Excel file", csv(Buffer.from("d0cf11e0a1b11ae1", "hex")), 415, "file_type_unsupported"],
    ["gzip", csv(Buffer.from("1f8b080000", "hex")), 415, "file_type_unsupported"],
    ["a PDF", csv("%PDF-1.7"), 415, "file_type_unsupported"],
    ["a picture", csv(Buffer.from("\x89PNG\r\n\x1a\n\0\0", "latin1")), 415, "file_type_unsupported"],
    ["HTML under an Excel name", form({ content: "<html><table>", filename: "a.xls" }), 415, "file_type_unsupported"],
    ["JSON that is no list", csv('{"a":{"b":1}', "application/json"), 400, "file_invalid"],
    ["a format that nobody knows", form({ content: "text\nbusy\n" }, { format: "pdf" }), 422, "input_invalid"],
    ["a time zone that nobody knows", form({ content: "text\nbusy\n" }, { timeZone: "Mars" }), 422, "input_invalid"],
  ];
  it.each(cases)("%s", async (_title, asked, status, code) => {
    expect(codeOf(await small.upload(asked))).toEqual([status, code]);
    expect(await small.left()).toEqual([]);
  });

  it("a query that says what cannot be", async () => {
    expect(codeOf(await small.upload(csv("text\nbusy\n"), "?onError=explode"))).toEqual([400, "query_invalid"]);
  });

  it("a row and a transcript that are too long cost the row alone", async () => {
    const got = await small.upload(
      csv(`text,n\n${"x".repeat(301)},1\n${"y".repeat(51)},2\nline is busy,3\n`),
      "?format=json",
    );
    expect(JSON.parse(got.text).rows.map((row: Record<string, unknown>) => row.error_code ?? row.status)).toEqual([
      "row_unreadable",
      "transcript_too_long",
      "ok",
    ]);
  });

  it("the folder: what does not fit is 507, and what is given back can be taken again", async () => {
    const large = `text\n${"x".repeat(49)}\n`;
    const slow = await small.upload({
      headers: { "content-type": "text/csv", prefer: "respond-async" },
      body: large + " ".repeat(1_900),
    });
    expect(slow.status).toBe(202);
    expect(codeOf(await small.upload(csv(large + " ".repeat(1_900))))).toEqual([507, "storage_full"]);
    await ask(`${small.host.url}/jobs/${slow.headers["x-job-id"]}`, { method: "DELETE" });
    expect((await small.upload(csv(large + " ".repeat(1_900)))).status).toBe(200);
  });
});

describe("a folder that cannot be used", () => {
  it.each([
    ["that is a file", "file"],
    ["that cannot be made", "/dev/null/folder"],
  ])("%s: 503, and the service goes on", async (_title, path) => {
    const directory = path === "file" ? join(await mkdtemp(join(tmpdir(), "upload-test-")), "file") : path;
    if (path === "file") await writeFile(directory, "");
    const broken = await uploadService({ upload: { directory } });
    expect(codeOf(await broken.upload(csv("text\nbusy\n")))).toEqual([503, "storage_unavailable"]);
    expect((await ask(`${broken.host.url}/health`)).status).toBe(200);
    await broken.close();
  });

  // root may write everywhere
  it.runIf(process.getuid?.() !== 0)("that is read-only", async () => {
    const directory = await mkdtemp(join(tmpdir(), "upload-test-"));
    await chmod(directory, 0o500);
    const broken = await uploadService({ upload: { directory } });
    expect(codeOf(await broken.upload(csv("text\nbusy\n")))).toEqual([503, "storage_unavailable"]);
    await broken.close();
  });

  it("whose files cannot be deleted costs neither the answer nor a place", async () => {
    const stuck = await uploadService({ upload: { open: 1 } });
    const remove = vi.spyOn(WorkFolder.prototype, "remove").mockRejectedValue(new Error("no more handles"));
    expect(codeOf(await stuck.upload(csv("text\n")))).toEqual([422, "file_empty"]);
    expect((await stuck.upload(csv("text\nbusy\n"))).status).toBe(200);
    expect((await stuck.upload(csv("text\nbusy\n"))).status).toBe(200);
    expect(remove).toHaveBeenCalledTimes(3);
    remove.mockRestore();
    await stuck.close();
  });

  it("whose lock cannot be read is somebody's: 503, and the lock stays", async () => {
    const directory = await mkdtemp(join(tmpdir(), "upload-test-"));
    await mkdir(join(directory, "lock"));
    const second = await uploadService({ upload: { directory } });
    expect(codeOf(await second.upload(csv("text\nbusy\n")))).toEqual([503, "storage_unavailable"]);
    expect(await readdir(directory)).toEqual(["lock"]);
    await second.close();
    await rm(directory, { recursive: true });
  });

  it("that another service uses: 503", async () => {
    const second = await uploadService({ upload: { directory: usual.directory } });
    expect(codeOf(await second.upload(csv("text\nbusy\n")))).toEqual([503, "storage_unavailable"]);
    expect((await usual.upload(csv("text\nbusy\n"))).status).toBe(200);
    await second.host.close();
  });
});

const good = sheetOf(cells("text") + cells("line is busy"));

describe("a workbook that is a weapon is refused within a second, with little memory and no long pause:", () => {
  /** Changes a number of the directory entry whose path ends so. */
  const patched = (zip: Uint8Array, path: string, offset: number, value: number) => {
    const bytes = Buffer.from(zip);
    const name = bytes.lastIndexOf(path);
    bytes.writeUInt32LE(value, name - 46 + offset);
    return bytes;
  };
  const blank = (mebibytes: number) => new Uint8Array(mebibytes * 1024 * 1024).fill(32);
  const burst = () => {
    // 24 MiB that pack to nothing, behind so much noise that the whole looks harmless
    const noise = randomBytes(1024 * 1024);
    return Buffer.concat([Buffer.from("<worksheet>"), Buffer.from(noise.toString("base64")), blank(24)]);
  };
  const many = Object.fromEntries(Array.from({ length: 1_100 }, (_, index) => [`f${index}`, new Uint8Array(1)]));
  const cases: readonly (readonly [string, () => Uint8Array, number, string])[] = [
    ["a sheet that hides a burst among noise", () => workbook(burst()), 413, "archive_too_large"],
    ["many files", () => workbook(good, many), 413, "archive_too_large"],
    ["a sheet of blanks", () => workbook(blank(64)), 413, "archive_too_large"],
    [
      "a size that is a lie, too large",
      () => patched(workbook(good), "xl/worksheets/sheet1.xml", 24, 0x7fffffff),
      413,
      "archive_too_large",
    ],
    [
      "a size that is a lie, too small",
      () => patched(workbook(blank(16)), "xl/worksheets/sheet1.xml", 24, 1000),
      413,
      "archive_too_large",
    ],
    ["shared texts without end", () => workbook(good, { "xl/sharedStrings.xml": blank(65) }), 413, "archive_too_large"],
    [
      "entities within entities",
      () => workbook(sheetOf(cells("text") + cells("&b;"), '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>')),
      400,
      "file_invalid",
    ],
    [
      "a file outside",
      () => workbook(sheetOf(cells("text") + cells("&x;"), '<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>')),
      400,
      "file_invalid",
    ],
    ["deep elements", () => workbook(sheetOf(cells("text") + "<a>".repeat(200_000))), 422, "file_empty"],
    [
      "an encrypted file",
      () => {
        const bytes = Buffer.from(workbook(good));
        bytes.writeUInt16LE(1, bytes.lastIndexOf("xl/worksheets/sheet1.xml") - 46 + 8);
        return bytes;
      },
      415,
      "file_type_unsupported",
    ],
    ["half a workbook", () => workbook(good).subarray(0, 400), 400, "file_invalid"],
  ];
  it.each(cases)("%s", async (_title, make, status, code) => {
    const body = make();
    const before = process.memoryUsage().rss;
    const began = process.cpuUsage();
    const got = await usual.upload({ headers: { "content-type": XLSX }, body });
    expect(codeOf(got)).toEqual([status, code]);
    // of all threads; what else the machine does must not count
    expect(process.cpuUsage(began).user / 1000).toBeLessThan(1_000);
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024);
    expect(await usual.left()).toEqual([]);
  });

  it.each([
    ["a table with a million columns", () => csv(`text${",".repeat(1_000_000)}\nbusy\n`), 413, "too_many_columns"],
    ["a cell that never ends", () => csv(`text\n"${"x".repeat(40 * 1024 * 1024)}`), 400, "file_invalid"],
    [
      "JSON of lists within lists",
      () => csv(`[{"text":"busy","a":${"[".repeat(100_000)}${"]".repeat(100_000)}}]`, "application/json"),
      400,
      "file_invalid",
    ],
  ])("%s", async (_title, make, status, code) => {
    const asked = make();
    const began = process.cpuUsage();
    const got = await usual.upload(asked, "?format=json");
    expect([got.status, JSON.parse(got.text).code ?? null]).toEqual([status, code]);
    expect(process.cpuUsage(began).user / 1000).toBeLessThan(2_000);
  });
});
