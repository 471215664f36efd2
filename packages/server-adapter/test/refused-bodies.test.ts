import { afterEach, expect, it } from "vitest";
import { makeService } from "./support/conformance-services.ts";
import { type Host, hostNames, hosts } from "./support/hosts.ts";
import { steadyClient } from "./support/steady-client.ts";

let host: Host | undefined;
afterEach(() => host?.close());

// a host's own parser has its own way with a body that it refuses
const names = hostNames.filter((name) => name !== "Express behind express.json()");

it.each(
  names.flatMap((name) => [
    [name, "with its length", []] as const,
    [name, "in pieces, without its length", [10, 70_000]] as const,
  ]),
)("on %s a body that is too large, %s, is read to its end, and the connection kept", async (name, _title, cuts) => {
  host = await hosts[name](await makeService("small"));
  const client = steadyClient(host.url, 10_000);
  const sent = { headers: { "content-type": "application/json" }, body: Buffer.alloc(200_000, " "), cuts };
  for (let round = 0; round < 3; round += 1) {
    const { status, headers } = await client.post("/predict", sent);
    expect([status, headers.connection]).toEqual([413, "keep-alive"]);
  }
  client.close();
});
