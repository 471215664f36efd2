import { GAP_KINDS, type GapKind } from "@disposition/dataset";
import { DispositionError } from "@disposition/taxonomy";
import { Command, Option } from "commander";
import { dayOf, type GapOptions, openTracker, withGapOptions } from "./open-tracker.ts";
import { presentEntries } from "./present-entries.ts";
import { userName } from "./user-name.ts";

interface NoteOptions extends GapOptions {
  readonly field: string;
  readonly endedUp?: string;
  readonly shouldBe?: string;
  readonly partOf?: string;
  readonly as?: GapKind;
  readonly given: readonly string[];
  readonly author: string;
}

/** `disposition gaps note <phrase>` */
export function noteCommand(): Command {
  const command = new Command("note")
    .description("tell what you noticed: a phrase, where it ended up and where it belongs")
    .argument("<phrase>", "what was said, or the name that stood where a label should")
    .requiredOption("--field <path>", "label field that it is about, e.g. reason_for_not_paying")
    .option("--should-be <label>", "the right label, or a name for one that is missing")
    .option("--ended-up <label>", "what came out")
    .option("--part-of <label>", "the label that a missing one would be a part of")
    .addOption(new Option("--as <kind>", "the kind of entry (default: worked out)").choices(GAP_KINDS))
    .option("--given <field=label...>", "other labels of the call, e.g. disposition=ANSWERED", [])
    .option("--author <name>", "who noticed it", userName());
  return withGapOptions(command).action(note);
}

async function note(phrase: string, options: NoteOptions): Promise<void> {
  const { field, endedUp, shouldBe, partOf, as, author } = options;
  const day = dayOf(options);
  const given = Object.fromEntries(options.given.map(pairOf));
  const gaps = openTracker(options);
  await gaps.note({ author, day, field, phrase, endedUp, shouldBe, partOf, as, given });
  process.stdout.write(presentEntries((await gaps.compact({ day })).entries));
}

function pairOf(text: string): [field: string, label: string] {
  const [field, label, ...rest] = text.split("=");
  if (field && label && rest.length === 0) return [field, label];
  throw new DispositionError("INPUT_INVALID", `--given is "${text}"; write field=label, e.g. disposition=ANSWERED`);
}
