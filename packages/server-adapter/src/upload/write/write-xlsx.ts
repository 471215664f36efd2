import { rowCells } from "../read/row-cells.ts";
import { addedColumns } from "./result-columns.ts";
import type { ResultSource } from "./result-source.ts";
import { sheetRow } from "./sheet-xml.ts";
import { type ZipFile, zipStream } from "./zip-stream.ts";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const relations = (...targets: readonly (readonly [kind: string, target: string])[]) =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${targets
    .map(([kind, target], index) => `<Relationship Id="r${index + 1}" Type="${DOCUMENT}/${kind}" Target="${target}"/>`)
    .join("")}</Relationships>`;

/** Everything of a workbook with one sheet but the sheet. The style 1 keeps a text a text. */
const frame: readonly ZipFile[] = [
  {
    path: "[Content_Types].xml",
    text: [
      `${HEAD}<Types xmlns="${PACKAGE}/content-types">`,
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
      `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>`,
      `<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>`,
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`,
    ],
  },
  { path: "_rels/.rels", text: [relations(["officeDocument", "xl/workbook.xml"])] },
  {
    path: "xl/workbook.xml",
    text: [
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}">`,
      '<sheets><sheet name="Predictions" sheetId="1" r:id="r1"/></sheets></workbook>',
    ],
  },
  {
    path: "xl/_rels/workbook.xml.rels",
    text: [relations(["worksheet", "worksheets/sheet1.xml"], ["styles", "styles.xml"])],
  },
  {
    path: "xl/styles.xml",
    text: [
      `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font/></fonts>`,
      '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
      '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>',
      '<cellXfs count="2"><xf/><xf numFmtId="49" applyNumberFormat="1" quotePrefix="1"/></cellXfs></styleSheet>',
    ],
  },
];

/** A workbook with one sheet. */
export function writeXlsx(source: ResultSource): AsyncGenerator<Uint8Array> {
  return zipStream([...frame, { path: "xl/worksheets/sheet1.xml", text: sheetXml(source) }]);
}

async function* sheetXml({ taxonomy, headers, rows }: ResultSource): AsyncGenerator<string> {
  const added = addedColumns(taxonomy, headers);
  yield `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>`;
  yield sheetRow([...headers, ...added.map(({ name }) => name)]);
  for await (const { value, outcome } of rows) {
    const cells = rowCells(value);
    yield sheetRow([...headers.map((header) => cells?.get(header)), ...added.map(({ of }) => of(outcome))]);
  }
  yield "</sheetData></worksheet>";
}
