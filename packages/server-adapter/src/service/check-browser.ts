import { z } from "zod";
import { Problem } from "../problem/problem.ts";
import type { OpRequest } from "../seam/op-request.ts";

const Host = z.string().regex(/^[a-z0-9._:[\]-]{1,255}$/u, "use a host name in small letters, without a port");
const Origin = z.string().regex(/^https?:\/\/[a-z0-9._:[\]-]{1,255}$/u, 'use an origin such as "https://crm.example"');

/** `browser` of `ServiceOptions`. */
export const BrowserOptions = z.strictObject({
  /**
   * Names (without port) under which this service may be asked; default any. A service on `localhost` should list its
   * names: a page elsewhere can point a name of its own at this machine, and then read what is served here.
   */
  hosts: z.array(Host).optional(),
  /**
   * Origins of pages that may ask, beside pages of the service's own host. Default: any over HTTP, where browsers
   * hold to the host's CORS headers, and none over a WebSocket, where they do not.
   */
  origins: z.array(Origin).optional(),
});
export type BrowserSettings = z.output<typeof BrowserOptions>;

/** @throws Problem `host_not_allowed`, `origin_not_allowed` */
export function checkBrowser(headers: OpRequest["headers"], { hosts, origins }: BrowserSettings): void {
  if (hosts !== undefined && !hosts.includes(nameOf(headers.host))) {
    throw new Problem("host_not_allowed", "the service is not known by the name in the header Host; use its own name");
  }
  if (origins !== undefined) checkOrigin(headers, origins);
}

/** Lets through what no browser sends, pages of the same host, and `origins`. @throws Problem `origin_not_allowed` */
export function checkOrigin({ origin, host }: OpRequest["headers"], origins: readonly string[]): void {
  if (origin === undefined || origins.includes(origin.toLowerCase())) return;
  if (host !== undefined && hostOf(origin) === host.toLowerCase()) return;
  throw new Problem("origin_not_allowed", "pages of this origin may not ask here; the operator can allow them");
}

function nameOf(host = ""): string {
  return host.toLowerCase().replace(/:\d{1,5}$/u, "");
}

/** Null for `null`, which sandboxed pages and files send. */
function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
