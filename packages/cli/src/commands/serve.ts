import { dispositionService, type ServiceLogger } from "@disposition/server-adapter";
import { Command, Option } from "commander";
import { STOP_STATUS, StopRequest } from "../batch/stop-request.ts";
import { loadClassifier, withModelOptions } from "../model-options.ts";
import { bindServer, type Listening, serveOn } from "../serve/http-server.ts";
import { jsonLogger, logLevels } from "../serve/json-logger.ts";
import { readServeSettings, type ServeOptions, type ServeSettings } from "../serve/serve-settings.ts";

/** `disposition serve` */
export function serveCommand(): Command {
  const command = new Command("serve")
    .description("serve a model over HTTP: POST /predict, POST /upload, GET /ws, a page at / and metrics")
    .option("--host <address>", "address to listen on", "127.0.0.1")
    .option("--port <number>", "port to listen on, 0 for a free one", "3210")
    .option("--prefix <path>", "before every path, e.g. /disposition", "")
    .option("--api-keys <file>", "who may ask: lines of name, SHA-256 and scopes (also $DISPOSITION_API_KEYS)")
    .option("--insecure", "listen on a public address without API keys")
    .option("--open-metrics", "GET /metrics needs no key")
    .option("--allow-host <name>", "a name under which the server may be asked; may be given several times", collect)
    .option("--allow-origin <origin>", "pages of this origin may ask; may be given several times", collect)
    .option("--queue-limit <calls>", "calls that may wait; more get 429", "256")
    .option("--timeout <time>", "longest time for one call", "30s")
    .option("--max-body <size>", "of a JSON request", "1MiB")
    .option("--max-upload <size>", "of an uploaded file", "50MiB")
    .option("--max-rows <count>", "of an uploaded file", "100000")
    .option(
      "--upload-dir <folder>",
      "for uploads and jobs, which then go on after a restart (default: a temporary one)",
    )
    .option("--cache", "keep answers for equal calls in memory")
    .option("--no-metrics", "no GET /metrics")
    .option("--legacy-metrics", "the older service's names of metrics too")
    .option("--no-playground", "no page at /")
    .option("--in-process", "run the model in this process: a little faster, and its crash ends the server")
    .option("--drain <time>", "how long calls at work may take when the server stops", "25s")
    .addOption(new Option("--log <level>", "on standard error, as JSON").choices(logLevels).default("info"));
  return withModelOptions(command).action(serve);
}

async function serve(options: ServeOptions): Promise<void> {
  const settings = await readServeSettings(options, process.env);
  const write = (line: string) => process.stderr.write(line);
  const logger = jsonLogger({ level: options.log, write, now: () => new Date() });
  let tellStop: () => void = () => undefined;
  const asked = new Promise<void>((resolve) => {
    tellStop = resolve;
  });
  using stop = new StopRequest(tellStop);
  stop.dropped.addEventListener("abort", () => process.exit(STOP_STATUS[stop.requested ?? "SIGTERM"]));
  await serveUntil(asked, { options, settings, logger });
}

interface Serving {
  readonly options: ServeOptions;
  readonly settings: ServeSettings;
  readonly logger: ServiceLogger;
}

async function serveUntil(asked: Promise<void>, { options, settings, logger }: Serving): Promise<void> {
  const { queueLimit, cache, isolation } = settings;
  // a port that is taken is found out before a model is loaded
  const port = await bindServer(settings);
  const loading = loadClassifier(options, { queue: { limit: queueLimit }, cache, isolation });
  const service = dispositionService(loading, { ...settings.service, logger });
  const server = serveOn(port, service, settings);
  try {
    await Promise.race([service.ready.then(() => tellReady(server)), asked]);
    await asked;
  } finally {
    await end(server, settings.drainMs, logger);
    await loading.then(
      (classifier) => classifier.dispose(),
      () => undefined,
    );
  }
}

function tellReady({ url }: Listening): void {
  process.stdout.write(`disposition: ready on ${url} (process ${process.pid})\n`);
}

async function end(server: Listening, drainMs: number, logger: ServiceLogger): Promise<void> {
  logger.info({ drainMs }, "stopping");
  const cut = await server.stop(drainMs);
  if (cut > 0) logger.warn({ cut }, "requests were cut off because they took longer than --drain");
  logger.info({ cut }, "stopped");
}

function collect(value: string, previous: readonly string[] = []): string[] {
  return [...previous, value];
}
