import { writeFile } from "node:fs/promises";
import { renderGapHtml, renderGapMarkdown } from "@disposition/dataset";
import { Command, Option } from "commander";
import { fileError } from "../../batch/file-error.ts";
import { dayOf, type GapOptions, openTracker, withGapOptions } from "./open-tracker.ts";

interface ReportOptions extends GapOptions {
  readonly format: "md" | "html";
  readonly output?: string;
}

/** `disposition gaps report` */
export function reportCommand(): Command {
  const command = new Command("report")
    .description("what the labels lack, confuse or contradict, for people to read; writes no entries")
    .addOption(
      new Option("--format <format>", "Markdown or one self-contained page").choices(["md", "html"]).default("md"),
    )
    .option("--output <file>", "write it there instead of printing it");
  return withGapOptions(command).action(report);
}

async function report(options: ReportOptions): Promise<void> {
  const found = await openTracker(options).report(dayOf(options));
  const text = options.format === "html" ? renderGapHtml(found) : renderGapMarkdown(found);
  if (options.output === undefined) {
    process.stdout.write(text);
    return;
  }
  await writeFile(options.output, text).catch((cause) => {
    throw fileError(`cannot write "${options.output}"`, cause);
  });
}
