import { createHash } from "node:crypto";
import { DispositionClassifier } from "@disposition/core";
import { type DispositionService, dispositionService } from "../../src/service/disposition-service.ts";
import type { ServiceName } from "./conformance-row.ts";
import { moodyEngine } from "./moody-engine.ts";

const classifier = () => DispositionClassifier.load({ engine: moodyEngine() });

const makers: Readonly<Record<ServiceName, () => DispositionService | Promise<DispositionService>>> = {
  usual: () => dispositionService(classifier()),
  small: () =>
    dispositionService(classifier(), { limits: { jsonBytes: 1000, transcriptCharacters: 200, batchCalls: 2 } }),
  keyed: () =>
    dispositionService(classifier(), {
      auth: {
        keys: [
          { id: "crm", key: "predict-key-0123456789", scopes: ["predict"] },
          { id: "bi", sha256: createHash("sha256").update("hashed-key-0123456789").digest("hex"), scopes: ["predict"] },
          { id: "prometheus", key: "metrics-key-0123456789", scopes: ["metrics"] },
        ],
      },
    }),
  operated: () =>
    dispositionService(classifier(), {
      modelVersion: "v1",
      auth: {
        keys: [
          { id: "ops", key: "admin-key-0123456789", scopes: ["admin"] },
          { id: "crm", key: "predict-key-0123456789", scopes: ["predict"] },
        ],
      },
      shadow: { classifier: classifier(), version: "next" },
      swap: { models: { next: classifier, missing: () => Promise.reject(new Error("no such file")) } },
    }),
  loading: () => dispositionService(new Promise(() => undefined)),
  broken: () => dispositionService(Promise.reject(new Error("no such file"))),
  async drained() {
    const service = dispositionService(classifier());
    await service.ready;
    await service.drain();
    return service;
  },
};

export const serviceNames = Object.keys(makers) as ServiceName[];

export async function makeService(name: ServiceName): Promise<DispositionService> {
  const service = await makers[name]();
  if (name !== "loading") await service.ready.catch(() => undefined);
  return service;
}
