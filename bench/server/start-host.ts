import { fork } from "node:child_process";
import { once } from "node:events";
import { Agent, request } from "node:http";
import { fileURLToPath } from "node:url";
import type { Call } from "@disposition/taxonomy";
import { timed } from "../statistics.ts";
import type { EngineName, HostName, HostReply } from "./host-messages.ts";

/** A server in a process of its own, and two ways to ask it: over HTTP, and its classifier behind the server's back. */
export interface StartedHost extends AsyncDisposable {
  /** Milliseconds of `POST /predict` as the client sees them. @throws Error for another status than 200 */
  predict(body: object): Promise<number>;
  /** Milliseconds of `classifier.classify` in the server's process. */
  classify(call: Call): Promise<number>;
}

export async function startHost(engine: EngineName, host: HostName): Promise<StartedHost> {
  const child = fork(fileURLToPath(new URL("host.ts", import.meta.url)), [engine, host]);
  const next = async () => (await once(child, "message"))[0] as HostReply;
  const started = await next();
  if (!("url" in started)) throw new Error("a host tells its address first");
  const agent = new Agent({ keepAlive: true });
  return {
    predict: (body) => timed(() => post(started.url, agent, JSON.stringify(body))),
    async classify(call) {
      const reply = next();
      child.send(call);
      const got = await reply;
      if (!("ms" in got)) throw new Error("a host tells its address once");
      return got.ms;
    },
    async [Symbol.asyncDispose]() {
      agent.destroy();
      child.kill();
      await once(child, "exit");
    },
  };
}

function post(url: string, agent: Agent, body: string): Promise<void> {
  const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: "POST", agent, headers }, (response) => {
      response.resume();
      response.on("error", reject);
      response.on("end", () => {
        if (response.statusCode === 200) resolve();
        else reject(new Error(`status ${response.statusCode}`));
      });
    });
    sent.on("error", reject);
    sent.end(body);
  });
}
