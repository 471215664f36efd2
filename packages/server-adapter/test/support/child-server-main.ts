// A service of its own process, for tests that take something away from it: `child-server-main.ts <options as JSON>`.
// It sends its URL, and how it went between the messages `begin` and `end`.
import { DispositionClassifier } from "@disposition/core";
import { fakeEngine } from "@disposition/core/testing";
import { dispositionService } from "../../src/service/disposition-service.ts";
import { hosts } from "./hosts.ts";
import { StrainGauge } from "./strain-gauge.ts";

const engine = fakeEngine({ believe: (slot) => (slot.name === "disposition" ? { BUSY: 3, RINGING: 1 } : {}) });
const service = dispositionService(
  await DispositionClassifier.load({ engine }),
  JSON.parse(process.argv[2] ?? "{}") as object,
);
await service.ready;
const { url } = await hosts["node:http"](service);
const gauge = new StrainGauge();
process.on("message", (asked) => {
  if (asked === "begin") gauge.begin();
  process.send?.(asked === "begin" ? "begun" : gauge.end());
});
process.on("disconnect", () => process.exit());
process.send?.(url);
