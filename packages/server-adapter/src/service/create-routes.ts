import { Problem } from "../problem/problem.ts";
import type { OpResponse } from "../seam/op-response.ts";
import type { Operation } from "../seam/operation.ts";
import { handleRequest } from "./handle-request.ts";
import type { Route } from "./route.ts";
import type { ServiceParts } from "./service-parts.ts";

/** One route per path, with all operations that share it. */
export function createRoutes(parts: ServiceParts, operations: readonly Operation[]): Route[] {
  const paths = [...new Set(operations.map(({ path }) => path))];
  return paths.map((path) => {
    const here = operations.filter((operation) => operation.path === path);
    return {
      path,
      handle: (request, send) => handleRequest(parts, operationFor(path, here, request.method), request, send),
    };
  });
}

/** What is answered where the service has no path and no host knows better. */
export function unknownRoute(parts: ServiceParts): Route {
  const unknown: Operation = {
    ...{ name: "unknown", method: "GET", path: "/*", scope: null, when: "always" },
    doc: () => ({ summary: "", responses: {} }),
    async run(): Promise<OpResponse> {
      throw new Problem("not_found", "nothing is served at this path; /openapi.json lists all that are");
    },
  };
  return { path: "/*", handle: (request, send) => handleRequest(parts, unknown, request, send) };
}

function operationFor(path: string, here: readonly Operation[], method: string): Operation {
  const asked = method === "HEAD" ? "GET" : method;
  return here.find((operation) => operation.method === asked) ?? otherMethod(path, here, method);
}

/** What a path does for methods that it does not have. */
function otherMethod(path: string, here: readonly Operation[], method: string): Operation {
  const methods = here.flatMap((operation) => (operation.method === "GET" ? ["GET", "HEAD"] : [operation.method]));
  const allow = [...methods, "OPTIONS"].join(", ");
  return {
    name: here[0]?.name ?? "unknown",
    method: "GET",
    path,
    scope: null,
    when: "always",
    doc: () => ({ summary: "", responses: {} }),
    async run(): Promise<OpResponse> {
      if (method === "OPTIONS") return { status: 204, headers: { allow }, body: null };
      throw new Problem("method_not_allowed", { detail: `use one of ${allow}`, headers: { allow } });
    },
  };
}
