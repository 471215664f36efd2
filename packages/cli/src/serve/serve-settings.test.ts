import { describe, expect, it } from "vitest";
import { readServeSettings, type ServeOptions } from "./serve-settings.ts";

const usual: ServeOptions = {
  ...{ host: "127.0.0.1", port: "3210", prefix: "", queueLimit: "256", timeout: "30s", drain: "25s" },
  ...{
    maxBody: "1MiB",
    maxUpload: "50MiB",
    maxRows: "100000",
    metrics: true,
    playground: true,
    log: "info",
    gpu: "off",
  },
};
const hash = "0a".repeat(32);
const settings = (options: Partial<ServeOptions> = {}, environment: Record<string, string> = {}) =>
  readServeSettings({ ...usual, ...options }, environment);

describe("readServeSettings", () => {
  it("has sane defaults: this machine only, its own names only, the model in a process of its own", async () => {
    expect(await settings()).toMatchObject({
      ...{ host: "127.0.0.1", port: 3210, prefix: "", drainMs: 25_000, queueLimit: 256, cache: false },
      isolation: "process",
      service: {
        limits: { jsonBytes: 1024 ** 2 },
        deadlines: { predictMs: 30_000 },
        upload: { fileBytes: 50 * 1024 ** 2, rows: 100_000 },
        browser: { hosts: ["localhost", "127.0.0.1", "[::1]"], origins: [] },
        metrics: { process: true },
        playground: true,
      },
    });
    expect((await settings()).service.auth).toBeUndefined();
  });

  it("takes what is given", async () => {
    const given = { host: "0.0.0.0", port: "0", prefix: "/d", metrics: false, playground: false, inProcess: true };
    const more = { uploadDir: "/var/lib/x", allowHost: ["calls.example"], allowOrigin: ["https://crm.example"] };
    const read = await settings({ ...given, ...more, openMetrics: true }, { DISPOSITION_API_KEYS: `crm ${hash}` });
    expect(read).toMatchObject({
      ...{ port: 0, prefix: "/d", isolation: "none" },
      service: {
        ...{ metrics: false, playground: false, upload: { directory: "/var/lib/x" } },
        browser: { hosts: ["calls.example"], origins: ["https://crm.example"] },
        auth: { keys: [{ id: "crm", sha256: hash }], open: ["metrics"] },
      },
    });
  });

  it.each(["0.0.0.0", "::", "10.0.0.7", "calls.example", "1270.0.0.1", "localhost.example"])(
    "refuses to listen on %s without keys, unless told that it is fine",
    async (host) => {
      await expect(settings({ host })).rejects.toThrow(/--api-keys.*--insecure/u);
      expect((await settings({ host, insecure: true })).service.browser).toEqual({});
    },
  );

  it.each(["localhost", "127.0.0.1", "127.8.8.8", "::1"])("listens on %s without keys", async (host) => {
    expect((await settings({ host })).host).toBe(host);
  });

  it.each([
    [{ port: "65536" }, /--port/u],
    [{ port: "http" }, /--port/u],
    [{ port: "-1" }, /--port/u],
    [{ prefix: "d" }, /--prefix/u],
    [{ prefix: "/d/" }, /--prefix/u],
    [{ prefix: "/:id" }, /--prefix/u],
    [{ queueLimit: "0" }, /--queue-limit/u],
    [{ timeout: "soon" }, /--timeout/u],
    [{ drain: "0" }, /--drain/u],
    [{ maxBody: "much" }, /--max-body/u],
    [{ maxUpload: "50MB" }, /--max-upload/u],
    [{ maxRows: "1.5" }, /--max-rows/u],
  ])("refuses %j", async (options, message) => {
    await expect(settings(options)).rejects.toThrow(message);
  });
});
