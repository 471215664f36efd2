import { readFile } from "node:fs/promises";
import { text as readStream } from "node:stream/consumers";
import { DispositionError } from "@disposition/taxonomy";
import { Command, Option } from "commander";
import { presentReading } from "../find/present-reading.ts";
import { readText } from "../find/read-text.ts";

interface FindOptions {
  readonly file?: string;
  readonly callDate?: string;
  readonly timeZone?: string;
  readonly speaker?: "agent" | "customer";
  readonly json?: boolean;
}

/** Where the width of the terminal is not known. */
const COLUMNS = 100;

/** `disposition find [text]` */
export function findCommand(): Command {
  return new Command("find")
    .description("show the dates and amounts said in a text or transcript; needs no model")
    .argument("[text]", "the text; without it standard input is read")
    .option("--file <file>", "read the text from a file")
    .option("--call-date <day>", "day of the call, YYYY-MM-DD or an instant with offset (default: now)")
    .option("--time-zone <zone>", "IANA time zone of the call (default: Asia/Kolkata)")
    .addOption(new Option("--speaker <side>", "who says a text without speaker tags").choices(["agent", "customer"]))
    .option("--json", "print one JSON object per mention, one a line")
    .action(find);
}

async function find(text: string | undefined, options: FindOptions): Promise<void> {
  const { callDate, timeZone, speaker } = options;
  const call = {
    transcript: await readInput(text, options.file),
    ...(callDate === undefined ? {} : { callDate }),
    ...(timeZone === undefined ? {} : { timeZone }),
  };
  const reading = readText(call, speaker);
  const shown = options.json
    ? reading.mentions.map((mention) => `${JSON.stringify(mention)}\n`).join("")
    : `${presentReading(reading, process.stdout.columns ?? COLUMNS)}\n`;
  process.stdout.write(shown);
}

async function readInput(text: string | undefined, file: string | undefined): Promise<string> {
  if (text !== undefined && file !== undefined) {
    throw new DispositionError("INPUT_INVALID", "both a text and --file were given; leave one out");
  }
  if (file !== undefined) return readTextFile(file);
  if (text !== undefined && text !== "-") return text;
  if (process.stdin.isTTY) {
    throw new DispositionError(
      "INPUT_INVALID",
      "there is no text; give one as argument, with --file or on standard input",
    );
  }
  return readStream(process.stdin);
}

async function readTextFile(file: string): Promise<string> {
  return readFile(file, "utf8").catch((cause: unknown) => {
    throw new DispositionError("FILE_INVALID", `cannot read "${file}"`, { cause });
  });
}
