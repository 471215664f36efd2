// A service of its own process, to be killed: `job-server.ts <folder>`. It writes the port it listens on.
import { setTimeout as sleep } from "node:timers/promises";
import { DispositionClassifier } from "@disposition/core";
import { fakeEngine } from "@disposition/core/testing";
import { dispositionService } from "../../src/service/disposition-service.ts";
import { hosts } from "./hosts.ts";

const engine = fakeEngine({
  work: () => sleep(1),
  believe: (slot) => (slot.name === "disposition" ? { BUSY: 3, RINGING: 1 } : {}),
});
const classifier = await DispositionClassifier.load({ engine });
const service = dispositionService(classifier, { upload: { directory: process.argv[2] ?? "" } });
await service.ready;
const { url } = await hosts.Fastify(service);
process.stdout.write(`${url}\n`);
