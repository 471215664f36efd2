import type { OpRequest } from "../seam/op-request.ts";

/** Whether the client asked for a stream of events by name. */
export function wantsEvents(headers: OpRequest["headers"]): boolean {
  const accepted = (headers.accept ?? "").toLowerCase().split(",");
  return accepted.some((range) => {
    const [type = "", ...parameters] = range.split(";").map((part) => part.trim());
    return type === "text/event-stream" && !parameters.some((parameter) => /^q=0(?:\.0{1,3})?$/u.test(parameter));
  });
}
