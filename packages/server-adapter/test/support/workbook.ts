import { strToU8, type Zippable, zipSync } from "fflate";

const TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The parts of a workbook with one sheet, by their paths, to be changed before they are packed. */
export function workbookParts(sheet: string | Uint8Array): Record<string, Uint8Array> {
  const relations = (...targets: readonly [string, string][]) =>
    `<Relationships>${targets.map(([type, target], index) => `<Relationship Id="r${index}" Type="${TYPE}/${type}" Target="${target}"/>`).join("")}</Relationships>`;
  return {
    "_rels/.rels": strToU8(relations(["officeDocument", "xl/workbook.xml"])),
    "xl/workbook.xml": strToU8('<workbook><sheets><sheet name="One" sheetId="1" r:id="r0"/></sheets></workbook>'),
    "xl/_rels/workbook.xml.rels": strToU8(
      relations(
        ["worksheet", "worksheets/sheet1.xml"],
        ["sharedStrings", "sharedStrings.xml"],
        ["styles", "styles.xml"],
      ),
    ),
    "xl/worksheets/sheet1.xml": typeof sheet === "string" ? strToU8(sheet) : sheet,
  };
}

/** A workbook as bytes; `more` adds parts or replaces them. */
export function workbook(sheet: string | Uint8Array, more: Readonly<Record<string, Uint8Array>> = {}): Uint8Array {
  return zipSync({ ...workbookParts(sheet), ...more } as Zippable, { level: 6 });
}

/** A row of texts. */
export const cells = (...texts: string[]) =>
  `<row>${texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join("")}</row>`;

export const sheetOf = (rows: string, before = "") => `${before}<worksheet><sheetData>${rows}</sheetData></worksheet>`;
