/** A metric and the labels that a PromQL expression names of it. */
export interface NamedMetric {
  readonly metric: string;
  readonly labels: readonly string[];
  /** Values that a label is compared with by `=`. */
  readonly values: Readonly<Record<string, string>>;
}

/** What a PromQL expression names: its metrics with their matchers, and the labels it groups or joins by. */
export interface PromqlNames {
  readonly metrics: readonly NamedMetric[];
  readonly grouping: readonly string[];
}

const WORDS = new Set([
  "by",
  "without",
  "on",
  "ignoring",
  "group_left",
  "group_right",
  "and",
  "or",
  "unless",
  "bool",
  "offset",
]);
const SELECTOR = /(?<name>[a-zA-Z_][\w:]*)(?:\{(?<matchers>[^}]*)\})?(?<call>\s*\()?/gu;

/** Reads as much of PromQL as our own files use. */
export function promqlNames(expression: string): PromqlNames {
  const grouping: string[] = [];
  const plain = expression
    .replaceAll(/\b(?:by|without|on|ignoring|group_left|group_right)\s*\((?<list>[^)]*)\)/gu, (_all, list: string) => {
      grouping.push(
        ...list
          .split(",")
          .map((name) => name.trim())
          .filter(Boolean),
      );
      return " ";
    })
    .replaceAll(/\[[^\]]*\]|\boffset \w+/gu, " ");
  const metrics = [...plain.matchAll(SELECTOR)].flatMap(({ groups }): NamedMetric[] => {
    const { name = "", matchers = "", call } = groups ?? {};
    if (call !== undefined || WORDS.has(name)) return [];
    const pairs = [...matchers.matchAll(/(?<label>\w+)\s*(?<operator>=~|!~|!=|=)\s*"(?<value>[^"]*)"/gu)];
    const exact = pairs.filter(({ groups: pair }) => pair?.operator === "=");
    return [
      {
        metric: name,
        labels: pairs.map(({ groups: pair }) => pair?.label ?? ""),
        values: Object.fromEntries(exact.map(({ groups: pair }) => [pair?.label, pair?.value])),
      },
    ];
  });
  return { metrics, grouping };
}
