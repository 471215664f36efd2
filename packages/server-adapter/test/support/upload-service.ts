import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DispositionClassifier } from "@disposition/core";
// loaded with the first upload otherwise, on the time of some test
import "@disposition/dataset";
import { type DispositionService, dispositionService } from "../../src/service/disposition-service.ts";
import type { ServiceOptions } from "../../src/service/service-options.ts";
import { type Asked, ask, type Got } from "./ask.ts";
import { type Host, hosts } from "./hosts.ts";
import { moodyEngine } from "./moody-engine.ts";

/** A service whose folder can be looked into. */
export interface UploadService {
  readonly service: DispositionService;
  readonly host: Host;
  readonly directory: string;
  /** Asks with `POST /upload`. */
  upload(asked: Asked, query?: string): Promise<Got>;
  /** `left` of its folder. */
  left(): Promise<string[]>;
  close(): Promise<void>;
}

export async function uploadService(
  options: ServiceOptions = {},
  hostName: keyof typeof hosts = "Fastify",
): Promise<UploadService> {
  const directory = await mkdtemp(join(tmpdir(), "upload-test-"));
  const classifier = await DispositionClassifier.load({ engine: moodyEngine() });
  const service = dispositionService(classifier, { ...options, upload: { directory, ...options.upload } });
  await service.ready;
  const host = await hosts[hostName](service);
  return {
    ...{ service, host, directory },
    upload: (asked, query = "") => ask(`${host.url}/upload${query}`, { method: "POST", ...asked }),
    left: () => left(directory),
    async close() {
      await host.close();
      await service.drain({ timeoutMs: 1_000 });
      await rm(directory, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** What stands in a service's folder beside its lock. A client has its answer a moment before the file is deleted. */
export async function left(directory: string): Promise<string[]> {
  for (let attempt = 0; ; attempt += 1) {
    const names = (await readdir(directory)).filter((name) => name !== "lock");
    if (names.length === 0 || attempt > 200) return names;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
