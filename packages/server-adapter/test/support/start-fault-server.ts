import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { ClassifierStats, SupervisionOptions } from "@disposition/core";
import type { ServiceOptions } from "../../src/service/service-options.ts";
import { ask } from "./ask.ts";

/** A fake engine that takes its time for each call, or a model (default the starter model) in a child process. */
type ServedEngine =
  | { readonly kind: "fixed"; readonly serviceMs: number }
  | { readonly kind: "model"; readonly model?: string; readonly supervision?: SupervisionOptions };

/** Plain data, because it travels as JSON. */
export interface FaultServerOptions {
  readonly engine: ServedEngine;
  readonly queueLimit?: number;
  /** Whether equal calls cost no work. */
  readonly cache?: boolean;
  readonly service?: ServiceOptions;
  /** Of `node:http`, whose patience with headers is none of the service's. */
  readonly http?: { readonly headersTimeout?: number; readonly connectionsCheckingInterval?: number };
  /** Listens there too. */
  readonly socketPath?: string;
}

export interface ServerFacts {
  readonly waiting: number;
  readonly running: number;
  readonly mostWaiting: number;
  /** Requests that have come and are not over. */
  readonly open: number;
  /** How many are over, by operation and status (`predict 200`); 499 for those whose client was gone. */
  readonly finished: Readonly<Record<string, number>>;
  /** Calls that the engine answered. */
  readonly answered: number;
  /** Connections that are open, and all that ever were. */
  readonly connections: number;
  readonly accepted: number;
  readonly rssBytes: number;
  /** Since the server was last told to tidy up. */
  readonly mostRssBytes: number;
  /** Null before the model is there. */
  readonly engine: ClassifierStats["engine"] | null;
}

/** What it may be sent: to tell its facts, or to collect its garbage first. */
export type ServerMessage = "tell" | "tidy";

export interface FaultServer {
  readonly url: string;
  readonly process: ChildProcess;
  readonly pid: number;
  facts(message?: ServerMessage): Promise<ServerFacts>;
  /** Settles when calls are taken. */
  ready(): Promise<void>;
  stop(): Promise<void>;
}

const PROGRAM = fileURLToPath(new URL("./fault-server.ts", import.meta.url));

export async function startFaultServer(options: FaultServerOptions): Promise<FaultServer> {
  const flags = ["--expose-gc", "--conditions=@disposition/source", "--import", "tsx"];
  const child = spawn(process.execPath, [...flags, PROGRAM, JSON.stringify(options)], {
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const [{ url }] = (await once(child, "message")) as [{ url: string }];
  return {
    ...{ url, process: child, pid: child.pid ?? 0 },
    async facts(message = "tell") {
      child.send(message);
      const [{ facts }] = (await once(child, "message")) as [{ facts: ServerFacts }];
      return facts;
    },
    async ready() {
      while ((await ask(`${url}/ready`)).status !== 200) await sleep(50);
    },
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill("SIGKILL");
      await once(child, "exit");
    },
  };
}
