import { homedir } from "node:os";
import { join } from "node:path";

/** Environment variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Where downloaded models are kept: `DISPOSITION_CACHE`, else `disposition` in the cache folder of the platform
 * (`XDG_CACHE_HOME` or `~/.cache`, `~/Library/Caches`, `%LOCALAPPDATA%`).
 *
 * @example defaultCacheFolder({ XDG_CACHE_HOME: "/var/cache" }, "linux"); // "/var/cache/disposition"
 */
export function defaultCacheFolder(
  environment: Environment = process.env,
  platform: NodeJS.Platform = process.platform,
): string {
  if (environment.DISPOSITION_CACHE) return environment.DISPOSITION_CACHE;
  return join(platformCache(environment, platform), "disposition");
}

function platformCache(environment: Environment, platform: NodeJS.Platform): string {
  if (environment.XDG_CACHE_HOME) return environment.XDG_CACHE_HOME;
  if (platform === "win32") return environment.LOCALAPPDATA ?? join(homedir(), "AppData", "Local");
  if (platform === "darwin") return join(homedir(), "Library", "Caches");
  return join(homedir(), ".cache");
}
