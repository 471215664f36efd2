const NOTHING = "–";

/** A Markdown table: the first column to the left, the others to the right. A pipe in a cell is escaped. */
export function renderTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = head.map((_, index) => (index === 0 ? "---" : "---:"));
  const line = (cells: readonly string[]) =>
    `| ${head.map((_, index) => (cells[index] ?? NOTHING).replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(rule), ...rows.map(line)].join("\n");
}

/** A share in per cent; `–` for not measured. */
export function percent(value: number | null | undefined): string {
  return value === null || value === undefined ? NOTHING : (100 * value).toFixed(1);
}

/** Both ends in per cent. */
export function range(interval: { readonly low: number; readonly high: number } | null | undefined): string {
  return interval ? `${percent(interval.low)} – ${percent(interval.high)}` : NOTHING;
}

/** Three digits; `–` for not measured. */
export function decimal(value: number | null | undefined): string {
  return value === null || value === undefined ? NOTHING : value.toFixed(3);
}
