import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";

/**
 * Threads that llama.cpp may use here: CPUs this process may run on, cut to its cgroup quota and to the physical cores.
 *
 * Needed because node-llama-cpp takes at least four threads on a CPU; on two cores the spinning of four made
 * single-token steps 65 times slower. Node 20 does not read cgroup quotas, hence our own look.
 *
 * @param physicalCores - Cores that are worth a thread each, from `llama.cpuMathCores`.
 */
export function cpuBudget(physicalCores: number): number {
  const quota = Math.floor(cgroupQuota() ?? Number.POSITIVE_INFINITY);
  return Math.max(1, Math.min(availableParallelism(), quota, physicalCores));
}

/** CPUs' worth of time that the cgroup grants, e.g. 1.5, or null without a limit (or off Linux). */
export function cgroupQuota(root = "/sys/fs/cgroup", self = "/proc/self/cgroup"): number | null {
  const lines = readText(self)?.trim().split("\n") ?? [];
  const quotas = lines.flatMap((line) => quotasOf(line, root)).filter((quota) => quota !== null);
  return quotas.length === 0 ? null : Math.min(...quotas);
}

/** The limits on the way from one line of /proc/self/cgroup (`hierarchy:controllers:path`) up to the root. */
function quotasOf(line: string, root: string): (number | null)[] {
  const [hierarchy, controllers = "", path = "/"] = line.split(":");
  const folders = [...upwards(path)];
  if (hierarchy === "0" && controllers === "") return folders.map((folder) => quotaV2(join(root, folder)));
  if (!controllers.split(",").includes("cpu")) return [];
  return folders.map((folder) => quotaV1(join(root, "cpu", folder)));
}

/** The limit of any ancestor binds too. In a container the path may name a folder of the host; its root still counts. */
function* upwards(path: string): Generator<string> {
  for (let folder = path; ; folder = dirname(folder)) {
    yield folder;
    if (folder === "/" || folder === ".") return;
  }
}

function quotaV2(folder: string): number | null {
  const [quota, period] = readText(join(folder, "cpu.max"))?.trim().split(" ") ?? [];
  return ratio(quota, period);
}

function quotaV1(folder: string): number | null {
  return ratio(readText(join(folder, "cpu.cfs_quota_us"))?.trim(), readText(join(folder, "cpu.cfs_period_us"))?.trim());
}

/** "max" and -1 mean no limit. */
function ratio(quota: string | undefined, period: string | undefined): number | null {
  const value = Number(quota) / Number(period);
  return Number.isFinite(value) && value > 0 ? value : null;
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}
