import { expect, it } from "vitest";
import { jsonLogger, type LogLevel } from "./json-logger.ts";

function logged(level: LogLevel): string[] {
  const lines: string[] = [];
  const logger = jsonLogger({ level, write: (line) => lines.push(line), now: () => new Date(0) });
  logger.info({ status: 200 }, "request");
  logger.warn({}, "careful");
  logger.error({ text: "a\nb" }, "failed");
  return lines;
}

it("writes one object a line, whatever stands in it", () => {
  expect(logged("info")).toEqual([
    '{"level":"info","time":"1970-01-01T00:00:00.000Z","msg":"request","status":200}\n',
    '{"level":"warn","time":"1970-01-01T00:00:00.000Z","msg":"careful"}\n',
    '{"level":"error","time":"1970-01-01T00:00:00.000Z","msg":"failed","text":"a\\nb"}\n',
  ]);
});

it.each([
  ["warn", 2],
  ["error", 1],
  ["silent", 0],
] as const)("at level %s writes %d of three", (level, count) => {
  expect(logged(level)).toHaveLength(count);
});
