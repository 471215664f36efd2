import type { EvaluationFile } from "../../report/evaluation-file.ts";
import { count, counted, ends, fraction, share } from "../figures.ts";
import { EMPTY, type Html, html, nameHtml } from "../markup.ts";
import { precisionRecallPlot } from "../plots/curves.ts";
import { heatMap } from "../plots/heat-map.ts";
import { intervalMark } from "../plots/interval-mark.ts";
import { gallery, lede, pictured, type Section } from "../section.ts";
import { figure, named, plotted, type Row, table } from "../table.ts";

type LabelField = Extract<EvaluationFile["fields"][string], { kind: "label" }>;
type Curves = EvaluationFile["curves"][string];

/** Each label field: its labels, what is taken for what, and how precision falls as more is found. */
export function labelSection({ fields, curves, method }: EvaluationFile): Section | null {
  const labelFields = Object.entries(fields).flatMap(([path, field]): [string, LabelField][] =>
    field.kind === "label" ? [[path, field]] : [],
  );
  if (labelFields.length === 0) return null;
  const told = lede(
    "Precision: of the calls that got this label, how many should. Recall: of the calls that should, how many got it. ",
    `Grey: fewer than ${method.smallBelow} calls, too few to judge by.`,
  );
  const parts = labelFields.map(
    ([path, field]) => html`<h3>${nameHtml(path)}</h3>${labelTable(path, field, curves[path] ?? [])}
${confusions(path, field)}${curveGallery(path, curves[path] ?? [], method.smallBelow)}${volumeTable(path, curves[path] ?? [])}`,
  );
  return { id: "labels", title: "Labels", body: html`${told}${parts}` };
}

const COLUMNS = [
  named("label"),
  figure("support"),
  figure("precision, %"),
  figure("recall, %"),
  figure("recall, 95 %"),
  plotted("recall, 0 – 100 %"),
  figure("F1"),
  figure("F1, 95 %"),
  figure("PR-AUC"),
  figure("base rate"),
];

function labelTable(path: string, { labels, intervals }: LabelField, curves: Curves): Html {
  const rows = labels.map(({ label, precision, recall, f1, support, small }, index): Row => {
    const curve = curves.find((one) => one.label === label);
    const area = curve?.precisionRecall;
    // curves know only the calls whose ranking is known
    const of = area && curve.support !== support ? ` of ${count(curve.support)}` : "";
    return {
      cells: [
        nameHtml(label),
        count(support),
        share(precision?.value),
        share(recall?.value),
        ends(recall),
        recall ? intervalMark(recall, `recall of ${label}: ${share(recall.value)} % (${ends(recall)})`) : "–",
        share(f1),
        ends(intervals.labels[index]?.f1),
        `${fraction(area?.averagePrecision)}${of}`,
        fraction(area?.baseRate),
      ],
      tone: small ? "small" : undefined,
    };
  });
  return table(`Labels of ${path}`, COLUMNS, rows);
}

function confusions(path: string, { matrix, topConfusions, labels }: LabelField): Html {
  if (matrix.labels.length === 0) return EMPTY;
  const picture = pictured("Confusion matrix", heatMap(path, matrix));
  const told = html`<p class="note">Rows are what was expected, columns what came out. Blue is right, orange is wrong; the stronger, the larger the share of its row.</p>`;
  if (topConfusions.length === 0)
    return html`<div class="matrix">${picture}</div>${told}<p class="note">No mistakes.</p>`;
  const items = topConfusions.map(({ expected, predicted, count: calls }) => {
    const support = labels.find(({ label }) => label === expected)?.support ?? 0;
    const of =
      support === 0
        ? html`${counted(calls, "call")}`
        : html`${count(calls)} of ${counted(support, "call")} (${share(calls / support)} %)`;
    return html`<li><b>${nameHtml(expected)}</b> came out as <b>${nameHtml(predicted)}</b>: ${of}</li>`;
  });
  return html`<div class="matrix">${picture}<div><h4>Commonest confusions</h4><ol class="ranked">${items}</ol></div></div>${told}`;
}

function curveGallery(path: string, curves: Curves, smallBelow: number): Html {
  const drawn = curves.flatMap(({ label, small, support, precisionRecall }) =>
    precisionRecall && !small ? [{ label, support, ...precisionRecall }] : [],
  );
  if (drawn.length === 0) return EMPTY;
  const pictures = drawn.map(({ label, support, ...curve }) => {
    const told = `area ${fraction(curve.averagePrecision)}, guessing ${fraction(curve.baseRate)}, ${count(support)} calls`;
    return pictured(html`${nameHtml(label)}<small>${told}</small>`, precisionRecallPlot(`${path}: ${label}`, curve));
  });
  const rest = curves.length - drawn.length;
  const left = rest === 0 ? "" : ` Labels with fewer than ${smallBelow} calls are left out: ${rest}.`;
  return html`<h4 class="sub">Precision by recall</h4><p class="note">The further up and to the right, the better; the dashed line is what guessing gets (the base rate).${left}</p>${gallery(pictures, "narrow")}`;
}

function volumeTable(path: string, curves: Curves): Html {
  const shown = curves.filter(({ small, volume }) => !small && volume.length > 0);
  const [first] = shown;
  if (!first) return EMPTY;
  const columns = [named("label"), ...first.volume.map(({ threshold }) => figure(`sure ≥ ${threshold}`))];
  const rows = shown.map(({ label, volume }) => ({
    cells: [
      nameHtml(label),
      ...volume.map(({ precision, kept }) =>
        precision ? html`${share(precision.value)} <small>(${share(kept?.value)})</small>` : "–",
      ),
    ],
  }));
  return html`<h4 class="sub">Precision against volume kept</h4><p class="note">Precision in per cent when only answers at least so sure are kept; in brackets how many of the answers that keeps, in per cent.</p>${table(`Precision against volume kept, ${path}`, columns, rows)}`;
}
