import { el } from "./dom.ts";
import type { FailedRow } from "./failed-rows.ts";
import type { Job } from "./job.ts";
import { count, sayTime } from "./say.ts";

const MOST_ROWS = 50;

/** How far a file has come, as a bar that is updated in place. */
export function jobProgress(): { readonly element: HTMLElement; readonly update: (job: Job) => void } {
  const bar = el("progress", { max: 1, value: 0, "aria-label": "Rows done" });
  const words = el("p", {}, "Received.");
  const element = el("section", { class: "card", "aria-label": "Progress" }, el("h3", {}, "Progress"), bar, words);
  return {
    element,
    update(job) {
      const { rows, done } = job.progress;
      bar.max = Math.max(1, rows);
      bar.value = done;
      words.textContent = sayProgress(job);
    },
  };
}

/** "120 of 400 rows, 3 failed, 52 a second, about 5 s left". */
function sayProgress({ state, progress }: Pick<Job, "state" | "progress">): string {
  const { rows, done, failed, rowsPerSec, etaMs } = progress;
  if (state === "queued" && done === 0) return `${count(rows, "row")}, waiting for its turn.`;
  const parts = [
    `${done.toLocaleString("en-IN")} of ${count(rows, "row")}`,
    `${failed.toLocaleString("en-IN")} failed`,
    ...(rowsPerSec === null ? [] : [`${rowsPerSec < 10 ? rowsPerSec.toFixed(1) : Math.round(rowsPerSec)} a second`]),
    ...(etaMs === null || etaMs === 0 ? [] : [`about ${sayTime(etaMs)} left`]),
  ];
  return `${parts.join(", ")}.`;
}

/** Where the result can be fetched. */
export function showDownload(url: string, name: string, bytes: number): HTMLElement {
  const link = el("a", { href: url, download: name, class: "download" }, "Download the results");
  const size = bytes < 10_000 ? `${bytes} bytes` : `${Math.round(bytes / 1024).toLocaleString("en-IN")} KiB`;
  return el(
    "section",
    { class: "card", "aria-label": "Results" },
    el("p", {}, link),
    el("p", { class: "hint" }, `${name}, ${size}`),
  );
}

/** The rows that got no record, and why. */
export function showFailedRows(rows: readonly FailedRow[]): HTMLElement {
  const shown = rows.slice(0, MOST_ROWS);
  const more =
    rows.length > shown.length
      ? [el("p", { class: "hint" }, `${count(rows.length - shown.length, "more row")} in the results.`)]
      : [];
  const head = el("tr", {}, ...["Row", "Why", "Code"].map((title) => el("th", { scope: "col" }, title)));
  const body = shown.map(({ row, why, code }) => {
    return el(
      "tr",
      {},
      el("td", { class: "number" }, String(row)),
      el("td", {}, why),
      el("td", {}, el("code", {}, code)),
    );
  });
  const table = el("table", {}, el("thead", {}, head), el("tbody", {}, ...body));
  return el(
    "section",
    { class: "card", "aria-labelledby": "failed-title" },
    el("h3", { id: "failed-title" }, `Rows that failed (${rows.length})`),
    el("div", { class: "scroll", tabindex: 0, role: "group", "aria-labelledby": "failed-title" }, table),
    ...more,
  );
}
