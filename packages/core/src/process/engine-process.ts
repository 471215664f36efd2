// The program of the child process; `createProcessEngine` starts it by its path.
import { createLlamaEngine } from "../llama/llama-engine.ts";
import { serveEngine } from "./serve-engine.ts";

serveEngine(createLlamaEngine);
