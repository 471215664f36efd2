import { existsSync, readFileSync, writeFileSync } from "node:fs";

/** Something that is to go wrong in a child process. */
export interface Fault {
  readonly stage: "load" | "prefill" | "slot";
  readonly does: NodeJS.Signals | "throw" | "disconnect" | "reject" | "linger" | "deaf";
  /** Only for prompts with this word. */
  readonly word?: string;
  /** Each time and not only once. */
  readonly always?: boolean;
}

export function writeFaults(path: string, faults: readonly Fault[]): void {
  writeFileSync(path, JSON.stringify(faults));
}

/** The first fault that is due, struck off the file: the next life of the child does not find it again. */
export function takeFault(path: string, stage: Fault["stage"], prompt: string): Fault | null {
  if (!existsSync(path)) return null;
  const faults = JSON.parse(readFileSync(path, "utf8")) as Fault[];
  const due = faults.find((fault) => fault.stage === stage && prompt.includes(fault.word ?? ""));
  if (due === undefined) return null;
  if (!due.always)
    writeFaults(
      path,
      faults.filter((fault) => fault !== due),
    );
  return due;
}
