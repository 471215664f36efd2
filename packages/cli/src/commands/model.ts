import { Command } from "commander";
import { cardCommand } from "./model/card.ts";
import { convertLoraCommand } from "./model/convert-lora.ts";
import { manifestCommand } from "./model/manifest.ts";
import { trainCommand } from "./model/train.ts";

/** `disposition model …` */
export function modelCommand(): Command {
  return new Command("model")
    .description("train models, describe them, and bring trained ones back")
    .addCommand(trainCommand())
    .addCommand(manifestCommand())
    .addCommand(cardCommand())
    .addCommand(convertLoraCommand());
}
