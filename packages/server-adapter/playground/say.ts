/** A value of a record as people read it. */
export function sayValue(value: unknown): string {
  if (value === null || value === undefined || value === "") return "none";
  if (typeof value === "number") return value.toLocaleString("en-IN");
  if (typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/u.test(value)) return sayDay(value);
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** "2026-02-23" → "Mon, 23 Feb 2026". A day that does not exist stays as it is. */
function sayDay(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  const weekday = date.toLocaleDateString("en-GB", { weekday: "short", timeZone: "UTC" });
  const rest = date.toLocaleDateString("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
  return `${weekday}, ${rest}`;
}

/** "ptp_details.amount" → "PTP details › amount". */
export function sayField(path: string): string {
  const parts = path.split(".").map((part) => part.split("_").map(sayWord).join(" "));
  const text = parts.join(" › ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Words without a vowel are abbreviations. */
function sayWord(word: string): string {
  return /^[b-df-hj-np-tv-xz]{2,4}$/u.test(word) ? word.toUpperCase() : word;
}

/** A probability in [0, 1]. Only what is certain is called 0 % or 100 %. */
export function sayShare(share: number): string {
  if (share > 0 && share < 0.001) return "< 0.1 %";
  if (share < 1 && share > 0.999) return "> 99.9 %";
  const percent = share * 100;
  const isNearAnEnd = percent < 10 || percent > 99;
  return `${isNearAnEnd ? percent.toFixed(1).replace(/\.0$/u, "") : Math.round(percent)} %`;
}

/** Milliseconds, as coarse as they are long. */
export function sayTime(ms: number): string {
  if (ms < 10) return `${ms.toFixed(1)} ms`;
  if (ms < 1000) return `${Math.round(ms)} ms`;
  if (ms < 10_000) return `${(ms / 1000).toFixed(1)} s`;
  if (ms < 90_000) return `${Math.round(ms / 1000)} s`;
  return `${Math.round(ms / 60_000)} min`;
}

/** "1 row", "2 rows". */
export function count(amount: number, thing: string): string {
  return `${amount.toLocaleString("en-IN")} ${thing}${amount === 1 ? "" : "s"}`;
}

/** Where a call stands in the queue: 0 is at work. */
export function sayPlace(position: number, etaMs: number): string {
  if (position === 0) return "At work…";
  const wait = etaMs > 0 ? `, about ${sayTime(etaMs)}` : "";
  return position === 1 ? `Next in the queue${wait}…` : `Number ${position} in the queue${wait}…`;
}
