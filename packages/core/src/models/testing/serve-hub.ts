import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What goes wrong once, at the next request of its kind. */
export interface HubFault {
  /** `file`: a question about a file, at the hub; `content`: its bytes, at the download host. */
  readonly at: "file" | "content";
  /** Answer with this status. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Break the connection without an answer. */
  readonly reset?: boolean;
  /** Send so many bytes, then wait for `cut`. */
  readonly holdAfter?: number;
  /** Send everything from the start, whatever range was asked for. */
  readonly ignoreRange?: boolean;
  /** Send other bytes of the same length. */
  readonly garble?: boolean;
}

/** A file of a repository. */
export interface HubContent {
  readonly bytes: Buffer;
  /** Kept in large file storage: the hub names its SHA-256 and redirects to the download host. Default true. */
  readonly isLarge?: boolean;
}

/** A request that the server saw. */
export interface SeenRequest {
  readonly at: HubFault["at"];
  readonly path: string;
  readonly range: string | null;
  readonly ifRange: string | null;
  readonly authorization: string | null;
}

/** A hub for one repository, with its download host on another port. */
export interface ServedHub extends AsyncDisposable {
  readonly url: string;
  readonly files: Map<string, HubContent>;
  readonly faults: HubFault[];
  readonly seen: SeenRequest[];
  commit: string;
  /** Breaks all connections that a `holdAfter` holds. */
  cut(): void;
}

/** Options of `serveHub`. */
export interface ServeHubOptions {
  readonly repo: string;
  readonly files: Readonly<Record<string, HubContent>>;
  /** Makes the repository private. */
  readonly token?: string;
}

/** Serves one repository in the manner of the Hugging Face hub, over HTTP on two free ports of the loopback. */
export async function serveHub(options: ServeHubOptions): Promise<ServedHub> {
  const held = new Set<ServerResponse>();
  const hub = {
    url: "",
    files: new Map(Object.entries(options.files)),
    faults: [] as HubFault[],
    seen: [] as SeenRequest[],
    commit: "c".repeat(40),
    cut: () => {
      for (const response of held) response.destroy();
      held.clear();
    },
  };
  const contentHost = await listen(createServer((request, response) => sendContent(hub, held, request, response)));
  const answer = (request: IncomingMessage, response: ServerResponse) =>
    answerFile(hub, options, contentHost.url, request, response);
  const front = await listen(createServer(answer));
  return Object.assign(hub, {
    url: front.url,
    [Symbol.asyncDispose]: async () => {
      for (const { server } of [front, contentHost]) {
        server.closeAllConnections();
        await new Promise((done) => server.close(done));
      }
    },
  });
}

type Hub = Pick<ServedHub, "files" | "faults" | "seen" | "commit">;

function answerFile(
  hub: Hub,
  { repo, token }: ServeHubOptions,
  contentUrl: string,
  request: IncomingMessage,
  response: ServerResponse,
): ServerResponse {
  const prefix = `/${repo}/resolve/`;
  const { pathname } = new URL(request.url ?? "/", contentUrl);
  const fault = note(hub, "file", request);
  if (fault?.status !== undefined) return refuse(response, fault.status, fault.headers);
  if (!pathname.startsWith(prefix)) return refuse(response, 401, { "x-error-code": "RepoNotFound" });
  if (token !== undefined && request.headers.authorization !== `Bearer ${token}`) {
    return refuse(response, 401, { "x-error-code": "GatedRepo" });
  }
  const [revision = "", ...path] = pathname.slice(prefix.length).split("/").map(decodeURIComponent);
  if (revision !== "main" && revision !== hub.commit)
    return refuse(response, 404, { "x-error-code": "RevisionNotFound" });
  const content = hub.files.get(path.join("/"));
  if (!content) return refuse(response, 404, { "x-error-code": "EntryNotFound" });
  response.setHeader("x-repo-commit", hub.commit);
  if (content.isLarge === false) return sendBytes(request, response, content.bytes, sha("sha1", content.bytes));
  response.setHeader("x-linked-etag", `"${sha("sha256", content.bytes)}"`);
  response.setHeader("x-linked-size", content.bytes.length);
  const location = `${contentUrl}/${path.map(encodeURIComponent).join("/")}?signature=secret`;
  return response.writeHead(302, { location }).end();
}

function sendContent(
  hub: Hub,
  held: Set<ServerResponse>,
  request: IncomingMessage,
  response: ServerResponse,
): ServerResponse {
  const { pathname } = new URL(request.url ?? "/", "http://content");
  const content = hub.files.get(decodeURIComponent(pathname.slice(1)));
  // the question for one byte is how sizes are found out, not a download
  const fault = request.headers.range === "bytes=0-0" ? undefined : note(hub, "content", request);
  if (fault?.status !== undefined) return refuse(response, fault.status, fault.headers);
  if (fault?.reset) return response.destroy();
  if (!content) return refuse(response, 404);
  const bytes = fault?.garble ? Buffer.alloc(content.bytes.length, 7) : content.bytes;
  if (fault?.ignoreRange) delete request.headers.range;
  // the download host names the content in its own way
  const etag = sha("sha1", content.bytes);
  if (fault?.holdAfter === undefined) return sendBytes(request, response, bytes, etag);
  const start = rangeOf(request, etag)?.start ?? 0;
  const range = `bytes ${start}-${bytes.length - 1}/${bytes.length}`;
  const headers = { etag: `"${etag}"`, "content-length": bytes.length - start };
  response.writeHead(start > 0 ? 206 : 200, start > 0 ? { ...headers, "content-range": range } : headers);
  response.write(bytes.subarray(start, start + fault.holdAfter));
  held.add(response);
  return response;
}

function sendBytes(request: IncomingMessage, response: ServerResponse, bytes: Buffer, etag: string): ServerResponse {
  const range = rangeOf(request, etag);
  response.setHeader("etag", `"${etag}"`);
  if (range === null) {
    return response.writeHead(200, { "content-length": bytes.length }).end(bytes);
  }
  const { start, end = bytes.length - 1 } = range;
  if (start >= bytes.length) return refuse(response, 416);
  const part = bytes.subarray(start, end + 1);
  const headers = { "content-length": part.length, "content-range": `bytes ${start}-${end}/${bytes.length}` };
  return response.writeHead(206, headers).end(part);
}

function rangeOf({ headers }: IncomingMessage, etag: string): { start: number; end?: number } | null {
  const [, start, end] = /^bytes=(\d+)-(\d*)$/u.exec(headers.range ?? "") ?? [];
  const ifRange = headers["if-range"];
  if (start === undefined || (ifRange !== undefined && ifRange !== `"${etag}"`)) return null;
  return { start: Number(start), ...(end && { end: Number(end) }) };
}

function note(hub: Hub, at: HubFault["at"], { url = "", headers }: IncomingMessage): HubFault | undefined {
  const { range = null, authorization = null } = headers;
  hub.seen.push({ at, path: url, range, ifRange: headers["if-range"]?.toString() ?? null, authorization });
  const index = hub.faults.findIndex((fault) => fault.at === at);
  return index < 0 ? undefined : hub.faults.splice(index, 1)[0];
}

function refuse(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>> = {},
): ServerResponse {
  return response.writeHead(status, { "content-type": "application/json", ...headers }).end('{"error":"refused"}');
}

function sha(algorithm: "sha1" | "sha256", bytes: Buffer): string {
  return createHash(algorithm).update(bytes).digest("hex");
}

async function listen(server: Server): Promise<{ server: Server; url: string }> {
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return { server, url: `http://127.0.0.1:${port}` };
}
