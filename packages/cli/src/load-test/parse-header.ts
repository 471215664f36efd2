import { validateHeaderName, validateHeaderValue } from "node:http";
import { DispositionError } from "@disposition/taxonomy";

/**
 * Splits `Name: value`. The name comes back in lower case, so that it takes the place of a default.
 *
 * @throws DispositionError `INPUT_INVALID`, which names the header and never its value: that may be a secret.
 */
export function parseHeader(line: string): readonly [name: string, value: string] {
  const colon = line.indexOf(":");
  if (colon < 1) throw new DispositionError("INPUT_INVALID", 'a --header has no name; write it as "name: value"');
  const name = line.slice(0, colon).trim().toLowerCase();
  const value = line.slice(colon + 1).trim();
  try {
    validateHeaderName(name);
    validateHeaderValue(name, value);
  } catch (cause) {
    throw new DispositionError("INPUT_INVALID", `--header "${name}" has characters that HTTP does not allow`, {
      cause,
    });
  }
  return [name, value];
}
