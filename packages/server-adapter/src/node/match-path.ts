/** Values of the `:name` parts of a path, or null where it is another path. */
export type PathMatch = Readonly<Record<string, string>> | null;

/**
 * Reads paths of one pattern such as `/jobs/:id`: capitals and a slash at the end count, a part is never empty.
 *
 * @example pathMatcher("/jobs/:id")("/jobs/7%20b") // { id: "7 b" }
 */
export function pathMatcher(pattern: string): (path: string) => PathMatch {
  const parts = pattern.split("/");
  return (path) => {
    const given = path.split("/");
    if (given.length !== parts.length) return null;
    const values: Record<string, string> = {};
    for (const [index, part] of parts.entries()) {
      const value = readPart(part, given[index] ?? "");
      if (value === null) return null;
      if (part.startsWith(":")) values[part.slice(1)] = value;
    }
    return values;
  };
}

function readPart(part: string, given: string): string | null {
  if (part.startsWith(":")) return decode(given) || null;
  return part === given ? given : null;
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
