import { Presets, SingleBar } from "cli-progress";

/** A progress bar on standard error; silent where that is no terminal. */
export interface ProgressBar {
  step(): void;
  stop(): void;
}

/** Starts a bar of `total` steps. */
export function progressBar(what: string, total: number): ProgressBar {
  const format = `{bar} {percentage}% | {value}/{total} ${what} | {eta_formatted} left`;
  const bar = new SingleBar({ format, hideCursor: true, stream: process.stderr }, Presets.shades_classic);
  bar.start(total, 0);
  return { step: () => bar.increment(), stop: () => bar.stop() };
}
