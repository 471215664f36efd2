// A program for tests that uses a process engine and does not dispose it: `parent-process.ts <model> idle|busy`.
import { createProcessEngine } from "../../src/process/process-engine.ts";

const [modelPath = "", mode] = process.argv.slice(2);
const engine = await createProcessEngine({ modelPath, contextSize: 512 });
process.stdout.write(`${(await engine.getStats()).pid}\n`);
if (mode === "busy") setInterval(() => undefined, 1000);
await engine.countTokens([{ text: "hello", control: false }]);
