import { strToU8, type Zippable, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import writeXlsx from "write-excel-file/node";
import type { ReadLimits } from "../read-limits.ts";
import { readRows } from "../read-rows.ts";

async function read(bytes: Uint8Array, options: { sheet?: string; limits?: Partial<ReadLimits> } = {}) {
  const rows: unknown[][] = [];
  for await (const row of readRows(bytes, options)) {
    rows.push("error" in row ? [row.line, row.error.message] : [row.line, row.value]);
  }
  return rows;
}

const TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relations = (...targets: readonly [type: string, target: string][]) =>
  `<Relationships>${targets.map(([type, target], index) => `<Relationship Id="r${index}" Type="${TYPE}/${type}" Target="${target}"/>`).join("")}</Relationships>`;

/** A workbook written by hand: what other programs write differently from the library above. */
function workbook(sheet: string, more: Readonly<Record<string, string>> = {}, workbookXml = ""): Uint8Array {
  const files: Readonly<Record<string, string>> = {
    "_rels/.rels": relations(["officeDocument", "/xl/workbook.xml"]),
    "xl/workbook.xml": workbookXml || '<workbook><sheets><sheet name="One" sheetId="1" r:id="r0"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": relations(
      ["worksheet", "worksheets/sheet1.xml"],
      ["sharedStrings", "sharedStrings.xml"],
      ["styles", "styles.xml"],
    ),
    "xl/worksheets/sheet1.xml": `<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])) as Zippable);
}

const text = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
const header = (...names: string[]) => `<row r="1">${names.map(text).join("")}</row>`;

describe("a workbook", () => {
  it("gives texts, numbers, booleans, days and times as they are shown, empty cells as null", async () => {
    const when = new Date(Date.UTC(2026, 1, 21, 16, 30));
    const day = new Date(Date.UTC(2026, 1, 23));
    const sheet = writeXlsx(
      [
        ["id", "Call Transcript", "amount", "paid", "called", "promised"],
        [
          "a",
          'Agent: "नमस्ते" <ji> & _x000D_\nCustomer: haan',
          5000.5,
          true,
          { value: when, format: "dd/mm/yyyy hh:mm" },
          { value: day, format: "dd-mmm-yy" },
        ],
        ["b", null, null, false, null, null],
      ],
      { sheet: "Calls" },
    );
    expect(await read(await sheet.toBuffer())).toEqual([
      [
        2,
        {
          id: "a",
          "Call Transcript": expect.stringMatching(/^Agent: "नमस्ते" <ji> & /u),
          amount: 5000.5,
          paid: true,
          called: "2026-02-21T16:30:00",
          promised: "2026-02-23",
        },
      ],
      [3, { id: "b", "Call Transcript": null, amount: null, paid: false, called: null, promised: null }],
    ]);
  });

  it("gives the sheet that is asked for, by name or number", async () => {
    const bytes = await writeXlsx([
      { sheet: "March", data: [["id"], ["m"]] },
      { sheet: "April & May", data: [["id"], ["a"]] },
    ]).toBuffer();
    expect(await read(bytes)).toEqual([[2, { id: "m" }]]);
    expect(await read(bytes, { sheet: "April & May" })).toEqual([[2, { id: "a" }]]);
    expect(await read(bytes, { sheet: "2" })).toEqual([[2, { id: "a" }]]);
    await expect(read(bytes, { sheet: "June" })).rejects.toThrow('no sheet "June"; it has "March", "April & May"');
  });

  it("opens at the first sheet that is not hidden", async () => {
    const xml =
      '<workbook><sheets><sheet name="H" state="hidden" r:id="r9"/><sheet name="One" r:id="r0"/></sheets></workbook>';
    expect(await read(workbook(`${header("id")}<row r="2">${text("a")}</row>`, {}, xml))).toEqual([[2, { id: "a" }]]);
  });

  const STYLES = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode='"days" 0.0'/>
    <numFmt numFmtId="166" formatCode="[$-409]d-mmm-yy;@"/><numFmt numFmtId="167" formatCode="[Red][$₹-4009] #,##0"/><numFmt numFmtId="168" formatCode="[h]:mm"/></numFmts>
    <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
    <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="167"/><xf numFmtId="168"/><xf numFmtId="22"/></cellXfs></styleSheet>`;
  const cells = (...each: string[]) =>
    workbook(`${header("v")}${each.map((cell, index) => `<row r="${index + 2}">${cell}</row>`).join("")}`, {
      "xl/styles.xml": STYLES,
      "xl/sharedStrings.xml":
        '<sst><si><t>shared</t></si><si><r><t>rich </t></r><r><t xml:space="preserve">text</t></r><rPh><t>reading</t></rPh></si></sst>',
    });

  it.each([
    ["a day in a built-in format", '<c s="1"><v>46074</v></c>', "2026-02-21"],
    ["a day in a format of its own", '<c s="2"><v>46074</v></c>', "2026-02-21"],
    ["a day in a format with a locale", '<c s="4"><v>46074</v></c>', "2026-02-21"],
    ["a day and a time", '<c s="7"><v>46074.4375</v></c>', "2026-02-21T10:30:00"],
    ["a time alone", '<c s="7"><v>0.4375</v></c>', "10:30:00"],
    ["a day before Excel's leap year that never was", '<c s="1"><v>59</v></c>', "1900-02-28"],
    ["a day after it", '<c s="1"><v>61</v></c>', "1900-03-01"],
    ["29 February 1900, which is no day", '<c s="1"><v>60</v></c>', 60],
    ["a number whose format only speaks of days", '<c s="3"><v>3.5</v></c>', 3.5],
    ["an amount in rupees, red", '<c s="5"><v>5000</v></c>', 5000],
    ["a duration", '<c s="6"><v>1.5</v></c>', 1.5],
    ["a plain number", "<c><v>46074</v></c>", 46074],
    ["a shared text", '<c t="s"><v>0</v></c>', "shared"],
    ["a rich text", '<c t="s"><v>1</v></c>', "rich text"],
    ["a formula's last result, a text", '<c t="str"><f>A1&amp;"x"</f><v>a&lt;b</v></c>', "a<b"],
    ["a formula's last result, a number", "<c><f>1+1</f><v>2</v></c>", 2],
    ["a boolean", '<c t="b"><v>1</v></c>', true],
    ["an ISO day", '<c t="d"><v>2026-02-21</v></c>', "2026-02-21"],
    ["an error", '<c t="e"><v>#N/A</v></c>', { cellError: "#N/A" }],
    ["a text that is not there", '<c t="s"><v>9</v></c>', { cellError: "#REF!" }],
    ["a number that is none", "<c><v>abc</v></c>", { cellError: "#NUM!" }],
    ["escapes of Excel and of XML", '<c t="inlineStr"><is><t>a_x0041_&#x905;&#38;&quot;</t></is></c>', 'aAअ&"'],
    ["CDATA", '<c t="inlineStr"><is><t><![CDATA[a & <b>]]></t></is></c>', "a & <b>"],
    ["tags with a prefix", '<x:c t="inlineStr"><x:is><x:t>prefixed</x:t></x:is></x:c>', "prefixed"],
    ["an attribute that holds a bracket", '<c t="str" x="a>b"><v>ok</v></c>', "ok"],
  ])("reads %s", async (_, cell, value) => {
    expect(await read(cells(cell))).toEqual([[2, { v: value }]]);
  });

  it("counts days from 1904 where the workbook says so", async () => {
    const xml = '<workbook><workbookPr date1904="1"/><sheets><sheet name="One" r:id="r0"/></sheets></workbook>';
    const sheet = `${header("v")}<row r="2"><c s="1"><v>44612</v></c></row>`;
    expect(await read(workbook(sheet, { "xl/styles.xml": STYLES }, xml))).toEqual([[2, { v: "2026-02-21" }]]);
  });

  it("puts cells where their references say, and tells of one that no heading names", async () => {
    const sheet = `<row r="3">${text("a")}<c r="C3" t="inlineStr"><is><t>c</t></is></c></row><row r="7"><c r="C7"><v>1</v></c></row><row r="8"/><row r="9"><c r="E9"><v>1</v></c></row>`;
    expect(await read(workbook(sheet))).toEqual([
      [7, { a: null, "column 2": null, c: 1 }],
      [9, "line 9 has a value in column E, which has no heading"],
    ]);
  });
});

const BOMB = { ratio: 10, unpackedBytes: 80 * 1024 * 1024 };

describe("a hostile workbook", () => {
  const plain = () => workbook(`${header("id")}<row r="2">${text("a")}</row>`);
  const withSheet = (xml: string) => workbook("", { "xl/worksheets/sheet1.xml": xml });

  it.each([
    ["declares entities", withSheet('<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet>&a;</worksheet>'), "document type"],
    ["uses an entity that nobody declared", workbook(`${header("id")}<row r="2">${text("&lol;")}</row>`), "&lol;"],
    [
      "has a heading that is an attack",
      workbook(`${header("id", "__proto__")}<row r="2">${text("a")}</row>`),
      "__proto__",
    ],
    ["has two headings of one name", workbook(`${header("id", "id ")}<row r="2">${text("a")}</row>`), 'called "id"'],
    [
      "has a cell beyond all columns",
      workbook(`${header("id")}<row r="2"><c r="ZZZZZZ2"><v>1</v></c></row>`),
      "last column",
    ],
    [
      "has more cells than there are columns, without saying where they stand",
      workbook(`${header("id")}<row r="2">${"<c/>".repeat(16_385)}</row>`),
      "last column",
    ],
    ["is cut off inside", withSheet("<worksheet><sheetData><row><c"), "cut off"],
    ["has no sheet", workbook("", {}, "<workbook><sheets/></workbook>"), "no sheet"],
    ["is a ZIP of something else", zipSync({ "a.txt": strToU8("hello") }), "xl/workbook.xml"],
    ["is cut off", plain().slice(0, 600), "cut off"],
  ])("that %s is refused", async (_, bytes, reason) => {
    await expect(read(bytes)).rejects.toMatchObject({ code: "FILE_INVALID", message: expect.stringContaining(reason) });
  });

  it("that unpacks to far more than it is, is refused before memory is full", async () => {
    const bytes = withSheet(`<worksheet><!--${" ".repeat(70 * 1024 * 1024)}--></worksheet>`);
    await expect(read(bytes, { limits: BOMB })).rejects.toThrow("10 times its size");
    await expect(read(bytes, { limits: { unpackedBytes: 1024 * 1024 } })).rejects.toThrow("more than 1048576 bytes");
    await expect(read(bytes)).rejects.toMatchObject({ code: "FILE_INVALID" });
  });

  it("whose directory lies about a size is refused", async () => {
    const bytes = plain();
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 4; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
    }
    await expect(read(bytes)).rejects.toThrow("larger than the directory says");
  });

  it("that is damaged is refused", async () => {
    const bytes = zipSync({
      ...unzipped(),
      "xl/worksheets/sheet1.xml": [strToU8(`<worksheet>${header("id")}</worksheet>`), { level: 0 }],
    });
    const at = Buffer.from(bytes).indexOf("<t>id</t>");
    bytes[at + 3] = 120;
    await expect(read(bytes)).rejects.toThrow("checksum");
  });

  function unzipped(): Zippable {
    return {
      "xl/workbook.xml": strToU8('<workbook><sheets><sheet name="One" r:id="r0"/></sheets></workbook>'),
      "xl/_rels/workbook.xml.rels": strToU8(relations(["worksheet", "worksheets/sheet1.xml"])),
    };
  }

  it("with more files, or longer texts, than allowed is refused", async () => {
    await expect(read(plain(), { limits: { zipEntries: 3 } })).rejects.toThrow("more than 3 files");
    const shared = workbook(header("id"), { "xl/sharedStrings.xml": `<sst><si><t>${"x".repeat(200)}</t></si></sst>` });
    await expect(read(shared, { limits: { sharedCharacters: 100 } })).rejects.toThrow("save the sheet as CSV");
    const long = workbook(`${header("id")}<row>${text("x".repeat(5000))}</row>`);
    await expect(read(long, { limits: { rowCharacters: 100 } })).rejects.toThrow(/longer than/u);
  });
});
