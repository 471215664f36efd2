import { DispositionError } from "@disposition/taxonomy";

const UNITS: Readonly<Record<string, number>> = { KiB: 1024, MiB: 1024 ** 2, GiB: 1024 ** 3 };

/**
 * Bytes from the text of an option; a bare number is bytes.
 *
 * @throws DispositionError `INPUT_INVALID` for another text, for 0, and for more than 1,023 GiB.
 * @example parseSize("--max-upload", "50MiB") // 52428800
 */
export function parseSize(option: string, text: string): number {
  const { number, unit } = /^(?<number>\d{1,12})(?<unit>KiB|MiB|GiB)?$/u.exec(text)?.groups ?? {};
  const bytes = Number(number) * (unit === undefined ? 1 : (UNITS[unit] ?? Number.NaN));
  if (bytes >= 1 && bytes < 1024 ** 4) return bytes;
  throw new DispositionError("INPUT_INVALID", `${option} is "${text}"; give a size such as 1048576, 512KiB or 50MiB`);
}
