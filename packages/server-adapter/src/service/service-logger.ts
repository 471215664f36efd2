/** What the service needs of a logger; pino, Fastify's `log` and `console` fit. It is given facts, never transcripts. */
export interface ServiceLogger {
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
}

const nothing = () => undefined;

export const silentLogger: ServiceLogger = { info: nothing, warn: nothing, error: nothing };

/** What may be logged of an error: its kind and where it came from. A message may quote what it was given. */
export function errorFacts(error: unknown): object {
  if (!(error instanceof Error)) return { thrown: typeof error };
  const frames = (error.stack ?? "").split("\n").filter((line) => /^ {4}at /u.test(line));
  const code = "code" in error ? word(error.code) : null;
  return { error: word(error.name) ?? "Error", ...(code !== null && { errorCode: code }), frames: frames.slice(0, 12) };
}

function word(value: unknown): string | null {
  return typeof value === "string" && /^\w{1,64}$/u.test(value) ? value : null;
}
