/** Upper bounds of histograms. Seconds where nothing else is said. */
export const buckets = {
  /** OpenTelemetry's for HTTP, and the default deadline of a call. */
  request: [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10, 30],
  /** Up to the default deadlines of waiting (10 s) and of a call (30 s). */
  wait: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
  /** A classifier is far below the seconds and hours that chat servers count in. */
  inference: [0.001, 0.0025, 0.005, 0.01, 0.02, 0.03, 0.05, 0.075, 0.1, 0.15, 0.25, 0.5, 1, 2.5, 5, 10],
  load: [0.1, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300],
  /** Tokens. */
  tokens: [100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000],
  /** Probabilities; closer together near 1, where confident models are. */
  probability: [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99],
} as const;
