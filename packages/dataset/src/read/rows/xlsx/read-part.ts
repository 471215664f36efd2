import { decodeText } from "../decode-text.ts";
import { fileProblem } from "../file-problem.ts";
import type { ReadLimits } from "../read-limits.ts";
import { type XmlHandler, XmlProblem, XmlScanner } from "./xml-scanner.ts";
import type { ZipArchive } from "./zip-archive.ts";

/** A workbook that is being read. */
export interface OpenWorkbook {
  readonly archive: ZipArchive;
  /** Of the file, for messages. */
  readonly name: string;
  readonly limits: ReadLimits;
}

/**
 * Scans one XML file of a workbook piece by piece. After each piece it gives way, so that what the handler has collected
 * can be passed on.
 */
export async function* scanPart(
  { archive, name, limits }: OpenWorkbook,
  path: string,
  handler: XmlHandler,
): AsyncGenerator<void> {
  // tags around a cell's text come on top of it
  const scanner = new XmlScanner(handler, limits.rowCharacters + 1024);
  const text = decodeText(archive.unpack(path), "utf-8");
  try {
    for await (const chunk of text.chunks) {
      scanner.write(chunk);
      yield;
    }
    scanner.end();
  } catch (cause) {
    if (cause instanceof XmlProblem) throw fileProblem(name, `"${path}" in it is broken: ${cause.message}`, cause);
    throw cause;
  }
  if (text.isDamaged()) throw fileProblem(name, `"${path}" in it is no UTF-8`);
}

/** Scans one XML file of a workbook to its end. */
export async function readPart(workbook: OpenWorkbook, path: string, handler: XmlHandler): Promise<void> {
  for await (const _ of scanPart(workbook, path, handler));
}
