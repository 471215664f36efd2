import { DispositionError, type Taxonomy } from "@disposition/taxonomy";
import { z } from "zod";
import { judgedPaths } from "../is-right.ts";
import { GateFile } from "./gate-file.ts";

/**
 * Checks a gate file against its schema and a taxonomy.
 *
 * @throws DispositionError `FILE_INVALID` that names the unknown key, field or label.
 * @example parseGate(collections, { version: 1, floors: { ptpRecall: 0.85 } }).minSupport // 30
 */
export function parseGate(taxonomy: Taxonomy, value: unknown): GateFile {
  const parsed = GateFile.safeParse(value);
  if (!parsed.success) throw new DispositionError("FILE_INVALID", `the gate file: ${z.prettifyError(parsed.error)}`);
  const gate = parsed.data;
  for (const path of fieldsNamed(gate)) checkField(taxonomy, path);
  for (const [path, label] of labelsNamed(gate)) checkLabel(taxonomy, path, label);
  return gate;
}

function fieldsNamed({ floors, maxRegressions }: GateFile): string[] {
  return [...Object.keys(floors.fields), ...Object.keys(maxRegressions.fields)];
}

function labelsNamed({ floors, maxRegressions, equivalents, costs }: GateFile): [path: string, label: string][] {
  const limited = [...Object.entries(floors.fields), ...Object.entries(maxRegressions.fields)];
  const all: [string, string[]][] = [
    ...(floors.ptpRecall === undefined ? [] : [["payment_disposition", ["PTP"]] as [string, string[]]]),
    ...limited.map(([path, { labels }]): [string, string[]] => [path, Object.keys(labels ?? {})]),
    ...Object.entries(equivalents).map(([path, groups]): [string, string[]] => [path, groups.flat()]),
    ...Object.entries(costs).map(([path, matrix]): [string, string[]] => [
      path,
      [...Object.keys(matrix), ...Object.values(matrix).flatMap((row) => Object.keys(row))],
    ]),
  ];
  return all.flatMap(([path, labels]) =>
    labels.filter((label) => label !== "*").map((label): [string, string] => [path, label]),
  );
}

function checkField(taxonomy: Taxonomy, path: string): void {
  const known = judgedPaths(taxonomy);
  if (known.includes(path)) return;
  throw new DispositionError(
    "FILE_INVALID",
    `the gate file names the field "${path}"; it is one of ${known.join(", ")}`,
  );
}

function checkLabel(taxonomy: Taxonomy, path: string, label: string): void {
  checkField(taxonomy, path);
  const field = taxonomy.fields.find((candidate) => candidate.path === path);
  if (field?.kind === "label" && field.labels.includes(label)) return;
  throw new DispositionError("FILE_INVALID", `the gate file names "${label}", no label of "${path}"`);
}
