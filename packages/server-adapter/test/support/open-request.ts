import { type ClientRequest, type IncomingMessage, request } from "node:http";
import type { Asked } from "./ask.ts";

/** A request whose answer is read bit by bit, and that can be left. */
export interface OpenedRequest {
  readonly request: ClientRequest;
  readonly response: Promise<IncomingMessage>;
  leave(): void;
}

export function openRequest(url: string, { method = "POST", headers = {}, body }: Asked): OpenedRequest {
  const sent = request(url, { method, headers: { "content-type": "application/json", ...headers }, agent: false });
  const response = new Promise<IncomingMessage>((resolve, reject) => {
    sent.on("response", resolve);
    sent.on("error", reject);
  });
  response.catch(() => undefined);
  if (body !== undefined) sent.end(body);
  return { request: sent, response, leave: () => sent.destroy() };
}

export interface ReadEvent {
  readonly event: string;
  readonly id: string;
  readonly data: unknown;
}

/** The events of an answer as they come. Comments are told as the event `comment`. */
export async function* readEvents(response: AsyncIterable<Uint8Array>): AsyncGenerator<ReadEvent> {
  let text = "";
  for await (const chunk of response) {
    text += Buffer.from(chunk).toString();
    for (let end = text.indexOf("\n\n"); end >= 0; end = text.indexOf("\n\n")) {
      const lines = text.slice(0, end).split("\n");
      text = text.slice(end + 2);
      yield toEvent(lines);
    }
  }
}

function toEvent(lines: readonly string[]): ReadEvent {
  if (lines[0]?.startsWith(":")) return { event: "comment", id: "", data: null };
  const value = (name: string) => lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2) ?? "";
  return { event: value("event"), id: value("id"), data: JSON.parse(value("data")) };
}

export async function allEvents(response: AsyncIterable<Uint8Array>): Promise<ReadEvent[]> {
  const events: ReadEvent[] = [];
  for await (const event of readEvents(response)) events.push(event);
  return events;
}
