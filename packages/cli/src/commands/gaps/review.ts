import { Command } from "commander";
import { dayOf, type GapOptions, openTracker, withGapOptions } from "./open-tracker.ts";
import { presentEntries } from "./present-entries.ts";

/** `disposition gaps review` */
export function reviewCommand(): Command {
  const command = new Command("review").description(
    "fold what was told into the file and list the entries that wait for somebody",
  );
  return withGapOptions(command).action(review);
}

async function review(options: GapOptions): Promise<void> {
  const { entries } = await openTracker(options).compact({ day: dayOf(options) });
  process.stdout.write(presentEntries(entries));
}
