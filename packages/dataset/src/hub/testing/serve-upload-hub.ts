import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** The requests of an upload, in the order in which they come. `content` goes to another host. */
export type UploadStep = "create" | "info" | "preupload" | "batch" | "content" | "commit";

/** What the upload host wants to see where files come in chunks. */
const CHUNK_TOKEN = "Bearer for-chunks-only";

/** What goes wrong once, at the next request of its kind. */
export interface UploadFault {
  readonly at: UploadStep;
  /** Answer with this status. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Read so many bytes of the body, then break the connection. */
  readonly cutAfter?: number;
  /** Answer with something that no hub answers. */
  readonly garble?: boolean;
}

/** A request that the server saw. */
export interface SeenUpload {
  readonly at: UploadStep;
  readonly authorization: string | null;
  readonly body: string;
}

/** A hub that takes data sets, with its upload host on another port. */
export interface UploadHub extends AsyncDisposable {
  readonly url: string;
  readonly faults: UploadFault[];
  readonly seen: SeenUpload[];
  /** Files of the one repository after the last commit. */
  readonly files: Map<string, Buffer>;
  /** Null as long as the repository does not exist. */
  visibility: "public" | "private" | null;
  /** Large files that the upload host has, by SHA-256. */
  readonly stored: Map<string, Buffer>;
}

/** Options of `serveUploadHub`. */
export interface UploadHubOptions {
  readonly repo: string;
  readonly token: string;
  /** Files of so many bytes and more go to the upload host. */
  readonly largeBytes: number;
  /** How large files come: whole by `PUT` (default), or in chunks (Xet), which the host takes and does not put together. */
  readonly transfer?: "basic" | "xet";
}

type Answer = readonly [status: number, body: object];

/** Serves one data set repository in the manner of the Hugging Face hub, over HTTP on two free ports of the loopback. */
export async function serveUploadHub(options: UploadHubOptions): Promise<UploadHub> {
  const hub = {
    url: "",
    faults: [] as UploadFault[],
    seen: [] as SeenUpload[],
    files: new Map<string, Buffer>(),
    stored: new Map<string, Buffer>(),
    visibility: null as UploadHub["visibility"],
  };
  const content = await listen((request, response) =>
    answer(hub, "content", request, response, (body) => store(hub, request, body)),
  );
  const front = await listen((request, response) => {
    const step = stepOf(request, options.repo);
    return answer(hub, step, request, response, (body) => {
      if (request.headers.authorization !== `Bearer ${options.token}`) return [401, { error: "Invalid credentials" }];
      return step === null ? [404, { error: "no such place" }] : steps[step](hub, options, body, content.url);
    });
  });
  return Object.assign(hub, {
    url: front.url,
    [Symbol.asyncDispose]: async () => {
      for (const { server } of [front, content]) {
        server.closeAllConnections();
        await new Promise((done) => server.close(done));
      }
    },
  });
}

type Hub = Omit<UploadHub, typeof Symbol.asyncDispose>;
type Step = (hub: Hub, options: UploadHubOptions, body: Buffer, contentUrl: string) => Answer;

const steps: Readonly<Record<Exclude<UploadStep, "content">, Step>> = {
  create: (hub, { repo }, body) => {
    if (hub.visibility !== null) return [409, { error: "You already created this dataset repo" }];
    hub.visibility = JSON.parse(body.toString()).visibility === "private" ? "private" : "public";
    return [200, { url: `${hub.url}/datasets/${repo}`, name: repo, id: "1" }];
  },
  info: (hub, { repo }) => [200, { _id: "1", id: repo, private: hub.visibility === "private", downloads: 0, likes: 0 }],
  preupload: (_, { largeBytes }, body) => {
    const { files } = JSON.parse(body.toString()) as { files: { path: string; size: number }[] };
    const mode = (size: number) => (size >= largeBytes ? "lfs" : "regular");
    return [200, { files: files.map(({ path, size }) => ({ path, uploadMode: mode(size), shouldIgnore: false })) }];
  },
  batch: (hub, { transfer = "basic" }, body, contentUrl) => {
    const { objects } = JSON.parse(body.toString()) as { objects: { oid: string; size: number }[] };
    const header = {
      "X-Xet-Cas-Url": contentUrl,
      "X-Xet-Access-Token": "for-chunks-only",
      "X-Xet-Token-Expiration": "4102444800",
    };
    const upload = (oid: string) => ({ upload: { href: `${contentUrl}/${oid}?signature=secret`, header } });
    const wanted = objects.map((object) =>
      hub.stored.has(object.oid) ? object : { ...object, actions: upload(object.oid) },
    );
    return [200, { transfer, objects: wanted }];
  },
  commit: (hub, { transfer }, body) => {
    for (const line of body.toString().split("\n")) {
      const { key, value } = JSON.parse(line) as { key: string; value: Record<string, string> };
      if (key === "file") hub.files.set(value.path ?? "", Buffer.from(value.content ?? "", "base64"));
      if (key !== "lfsFile") continue;
      const bytes = transfer === "xet" ? Buffer.from("in chunks") : hub.stored.get(value.oid ?? "");
      if (!bytes) return [400, { error: "a large file was never uploaded" }];
      hub.files.set(value.path ?? "", bytes);
    }
    return [200, { success: true, commitOid: "c".repeat(40), commitUrl: `${hub.url}/commit`, hookOutput: "" }];
  },
};

function stepOf({ method, url = "" }: IncomingMessage, repo: string): Exclude<UploadStep, "content"> | null {
  const { pathname } = new URL(url, "http://hub");
  if (method === "GET") return pathname === `/api/datasets/${repo}/revision/HEAD` ? "info" : null;
  const places = {
    "/api/repos/create": "create",
    [`/api/datasets/${repo}/preupload/main`]: "preupload",
    [`/datasets/${repo}.git/info/lfs/objects/batch`]: "batch",
    [`/api/datasets/${repo}/commit/main`]: "commit",
  } as const;
  return places[pathname as keyof typeof places] ?? null;
}

/** Keeps a large file if it is the one that its address names. */
function store(hub: Hub, { url = "", headers }: IncomingMessage, body: Buffer): Answer {
  if (url.startsWith("/v1/") && headers.authorization !== CHUNK_TOKEN) return [401, {}];
  if (url.startsWith("/v1/chunks/")) return [404, {}];
  if (url.startsWith("/v1/")) return [200, {}];
  const oid = new URL(url, "http://content").pathname.slice(1);
  if (createHash("sha256").update(body).digest("hex") !== oid) return [400, { error: "other bytes than announced" }];
  hub.stored.set(oid, body);
  return [200, {}];
}

async function answer(
  hub: Hub,
  at: UploadStep | null,
  request: IncomingMessage,
  response: ServerResponse,
  reply: (body: Buffer) => Answer,
): Promise<void> {
  const index = hub.faults.findIndex((fault) => fault.at === at);
  const [fault] = index < 0 ? [] : hub.faults.splice(index, 1);
  const { socket } = request;
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      bytes += chunk.length;
      if (fault?.cutAfter !== undefined && bytes >= fault.cutAfter) break;
    }
  } catch {
    return; // the client broke off
  }
  const body = Buffer.concat(chunks);
  if (at !== null) hub.seen.push({ at, authorization: request.headers.authorization ?? null, body: body.toString() });
  if (fault?.cutAfter !== undefined) {
    socket.destroy();
    return;
  }
  if (fault?.garble) {
    response.writeHead(200, { "content-type": "text/html" }).end("<html>secret=1</html>");
    return;
  }
  const [status, value] =
    fault?.status === undefined ? reply(body) : [fault.status, { error: `refused at ${request.url}` }];
  response.writeHead(status, { "content-type": "application/json", ...fault?.headers }).end(JSON.stringify(value));
}

async function listen(handler: (request: IncomingMessage, response: ServerResponse) => Promise<void>) {
  const server = createServer((request, response) => void handler(request, response));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}
