/** One event of a stream. */
export interface StreamEvent {
  readonly event: string;
  readonly data: unknown;
}

/** The whole events (server-sent events) at the start of a text, and the rest of it, to which more is to come. */
export function takeEvents(text: string): { readonly events: readonly StreamEvent[]; readonly rest: string } {
  const blocks = text.split("\n\n");
  const rest = blocks.pop() ?? "";
  return { events: blocks.flatMap(readBlock), rest };
}

/** Nothing for comments, which keep the connection alive. */
function readBlock(block: string): StreamEvent[] {
  const lines = block.split("\n");
  const field = (name: string) =>
    lines.filter((line) => line.startsWith(name)).map((line) => line.slice(name.length).trim());
  const data = field("data:").join("\n");
  return data === "" ? [] : [{ event: field("event:")[0] ?? "message", data: JSON.parse(data) }];
}
