import { type StreamEvent, takeEvents } from "./take-events.ts";

/** Reads server-sent events off a response: `EventSource` can neither POST nor send a key. */
export async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<StreamEvent> {
  const reader = body.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>).getReader();
  let text = "";
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      const { events, rest } = takeEvents(text + value);
      text = rest;
      yield* events;
    }
  } finally {
    reader.cancel().catch(() => undefined);
  }
}
