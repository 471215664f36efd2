import { homedir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { defaultCacheFolder, type Environment } from "./cache-folder.ts";

it.each<[string, NodeJS.Platform, Environment, string]>([
  ["DISPOSITION_CACHE is taken as it is", "linux", { DISPOSITION_CACHE: "/d", XDG_CACHE_HOME: "/x" }, "/d"],
  ["XDG_CACHE_HOME comes next", "linux", { XDG_CACHE_HOME: "/x" }, join("/x", "disposition")],
  ["an empty variable counts as none", "linux", { DISPOSITION_CACHE: "" }, join(homedir(), ".cache", "disposition")],
  ["macOS", "darwin", {}, join(homedir(), "Library", "Caches", "disposition")],
  ["Windows", "win32", { LOCALAPPDATA: "/local" }, join("/local", "disposition")],
  ["Windows without variables", "win32", {}, join(homedir(), "AppData", "Local", "disposition")],
])("%s", (_, platform, environment, expected) => {
  expect(defaultCacheFolder(environment, platform)).toBe(expected);
});
