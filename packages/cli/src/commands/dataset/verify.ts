import { verifyDataSet } from "@disposition/dataset";
import { Command } from "commander";
import { presentVerification } from "./present-verification.ts";
import { similarityOption } from "./similarity-option.ts";

interface VerifyOptions {
  readonly json?: boolean;
  readonly threshold?: string;
}

/** `disposition dataset verify <folder>` */
export function verifyCommand(): Command {
  return new Command("verify")
    .description("read a data set again and look for leaks; exit status 1 when there is one")
    .argument("<folder>", "the data set, with its manifest.json")
    .option(
      "--threshold <similarity>",
      "calls of two splits that are this alike are a leak (default: certificate's, 0.9)",
    )
    .option("--json", "print what was found as JSON")
    .action(verify);
}

async function verify(folder: string, options: VerifyOptions): Promise<void> {
  const threshold = options.threshold === undefined ? {} : { threshold: similarityOption(options.threshold, 0.9) };
  const verification = await verifyDataSet(folder, threshold);
  const shown = options.json ? `${JSON.stringify(verification, null, 2)}\n` : presentVerification(folder, verification);
  process.stdout.write(shown);
  if (verification.failures.length > 0) process.exitCode = 1;
}
