/** One line of Prometheus's text format. */
export interface Sample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/** Reads Prometheus's text format, and refuses what is none. */
export function readMetrics(text: string): readonly Sample[] {
  const lines = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  return lines.map((line) => {
    const parts = /^(?<name>[a-zA-Z_:][\w:]*)(?:\{(?<labels>.*)\})? (?<value>\S+)$/u.exec(line)?.groups;
    if (parts?.name === undefined) throw new Error(`no metric: ${line}`);
    const labels = [...(parts.labels ?? "").matchAll(/(\w+)="((?:[^"\\]|\\.)*)",?/gu)].map(([, key, value]) => [
      key,
      value,
    ]);
    return {
      name: parts.name,
      labels: Object.fromEntries(labels),
      value: Number(parts.value?.replace("Inf", "Infinity")),
    };
  });
}

/** The sum of a metric over all samples that have the given labels. */
export function total(samples: readonly Sample[], name: string, labels: Readonly<Record<string, string>> = {}): number {
  const fitting = samples.filter((sample) => {
    return sample.name === name && Object.entries(labels).every(([key, value]) => sample.labels[key] === value);
  });
  return fitting.reduce((sum, { value }) => sum + value, 0);
}
