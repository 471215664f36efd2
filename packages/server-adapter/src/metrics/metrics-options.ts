import { z } from "zod";

/** What the service needs of a host's registry; a `Registry` of prom-client. */
export interface MetricsRegistry {
  readonly contentType: string;
  metrics(): Promise<string>;
}

const isRegistry = (value: unknown): boolean => {
  return typeof value === "object" && value !== null && "registerMetric" in value && "metrics" in value;
};

export const MetricsOptions = z.strictObject({
  /** Before every name; default `disposition_`. */
  prefix: z
    .string()
    .regex(/^[a-z][a-z0-9_]{0,62}_$/u, "use small letters, digits and _, with a _ at the end")
    .default("disposition_"),
  /** A registry of the host, which `/metrics` then shows as a whole; default one of its own, never the global one. */
  registry: z.custom<MetricsRegistry>(isRegistry, { error: "pass a Registry of prom-client", abort: false }).optional(),
  /** The names of the older service's dashboards beside the present ones; default no. */
  legacyNames: z.boolean().default(false),
  /** Memory, event loop and garbage collection of the process; default no. */
  process: z.boolean().default(false),
  /** Asks `nvidia-smi` (or the program of that path) about GPUs at a scrape, at most every 5 s; default no. */
  nvidiaSmi: z.union([z.boolean(), z.string().min(1)]).default(false),
});

export type MetricsSettings = z.output<typeof MetricsOptions>;
