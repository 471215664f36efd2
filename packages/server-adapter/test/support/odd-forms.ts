import fc from "fast-check";
import { damaged, oddText } from "./odd-bytes.ts";
import type { Sent } from "./steady-client.ts";

const FIELDS = [
  ...["file", "format", "onError", "on_error", "callDate", "current_date", "timeZone", "sheet"],
  ...["transcriptColumn", "callDateColumn", "timeZoneColumn", "idColumn", "__proto__", "constructor"],
];
const NAMES = [
  "a.csv",
  "a.xlsx",
  "a.json",
  "a.jsonl",
  "a.exe",
  "../../a.csv",
  "",
  ".",
  "a.csv\u202e",
  "C:\\a.csv",
  "__proto__",
];
const TYPES = [
  ...["text/csv", "application/json", "text/plain; charset=utf-16", "text/csv; charset=nothing", "multipart/mixed"],
  ...["", ";", "application/octet-stream", "x".repeat(300)],
];
const VALUES = [
  ...["csv", "xlsx", "json", "jsonl", "keep", "skip", "fail", "2026-02-21", "21/02/2026", "Asia/Kolkata"],
  ...["text", "id", "x".repeat(300), ""],
];
const CONTENTS = [
  "text\nline is busy\n",
  'id,text\r\n1,"a ""b"""\r\n',
  '[{"text":"busy"}]',
  '{"text":"busy"}\n',
  "",
  "text\n",
];

interface Part {
  readonly head: readonly string[];
  readonly content: Uint8Array;
}

/** Line ends and boundaries that a parser may take for its own. */
const traps = (boundary: string) =>
  fc.constantFrom(
    `--${boundary}`,
    `\r\n--${boundary}`,
    `\r\n--${boundary}--`,
    `\r\n--${boundary.slice(0, -1)}`,
    "\r\n--",
    "\r",
  );

const parameter = (name: string, value: fc.Arbitrary<string>) =>
  fc.tuple(value, fc.constantFrom("quoted", "plain", "extended", "open")).map(([text, style]) => {
    const sound = text.replaceAll(/[\r\n]/gu, "");
    if (style === "plain") return `; ${name}=${sound}`;
    if (style === "extended") return `; ${name}*=utf-8''${encodeURIComponent(sound.toWellFormed()).slice(0, -1)}`;
    return style === "open" ? `; ${name}="${sound}` : `; ${name}="${sound.replaceAll('"', "%22")}"`;
  });

const disposition = fc
  .tuple(
    fc.constantFrom("form-data", "form-data", "form-data", "attachment", ""),
    fc.option(parameter("name", fc.oneof(fc.constantFrom(...FIELDS), oddText)), { nil: "" }),
    fc.option(parameter("filename", fc.oneof(fc.constantFrom(...NAMES), oddText)), { nil: "" }),
  )
  .map((words) => `content-disposition: ${words.join("")}`);
const otherHeaders = fc.array(
  fc.oneof(
    fc.constantFrom(...TYPES).map((type) => `content-type: ${type}`),
    fc.constantFrom("base64", "quoted-printable", "8bit", "none").map((name) => `content-transfer-encoding: ${name}`),
    fc.constantFrom("x", ":", "x:", " folded", `x-long: ${"y".repeat(20_000)}`, "content-disposition: form-data"),
  ),
  { maxLength: 3 },
);

const part = (boundary: string): fc.Arbitrary<Part> =>
  fc.record({
    head: fc.oneof(
      fc.tuple(disposition, otherHeaders).map(([first, rest]) => [first, ...rest]),
      otherHeaders,
    ),
    content: fc
      .array(fc.oneof(fc.constantFrom(...CONTENTS, ...VALUES), oddText, traps(boundary)), {
        minLength: 1,
        maxLength: 3,
      })
      .map((pieces) => Buffer.from(pieces.join(""))),
  });

/** A form with parts as no library writes them. */
const parts = (boundary: string) =>
  fc
    .record({
      before: fc.constantFrom("", "\r\n", "words before\r\n", `--${boundary}`),
      parts: fc.array(part(boundary), { maxLength: 6 }),
      newline: fc.oneof({ arbitrary: fc.constant("\r\n"), weight: 8 }, fc.constantFrom("\n", "\r")),
      end: fc.constantFrom(`--${boundary}--\r\n`, `--${boundary}--\r\n`, `--${boundary}--`, `--${boundary}`, "", "--"),
      after: fc.constantFrom("", "", "words after", `\r\n--${boundary}\r\n`),
    })
    .map(({ before, parts: all, newline, end, after }) =>
      Buffer.concat([
        Buffer.from(before),
        ...all.flatMap(({ head, content }) => [
          Buffer.from([`--${boundary}`, ...head, "", ""].join(newline)),
          content,
          Buffer.from(newline),
        ]),
        Buffer.from(end + after),
      ]),
    );

/** A form as libraries write it, with one file and a wish or two. */
const sound = (boundary: string) =>
  fc
    .tuple(
      fc.constantFrom(...CONTENTS),
      fc.dictionary(fc.constantFrom(...FIELDS), fc.constantFrom(...VALUES), { maxKeys: 2 }),
    )
    .map(([content, fields]) => {
      const lines = Object.entries(fields).map(
        ([name, value]) => `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
      );
      const file = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="a.csv"\r\n\r\n${content}\r\n`;
      return Buffer.from(`${lines.join("")}${file}--${boundary}--\r\n`);
    });

/** What stands in the request's header; mostly the boundary that the body has. */
const contentTypes = (boundary: string) =>
  fc.oneof(
    { arbitrary: fc.constant(`multipart/form-data; boundary=${boundary}`), weight: 12 },
    fc.constantFrom(
      ...[`multipart/form-data; boundary="${boundary}"`, `multipart/form-data;boundary=${boundary};charset=utf-16`],
      ...["multipart/form-data", "multipart/form-data; boundary=", "multipart/form-data; boundary=other"],
      ...[
        `multipart/form-data; boundary=${"x".repeat(200)}`,
        "multipart/form-data; boundary*=utf-8''%",
        "multipart/mixed",
      ],
      ...[
        "__proto__",
        "constructor",
        `MULTIPART/FORM-DATA; BOUNDARY=${boundary}`,
        'multipart/form-data; x="; boundary=b',
      ],
    ),
  );

/** Bodies of `POST /upload` that are, or were meant to be, a form. */
export const oddForm: fc.Arbitrary<Sent> = fc
  .constantFrom("b", "form-boundary", "----WebKitFormBoundary7MA4YWxkTrZu0gW", "a b", "'()+_,-./:=?")
  .chain((boundary) =>
    fc.record({
      headers: contentTypes(boundary).map((type): Record<string, string> => ({ "content-type": type })),
      body: fc.oneof(
        { arbitrary: sound(boundary), weight: 3 },
        { arbitrary: parts(boundary), weight: 3 },
        damaged(fc.oneof(sound(boundary), parts(boundary))),
        fc.uint8Array({ maxLength: 60 }),
      ),
      cuts: fc.oneof(fc.constant([]), fc.array(fc.nat(2_000), { minLength: 1, maxLength: 5 })),
    }),
  );
