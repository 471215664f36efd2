/** Endings that are believed as a hint at what a file is. */
const ENDINGS = [".csv", ".tsv", ".tab", ".txt", ".json", ".jsonl", ".ndjson", ".xlsx", ".xlsm"];

/** Everything but letters, digits and a few signs: separators, control characters, and those that turn the text round. */
const NOT_IN_NAMES = /[^\p{L}\p{M}\p{N} ._()-]/gu;
const LONGEST_STEM = 80;

/** The ending of a client's file name, where it is one that says something; else nothing. */
export function endingOf(filename: string | undefined): string {
  const name = (filename ?? "").toLowerCase();
  return ENDINGS.find((ending) => name.endsWith(ending)) ?? "";
}

/** A client's file name without folders, ending, and anything that could do harm in a header or on a disk. */
export function stemOf(filename: string | undefined): string {
  const base = (filename ?? "").normalize("NFC").split(/[/\\]/u).at(-1) ?? "";
  const dot = base.lastIndexOf(".");
  const bare = (dot > 0 ? base.slice(0, dot) : base).replace(NOT_IN_NAMES, "_");
  // a file that begins with a dot is hidden
  const visible = [...bare]
    .slice(0, LONGEST_STEM)
    .join("")
    .trim()
    .replace(/^\.{1,80}/u, "");
  return visible.trim() === "" ? "calls" : visible.trim();
}

/** `Content-Disposition` of an answer that is to be saved: plain ASCII for old clients, UTF-8 for the others (RFC 6266). */
export function attachment(stem: string, ending: string): string {
  const name = `${stem}-predictions.${ending}`;
  const plain = name.replace(/[^ -~]/gu, "_");
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name).replace(/[()']/gu, percent)}`;
}

function percent(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}
