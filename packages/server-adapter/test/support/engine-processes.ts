import { readdirSync, readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

/** The processes in which a server has its engine, as the system sees them: one, or none between two lives. Linux only. */
export function engineProcesses(serverPid: number): number[] {
  const pids = readdirSync("/proc").filter((name) => /^\d+$/u.test(name));
  return pids.filter((pid) => isEngineOf(pid, serverPid)).map(Number);
}

/** Settles when there is one that is none of `others`. */
export async function nextEngineProcess(serverPid: number, others: readonly number[] = []): Promise<number> {
  for (;;) {
    const found = engineProcesses(serverPid).find((pid) => !others.includes(pid));
    if (found !== undefined) return found;
    await sleep(5);
  }
}

/** The one that is there. @throws Error where none is: a signal to process 0 would go to the test itself. */
export function theEngineProcess(serverPid: number): number {
  const [pid] = engineProcesses(serverPid);
  if (pid === undefined) throw new Error("the server has no engine process");
  return pid;
}

function isEngineOf(pid: string, serverPid: number): boolean {
  try {
    // the name before it may contain anything, parentheses too
    const [, parent] = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ") ?? [];
    return Number(parent) === serverPid && readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("engine-process");
  } catch {
    // it has ended meanwhile
    return false;
  }
}
