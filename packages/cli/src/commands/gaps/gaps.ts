import { Command } from "commander";
import { feedCommand } from "./feed.ts";
import { noteCommand } from "./note.ts";
import { planCommand } from "./plan.ts";
import { reportCommand } from "./report.ts";
import { reviewCommand } from "./review.ts";
import { setCommand } from "./set.ts";

/** `disposition gaps …` */
export function gapsCommand(): Command {
  return new Command("gaps")
    .description("keep what the labels lack, confuse or contradict, and say what to label next")
    .addCommand(feedCommand())
    .addCommand(noteCommand())
    .addCommand(reviewCommand())
    .addCommand(setCommand())
    .addCommand(reportCommand())
    .addCommand(planCommand());
}
