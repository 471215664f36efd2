import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hostFaults } from "./host-faults.ts";
import type { HostName } from "./host-profiles.ts";

const HOSTS: readonly HostName[] = ["openai", "together", "fireworks"];
const SECRET = "nine eight seven six";
const system = { role: "system", content: "say the outcome" };
const user = { role: "user", content: SECRET };
const assistant = { role: "assistant", content: "{}" };
const good = { messages: [system, user, assistant] };
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "host-faults-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function faults(host: HostName, lines: readonly (object | string)[], role?: "training" | "validation") {
  const text = lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n");
  return faultsOfBytes(host, `${text}\n`, role);
}

async function faultsOfBytes(host: HostName, bytes: string | Buffer, role?: "training" | "validation") {
  const path = join(folder, "rows.jsonl");
  await writeFile(path, bytes);
  return hostFaults(host, path, role);
}

const ten = Array.from({ length: 10 }, () => good);

describe.each(HOSTS)("%s", (host) => {
  it.each([
    ["ten rows", ten],
    ["rows without a system message", ten.map(() => ({ messages: [user, assistant] }))],
    ["several turns", ten.map(() => ({ messages: [user, assistant, user, assistant] }))],
    ["weights of answers", ten.map(() => ({ messages: [user, { ...assistant, weight: 1 }] }))],
  ])("takes %s", async (_, lines) => {
    expect(await faults(host, lines)).toEqual([]);
  });

  const messages = (...list: readonly object[]) => ({ messages: list });
  it.each([
    ["no JSON", "{", "is no JSON"],
    ["a list", "[]", "is no JSON object"],
    ["a blank line", "", "is blank"],
    ["another key of a row", { ...good, id: "c-1" }, 'has the key "id"'],
    ["no messages", { messages: [] }, 'no list of "messages"'],
    ["messages that are a string", { messages: SECRET }, 'no list of "messages"'],
    ["a message that is a string", { messages: [SECRET] }, "a message that is no object"],
    ["another key of a message", messages(user, { ...assistant, mood: 1 }), 'message 2 has the unknown key "mood"'],
    [
      "an unknown role",
      messages(user, { role: "customer", content: "x" }, assistant),
      'message 2 has the role "customer"',
    ],
    ["no role", messages({ content: SECRET }, assistant), "message 1 has no role"],
    ["no content", messages({ role: "user" }, assistant), "message 1 has no content"],
    ["a content that is null", messages({ ...user, content: null }, assistant), "message 1 has no content"],
    ["an empty content", messages({ ...user, content: "" }, assistant), "message 1 is empty"],
    ["a weight of a half", messages(user, { ...assistant, weight: 0.5 }), "message 2 has a weight other than 0 and 1"],
    [
      "a weight that is true",
      messages(user, { ...assistant, weight: true }),
      "message 2 has a weight other than 0 and 1",
    ],
    ["answers that all weigh 0", messages(user, { ...assistant, weight: 0 }), "no answer to learn"],
    ["a question at the end", messages(user, assistant, user), "does not end with an assistant message"],
    ["a late system message", messages(user, system, assistant), "a system message after the first"],
  ])("finds %s, on its line, and does not quote it", async (_, line, message) => {
    const found = await faults(host, [good, line, ...ten]);
    expect(found).toContainEqual({ line: 2, message: expect.stringContaining(message) });
    expect(found.every((fault) => fault.line === 2)).toBe(true);
    expect(JSON.stringify(found)).not.toContain(SECRET);
  });

  it("finds a byte order mark", async () => {
    const text = ten.map((row) => `${JSON.stringify(row)}\n`).join("");
    expect(await faultsOfBytes(host, `\uFEFF${text}`)).toEqual([
      { line: 1, message: expect.stringContaining("byte order mark") },
    ]);
  });

  it("finds CRLF on every line", async () => {
    const text = ten.map((row) => `${JSON.stringify(row)}\r\n`).join("");
    expect(await faultsOfBytes(host, text)).toHaveLength(10);
  });

  it("takes a line separator inside a string for what it is", async () => {
    expect(await faults(host, [...ten, { messages: [{ ...user, content: "a\u2028b" }, assistant] }])).toEqual([]);
  });

  it("refuses an empty file, for training and for validation", async () => {
    expect(await faultsOfBytes(host, "")).toEqual([{ line: null, message: expect.stringContaining("has 0 rows") }]);
    expect(await faultsOfBytes(host, "", "validation")).toHaveLength(1);
  });

  it("lists a hundred faults and counts the rest", async () => {
    const found = await faults(
      host,
      Array.from({ length: 250 }, () => "{"),
    );
    expect(found).toHaveLength(101);
    expect(found.at(-1)).toEqual({ line: null, message: "has 150 more faults" });
  });

  it("refuses bytes that are no UTF-8", async () => {
    await expect(faultsOfBytes(host, Buffer.from([0x7b, 0xff, 0x7d, 0x0a]))).rejects.toThrow("line 1 is no UTF-8");
  });
});

describe("what hosts differ in", () => {
  it.each([
    ["openai", 9, 1],
    ["openai", 10, 0],
    ["together", 1, 0],
    ["fireworks", 2, 1],
    ["fireworks", 3, 0],
  ] as const)("%s: %i rows have %i faults", async (host, rows, count) => {
    expect(await faults(host, ten.slice(0, rows))).toHaveLength(count);
  });

  it("a validation file may be small", async () => {
    expect(await faults("openai", [good], "validation")).toEqual([]);
  });

  it.each([
    ["openai", "tool", 0],
    ["openai", "developer", 0],
    ["together", "tool", 1],
    ["fireworks", "developer", 1],
  ] as const)("%s: the role %s has %i faults", async (host, role, count) => {
    const found = await faults(host, [...ten, { messages: [user, { role, content: "x" }, assistant] }]);
    expect(found.filter(({ message }) => message.includes(role))).toHaveLength(count);
  });

  it.each([
    ["openai", 1],
    ["together", 0],
    ["fireworks", 0],
  ] as const)("%s: the weight of a question has %i faults", async (host, count) => {
    expect(await faults(host, [...ten, { messages: [{ ...user, weight: 0 }, assistant] }])).toHaveLength(count);
  });

  it.each([
    ["openai", 0],
    ["together", 1],
    ["fireworks", 0],
  ] as const)("%s: two questions in a row have %i faults", async (host, count) => {
    expect(await faults(host, [...ten, { messages: [user, user, assistant] }])).toHaveLength(count);
  });
});

it("names a file that is missing", async () => {
  await expect(hostFaults("openai", join(folder, "missing.jsonl"))).rejects.toMatchObject({ code: "FILE_INVALID" });
});
