type Row = readonly (string | number)[];

/** A Markdown table, columns of numbers to the right. Empty for no rows. */
export function table(head: readonly string[], rows: readonly Row[]): string {
  if (rows.length === 0) return "";
  const line = (cells: Row) => `| ${cells.map((value) => cell(String(value))).join(" | ")} |`;
  const isNumber = head.map((_, column) => rows.every((row) => typeof row[column] === "number"));
  const rule = `| ${isNumber.map((is) => (is ? "---:" : "---")).join(" | ")} |`;
  return [line(head), rule, ...rows.map(line)].join("\n");
}

/** Text that stays inside its cell and is no markup, whatever a label or a file is called. */
export function cell(text: string): string {
  const oneLine = text.replaceAll(/\s+/gu, " ").trim();
  // an underscore inside a word is none of Markdown's
  const markup = /[\\`*[\]<>|#]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
  return oneLine.replaceAll(markup, (character) => (character === "<" ? "&lt;" : `\\${character}`));
}

/** Parts with an empty line between them; empty ones are left out. */
export function paragraphs(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== "").join("\n\n");
}

export function section(title: string, body: string | null): string | null {
  return body === null || body === "" ? null : `## ${title}\n\n${body}`;
}
