import { defineConfig } from "tsup";
import { tsupBase } from "../../tools/tsup-base.ts";

export default defineConfig(tsupBase());
