import { defineConfig } from "tsup";
import { tsupBase } from "../../tools/tsup-base.ts";

export default defineConfig(tsupBase(["src/process/engine-process.ts"]));
