import { problemOf } from "./told-problem.ts";

/** Asks the service that this page came from. The key lives in this closure and in no other place. */
export interface Service {
  /** Resolves with a good response. @throws ToldProblem */
  ask(path: string, options?: RequestInit): Promise<Response>;
  /** The JSON of a GET, whatever its status. */
  peek(path: string): Promise<unknown>;
  /** Of a path below the service. */
  urlOf(path: string): string;
  useKey(key: string): void;
}

export function createService(pathname: string): Service {
  // the page may be mounted without a slash at its end
  const base = pathname.endsWith("/") ? pathname : `${pathname}/`;
  let key: string | null = null;
  return {
    useKey(given) {
      key = given;
    },
    urlOf: (path) => base + path,
    async peek(path) {
      return (await fetch(base + path, { cache: "no-store" })).json();
    },
    async ask(path, options = {}) {
      const headers = new Headers(options.headers);
      if (key !== null) headers.set("authorization", `Bearer ${key}`);
      const response = await fetch(base + path, { ...options, headers, credentials: "same-origin", cache: "no-store" });
      if (!response.ok) throw await problemOf(response);
      return response;
    },
  };
}
