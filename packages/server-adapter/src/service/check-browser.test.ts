import { describe, expect, it } from "vitest";
import { BrowserOptions, checkBrowser, checkOrigin } from "./check-browser.ts";

const hosts = ["localhost", "127.0.0.1", "[::1]"];

describe("hosts", () => {
  it.each(["localhost", "localhost:3210", "LOCALHOST:3210", "127.0.0.1", "127.0.0.1:80", "[::1]", "[::1]:3210"])(
    "%s is one of this machine",
    (host) => {
      expect(() => checkBrowser({ host }, { hosts })).not.toThrow();
    },
  );

  it.each([
    undefined,
    "",
    "evil.example",
    "evil.example:3210",
    "localhost.evil.example",
    "evil-localhost",
    "localhost:3210.evil.example",
    "localhost.",
    "localhost:",
    "127.0.0.1.evil.example:80",
    "[::1].evil.example",
    "::1",
  ])("%s is none", (host) => {
    expect(() => checkBrowser({ host }, { hosts })).toThrow(expect.objectContaining({ code: "host_not_allowed" }));
  });

  it("are not looked at where none are named", () => {
    expect(() => checkBrowser({ host: "anything", origin: "https://anywhere.example" }, {})).not.toThrow();
  });
});

describe("origins", () => {
  const host = "calls.example:8443";
  const listed = ["https://crm.example"];

  it.each([
    undefined,
    "https://crm.example",
    "https://CRM.example",
    "https://calls.example:8443",
    "http://calls.example:8443",
  ])("%s may ask", (origin) => {
    expect(() => checkOrigin({ host, origin }, listed)).not.toThrow();
  });

  it.each([
    "null",
    "",
    "https://calls.example",
    "https://calls.example:8443.evil.example",
    "https://crm.example.evil.example",
    "https://evil.example/?https://crm.example",
    "http://crm.example",
    "file://",
  ])("%j may not", (origin) => {
    expect(() => checkOrigin({ host, origin }, listed)).toThrow(
      expect.objectContaining({ code: "origin_not_allowed" }),
    );
  });

  it("without a Host no origin is the service's own", () => {
    expect(() => checkOrigin({ origin: "https://a.example" }, [])).toThrow();
  });
});

it.each([
  { hosts: ["Calls.example"] },
  { hosts: ["https://calls.example"] },
  { origins: ["*"] },
  { origins: ["https://crm.example/"] },
  { origins: ["null"] },
])("refuses %j as options", (options) => {
  expect(BrowserOptions.safeParse(options).success).toBe(false);
});
