import type { ServiceLogger } from "@disposition/server-adapter";

const LEVELS = ["info", "warn", "error", "silent"] as const;

/** How much is logged; `silent` for nothing. */
export type LogLevel = (typeof LEVELS)[number];

export const logLevels: readonly LogLevel[] = LEVELS;

export interface JsonLoggerOptions {
  readonly level: LogLevel;
  readonly write: (line: string) => void;
  readonly now: () => Date;
}

/** A logger that writes one JSON object a line, as log collectors read them. */
export function jsonLogger({ level, write, now }: JsonLoggerOptions): ServiceLogger {
  const log = (of: LogLevel) => (facts: object, message: string) => {
    if (LEVELS.indexOf(of) < LEVELS.indexOf(level)) return;
    write(`${JSON.stringify({ level: of, time: now().toISOString(), msg: message, ...facts })}\n`);
  };
  return { info: log("info"), warn: log("warn"), error: log("error") };
}
