const HUMP = /(?<=[\p{Ll}\p{Nd}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu;
const BETWEEN = /[^\p{L}\p{M}\p{N}]+/u;

/** The words of a column's name, in lower case: `callDate`, `CALL_DATE` and `Call Date` are all `call`, `date`. */
export function headerWords(header: string): string[] {
  return header
    .normalize("NFKC")
    .replace(HUMP, " ")
    .toLowerCase()
    .split(BETWEEN)
    .filter((word) => word !== "");
}

/** A column's name without case and separators. */
export function foldHeader(header: string): string {
  return headerWords(header).join("");
}
