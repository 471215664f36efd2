import { GapStatus } from "@disposition/dataset";
import { DispositionError } from "@disposition/taxonomy";
import { Command, Option } from "commander";
import { dayOf, type GapOptions, openTracker, withGapOptions } from "./open-tracker.ts";
import { userName } from "./user-name.ts";

interface SetOptions extends GapOptions {
  readonly status?: GapStatus;
  readonly owner?: string;
  readonly notes?: string;
  readonly by: string;
}

/** `disposition gaps set <id>` */
export function setCommand(): Command {
  const command = new Command("set")
    .description("decide about an entry: its status, who takes care of it, notes")
    .argument("<id>", "of the entry, as in the file")
    .addOption(new Option("--status <status>", "how far it has come").choices(GapStatus.options))
    .option("--owner <name>", "who takes care of it; an empty name takes it away")
    .option("--notes <text>", "replace the notes; an empty text takes them away")
    .option("--by <name>", "who decides", userName());
  return withGapOptions(command).action(setEntry);
}

async function setEntry(id: string, options: SetOptions): Promise<void> {
  const { status, owner, notes, by } = options;
  if (status === undefined && owner === undefined && notes === undefined) {
    throw new DispositionError("INPUT_INVALID", "nothing to set; give --status, --owner or --notes");
  }
  const day = dayOf(options);
  const gaps = openTracker(options);
  await gaps.decide(id, { status, owner: orNull(owner), notes: orNull(notes), by, at: instantOn(day) });
  await gaps.compact({ day });
  process.stderr.write(`${options.file}: ${id} is set\n`);
}

function orNull(text: string | undefined): string | null | undefined {
  return text === "" ? null : text;
}

/** Decisions of one day keep their order by the time at which they were taken. */
function instantOn(day: string): string {
  return `${day}T${new Date().toISOString().slice(11)}`;
}
