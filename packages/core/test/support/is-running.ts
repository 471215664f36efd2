import { readFileSync } from "node:fs";

/** Whether there is such a process and it is no zombie: where nobody reaps orphans, they stay as zombies. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  return stateOf(pid) !== "Z";
}

/** Whether it is waiting to be reaped. Always false where there is no /proc. */
export function isZombie(pid: number): boolean {
  return stateOf(pid) === "Z";
}

function stateOf(pid: number): string | undefined {
  try {
    // the name before it may contain anything, parentheses too
    return readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.[0];
  } catch {
    return undefined;
  }
}
