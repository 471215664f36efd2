import { LabelGapTracker } from "@disposition/dataset";
import { collections, Day, DispositionError } from "@disposition/taxonomy";
import { type Command, Option } from "commander";
import { wholeNumber } from "../../model-options.ts";

/** What every command about label gaps can be told. */
export interface GapOptions {
  readonly file: string;
  readonly day: string;
  readonly fewest: string;
}

/** Adds `--file`, `--day` and `--fewest`. */
export function withGapOptions(command: Command): Command {
  return command
    .option("--file <gaps>", "the reviewable file, YAML; keep it in git", "gaps.yaml")
    .addOption(new Option("--day <day>", "day of what is told, YYYY-MM-DD (default: today)").default(today(), "today"))
    .option("--fewest <calls>", "calls that talk of one thing before a label is proposed for it", "8");
}

/** The tracker that the options name. */
export function openTracker({ file, fewest }: GapOptions): LabelGapTracker {
  return new LabelGapTracker({ file, taxonomy: collections, fewestCalls: wholeNumber("--fewest", fewest) });
}

/** @throws DispositionError `INPUT_INVALID` for a day that does not exist. */
export function dayOf({ day }: GapOptions): string {
  const parsed = Day.safeParse(day);
  if (parsed.success) return parsed.data;
  throw new DispositionError("INPUT_INVALID", `--day is "${day}"; write a day as 2026-02-21`);
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
