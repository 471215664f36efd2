import { type IncomingHttpHeaders, request } from "node:http";

export interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Sends the body without its length. */
  readonly chunked?: boolean;
}

export interface Got {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** One HTTP request with nothing added but what HTTP needs: `fetch` mends and forbids too much. */
export function ask(url: string, { method = "GET", headers = {}, body, chunked = false }: Asked = {}): Promise<Got> {
  const bytes = body === undefined ? undefined : Buffer.from(body);
  const length = bytes !== undefined && !chunked ? { "content-length": String(bytes.byteLength) } : {};
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers: { ...length, ...headers }, agent: false }, (response) => {
      const chunks: Uint8Array[] = [];
      response.on("data", (chunk: Uint8Array) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () => {
        const text = Buffer.concat(chunks).toString();
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
      });
    });
    sent.on("error", reject);
    if (bytes !== undefined && chunked) sent.write(bytes);
    sent.end(chunked ? undefined : bytes);
  });
}
