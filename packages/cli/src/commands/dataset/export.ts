import { exportDataSet, ROW_FORMAT_NAMES, type RowFormatName, writeDataSetCard } from "@disposition/dataset";
import { Command, Option } from "commander";
import { readText } from "../../batch/read-text.ts";

interface ExportOptions {
  readonly format: readonly RowFormatName[];
  readonly parquet?: boolean;
  readonly card?: string;
  readonly license: string;
  readonly about?: string;
}

/** `disposition dataset export <folder> --format <names…>` */
export function exportCommand(): Command {
  const formats = new Option(
    "--format <names...>",
    "shapes to write, each into a folder of its own in the set's folder",
  );
  return new Command("export")
    .description("write a data set in the shapes that trainers and hosts read; exit status 1 if a host would refuse it")
    .argument("<folder>", "the data set, with its manifest.json")
    .addOption(formats.choices(ROW_FORMAT_NAMES).makeOptionMandatory())
    .option("--parquet", "write them as Parquet too, where they have columns")
    .option("--card <title>", "also write the data set card, README.md, and its pictures")
    .option("--license <id>", "licence in the card, as the hub lists it", "other")
    .option("--about <file>", "Markdown to stand in the card: whose calls these are, what they may be used for")
    .action(exportSet);
}

async function exportSet(folder: string, options: ExportOptions): Promise<void> {
  const { exports, faults } = await exportDataSet(folder, {
    formats: options.format,
    parquet: options.parquet ?? false,
  });
  for (const { folder: sub, splits } of exports) {
    const rows = Object.entries(splits).map(([split, { rows }]) => `${split} ${rows}`);
    process.stderr.write(`${sub}: ${rows.join(", ")}\n`);
  }
  if (options.card !== undefined) await writeCard(folder, options.card, options);
  for (const { file, line, message } of faults) {
    process.stderr.write(`${file}${line === null ? "" : `:${line}`} ${message}\n`);
  }
  if (faults.length > 0) process.exitCode = 1;
}

async function writeCard(folder: string, title: string, { license, about }: ExportOptions): Promise<void> {
  const text = about === undefined ? undefined : await readText(about);
  const files = await writeDataSetCard(folder, { title, license, ...(text === undefined ? {} : { about: text }) });
  process.stderr.write(`${files.join(", ")}\n`);
}
