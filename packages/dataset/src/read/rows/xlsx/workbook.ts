import { fileProblem } from "../file-problem.ts";
import { meaningOf, type NumberMeaning } from "./number-format.ts";
import { type OpenWorkbook, readPart } from "./read-part.ts";
import { readSharedTexts } from "./shared-texts.ts";
import { attributeOf } from "./xml-scanner.ts";

/** What a sheet's cells refer to. */
export interface SheetContext {
  /** Path of the sheet inside the workbook. */
  readonly path: string;
  readonly texts: readonly string[];
  /** What numbers mean, by the style of their cell. */
  readonly styles: readonly NumberMeaning[];
  readonly is1904: boolean;
}

interface SheetEntry {
  readonly name: string;
  readonly relation: string;
  readonly isHidden: boolean;
}

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** Finds a sheet and reads what its cells refer to. @throws DispositionError `FILE_INVALID` when there is no such sheet. */
export async function openSheet(workbook: OpenWorkbook, asked: string | undefined): Promise<SheetContext> {
  const root = await readRelations(workbook, "");
  const main = pathOf("", root.find(({ type }) => type === "officeDocument")?.target ?? "xl/workbook.xml");
  const relations = await readRelations(workbook, main);
  const { sheets, is1904 } = await readSheets(workbook, main);
  const sheet = chooseSheet(sheets, asked, workbook.name);
  const target = relations.find(({ id }) => id === sheet.relation)?.target;
  if (target === undefined) throw fileProblem(workbook.name, `its sheet "${sheet.name}" is missing`);
  const partOf = (kind: string) => {
    const found = relations.find(({ type }) => type === kind);
    const path = found === undefined ? null : pathOf(main, found.target);
    return path !== null && workbook.archive.has(path) ? path : null;
  };
  const textsPath = partOf("sharedStrings");
  const stylesPath = partOf("styles");
  return {
    path: pathOf(main, target),
    texts: textsPath === null ? [] : await readSharedTexts(workbook, textsPath),
    styles: stylesPath === null ? [] : await readStyles(workbook, stylesPath),
    is1904,
  };
}

function chooseSheet(sheets: readonly SheetEntry[], asked: string | undefined, name: string): SheetEntry {
  const byName = sheets.find((sheet) => sheet.name === asked);
  const byNumber = asked !== undefined && /^[0-9]{1,4}$/u.test(asked) ? sheets[Number(asked) - 1] : undefined;
  const first = sheets.find(({ isHidden }) => !isHidden) ?? sheets[0];
  const chosen = asked === undefined ? first : (byName ?? byNumber);
  if (chosen !== undefined) return chosen;
  if (asked === undefined) throw fileProblem(name, "it has no sheet");
  throw fileProblem(name, `it has no sheet "${asked}"; it has ${sheets.map((sheet) => `"${sheet.name}"`).join(", ")}`);
}

async function readSheets(workbook: OpenWorkbook, main: string): Promise<{ sheets: SheetEntry[]; is1904: boolean }> {
  const sheets: SheetEntry[] = [];
  let is1904 = false;
  await readPart(workbook, main, {
    open(tag, attributes) {
      if (tag === "workbookPr") is1904 = ["1", "true"].includes(attributeOf(attributes, "date1904") ?? "");
      if (tag !== "sheet") return;
      const name = attributeOf(attributes, "name") ?? "";
      const isHidden = (attributeOf(attributes, "state") ?? "visible") !== "visible";
      sheets.push({ name, relation: attributeOf(attributes, "id") ?? "", isHidden });
    },
  });
  return { sheets, is1904 };
}

/** What a part refers to. A part without references has no file for them. */
async function readRelations(workbook: OpenWorkbook, part: string): Promise<Relation[]> {
  const slash = part.lastIndexOf("/") + 1;
  const path = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
  const relations: Relation[] = [];
  if (!workbook.archive.has(path)) return relations;
  await readPart(workbook, path, {
    open(tag, attributes) {
      if (tag !== "Relationship" || attributeOf(attributes, "TargetMode") === "External") return;
      const type = attributeOf(attributes, "Type") ?? "";
      relations.push({
        id: attributeOf(attributes, "Id") ?? "",
        type: type.slice(type.lastIndexOf("/") + 1),
        target: attributeOf(attributes, "Target") ?? "",
      });
    },
  });
  return relations;
}

/** A target as a path inside the archive: from the root on, or beside the part that names it. */
function pathOf(part: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const folders = part.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") folders.pop();
    else if (step !== ".") folders.push(step);
  }
  return folders.join("/");
}

async function readStyles(workbook: OpenWorkbook, path: string): Promise<NumberMeaning[]> {
  const codes = new Map<number, string>();
  const styles: NumberMeaning[] = [];
  let isInCells = false;
  await readPart(workbook, path, {
    open(tag, attributes) {
      const id = Number(attributeOf(attributes, "numFmtId") ?? 0);
      if (tag === "numFmt") codes.set(id, attributeOf(attributes, "formatCode") ?? "");
      else if (tag === "cellXfs") isInCells = true;
      else if (tag === "xf" && isInCells) styles.push(meaningOf(id, codes.get(id)));
    },
    close(tag) {
      if (tag === "cellXfs") isInCells = false;
    },
  });
  return styles;
}
