import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask, type Got } from "./support/ask.ts";
import type { Row, ServiceName } from "./support/conformance-row.ts";
import { makeService, serviceNames } from "./support/conformance-services.ts";
import { conformanceTable } from "./support/conformance-table.ts";
import { type Host, hostNames, hosts } from "./support/hosts.ts";

const running: Partial<Record<(typeof hostNames)[number], Partial<Record<ServiceName, Host>>>> = {};

beforeAll(async () => {
  for (const hostName of hostNames) {
    const started: Partial<Record<ServiceName, Host>> = {};
    for (const name of serviceNames) started[name] = await hosts[hostName](await makeService(name));
    running[hostName] = started;
  }
});

afterAll(() =>
  Promise.all(Object.values(running).flatMap((started) => Object.values(started).map((host) => host.close()))),
);

/** Times differ from one answer to the next. */
function parse({ text, headers }: Got): unknown {
  if (text === "") return null;
  if (headers["content-type"]?.startsWith("text/")) return text;
  return JSON.parse(text, (key, value) => (/(?:Ms|S)$/u.test(key) && typeof value === "number" ? 0 : value));
}

async function answer(hostName: (typeof hostNames)[number], { service = "usual", path, ...asked }: Row) {
  const got = await ask(`${running[hostName]?.[service]?.url}${path}`, asked);
  const { "content-type": type, "x-request-id": id, allow, "retry-after": retry, "cache-control": cache } = got.headers;
  const reject = got.headers["x-reject-reason"];
  // an id of its own where the request brought none
  const echoed = id === "row-1" ? id : typeof id;
  return { status: got.status, body: parse(got), headers: { type, echoed, allow, retry, cache, reject } };
}

it("has at least 80 bad and good requests", () => {
  expect(conformanceTable.length).toBeGreaterThanOrEqual(80);
  expect(new Set(conformanceTable.map(({ title }) => title)).size).toBe(conformanceTable.length);
});

describe("on every host alike:", () => {
  it.each(conformanceTable.map((row) => [row.title, row.status, row.code ?? "", row] as const))(
    "%s → %d %s",
    async (_title, status, code, row) => {
      const answers = await Promise.all(hostNames.map((name) => answer(name, row)));
      for (const [index, name] of hostNames.entries()) expect([name, answers[index]]).toEqual([name, answers[0]]);
      const [first] = answers;
      expect(first?.status).toBe(status);
      if (row.holds) expect(first?.body).toMatchObject(row.holds);
      if (code === "") return;
      expect(first?.headers.type).toBe("application/problem+json; charset=utf-8");
      expect(first?.body).toMatchObject({
        code,
        status,
        requestId: "row-1",
        instance: row.pattern ?? row.path.split("?")[0],
      });
      expect(JSON.stringify(first?.body)).not.toMatch(/card number|please|Atlantis|yesterday|api_key/u);
    },
  );
});
