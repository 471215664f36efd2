/** How tables write that there is nothing. */
const NOTHING = /^(?:-{1,3}|null|nan|nat|none|nil|n\.?a\.?|n\/a|#n\/a|undefined|<na>)$/iu;

/** Whether a cell says that there is no value. */
export function isMissing(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value === "number") return Number.isNaN(value);
  if (typeof value !== "string") return false;
  const text = value.trim();
  return text === "" || NOTHING.test(text);
}
