import type { EvaluationFile } from "../../report/evaluation-file.ts";
import { share } from "../figures.ts";
import { html, nameHtml } from "../markup.ts";
import { lede, type Section } from "../section.ts";
import { figure, named, plotted, type Row, table } from "../table.ts";
import { shareCells } from "./field-section.ts";

const TITLES = { language: "Language", length: "Length of the transcript", month: "Month of the call" } as const;

/** How some of the calls fare: by language, length and month. */
export function sliceSection({ slices, fields, method }: EvaluationFile): Section | null {
  if (slices.length === 0) return null;
  const paths = Object.keys(fields);
  const columns = [
    named("slice"),
    figure("calls"),
    figure("whole record, %"),
    figure("95 % interval"),
    plotted("0 – 100 %"),
    ...paths.map((path) => figure(html`${nameHtml(path)}, %`)),
  ];
  const parts = (["language", "length", "month"] as const).flatMap((by) => {
    const rows = slices
      .filter((slice) => slice.by === by)
      .map(({ name, small, exactMatch, rows: calls, fields: measured }): Row => {
        const [, ...figures] = shareCells(`${by} ${name}`, exactMatch);
        const shares = paths.map((path) => share(measured[path]?.accuracy?.value));
        return { cells: [nameHtml(name), String(calls), ...figures, ...shares], tone: small ? "small" : undefined };
      });
    return rows.length === 0 ? [] : [html`<h3>${TITLES[by]}</h3>${table(`Slices by ${by}`, columns, rows)}`];
  });
  const told = lede(`Grey: fewer than ${method.smallBelow} calls, too few to judge by.`);
  return { id: "slices", title: "Slices", body: html`${told}${parts}` };
}
