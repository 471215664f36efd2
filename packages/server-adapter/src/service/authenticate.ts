import { createHash, timingSafeEqual } from "node:crypto";
import { Problem } from "../problem/problem.ts";
import type { OpRequest } from "../seam/op-request.ts";
import { ANYBODY, type Principal, type Scope } from "./principal.ts";
import type { AuthSettings } from "./service-options.ts";

/** Says who asks, or throws `key_missing`, `key_invalid`, `scope_missing`. */
export type Authenticator = (headers: OpRequest["headers"], scope: Scope | null) => Promise<Principal>;

const CHALLENGE = { "www-authenticate": 'Bearer realm="disposition"' };
const NOBODY: Principal = { id: "nobody", scopes: [] };

/** An authenticator of the given settings; without any, everybody may do everything. */
export function createAuthenticator(settings: AuthSettings | undefined): Authenticator {
  if (settings === undefined) return async () => ANYBODY;
  const identify = settings.authenticate ?? keyRing(settings.keys);
  return async (headers, scope) => {
    if (scope === null || settings.open.includes(scope)) return NOBODY;
    const principal = await identify(headers);
    if (principal === null) throw refusal(headers);
    if (principal.scopes.includes(scope)) return principal;
    throw new Problem("scope_missing", `the key "${principal.id}" lacks the scope "${scope}"; use a key that has it`);
  };
}

function refusal(headers: OpRequest["headers"]): Problem {
  if (keyOf(headers) !== null) {
    return new Problem("key_invalid", { detail: "this key is not known; check it", headers: CHALLENGE });
  }
  const detail = 'send the key as "Authorization: Bearer <key>" or as "x-api-key"';
  return new Problem("key_missing", { detail, headers: CHALLENGE });
}

/** Compares hashes of equal length with every known one, so that the time it takes tells nothing about any key. */
function keyRing(keys: AuthSettings["keys"]): (headers: OpRequest["headers"]) => Principal | null {
  const known = keys.map((entry) => ({
    principal: { id: entry.id, scopes: entry.scopes },
    hash: "sha256" in entry ? Buffer.from(entry.sha256, "hex") : sha256(entry.key),
  }));
  return (headers) => {
    const key = keyOf(headers);
    if (key === null) return null;
    const hash = sha256(key);
    return known.reduce<Principal | null>((found, entry) => {
      return timingSafeEqual(entry.hash, hash) ? entry.principal : found;
    }, null);
  };
}

function keyOf(headers: OpRequest["headers"]): string | null {
  const bearer = /^bearer +(?<key>\S+)$/iu.exec(headers.authorization ?? "")?.groups?.key;
  return bearer ?? headers["x-api-key"] ?? null;
}

function sha256(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
