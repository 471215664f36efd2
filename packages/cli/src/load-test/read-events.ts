/** One server-sent event with data. */
export interface ReceivedEvent {
  readonly event: string;
  readonly data: string;
}

/**
 * The events of a whole stream; comments, ids and an event that the stream broke off in are left out.
 *
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation
 */
export function readEvents(stream: string): ReceivedEvent[] {
  const events: ReceivedEvent[] = [];
  let event = "message";
  let data: string[] = [];
  // what follows the last line end is no line, and an empty one would end an event
  const lines = stream.split(/\r\n|\r|\n/u).slice(0, -1);
  for (const line of lines) {
    const [, field, value = ""] = /^(event|data)(?:: ?(.*))?$/u.exec(line) ?? [];
    if (field === "event") event = value;
    if (field === "data") data.push(value);
    if (line !== "") continue;
    if (data.length > 0) events.push({ event, data: data.join("\n") });
    event = "message";
    data = [];
  }
  return events;
}
