import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, it } from "vitest";
import { engineCommand } from "./child-command.ts";

const folder = mkdtempSync(join(tmpdir(), "child-command-"));
afterAll(() => rmSync(folder, { recursive: true }));

it("runs the TypeScript source through tsx with the sources of siblings", () => {
  const { entry, execArgv } = engineCommand();
  expect(entry).toBe(join(import.meta.dirname, "engine-process.ts"));
  expect(execArgv.slice(0, 2)).toEqual(["--conditions=@disposition/source", "--import"]);
});

it.each(["chunk-a.js", "process/process-engine.js", "testing/index.js"])(
  "finds the built program from dist/%s",
  (file) => {
    const dist = join(folder, "dist with space");
    const entry = join(dist, "process", "engine-process.js");
    mkdirSync(dirname(entry), { recursive: true });
    writeFileSync(entry, "");
    expect(engineCommand(pathToFileURL(join(dist, file)).href)).toEqual({ entry, execArgv: [] });
  },
);

it("says what to do when the program is not there", () => {
  const bundle = pathToFileURL(join(folder, "bundle.js")).href;
  expect(() => engineCommand(bundle)).toThrow(/engine-process\.js.*keep @disposition\/core out of the bundle/u);
});
