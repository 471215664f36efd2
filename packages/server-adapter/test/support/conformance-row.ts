import type { Asked } from "./ask.ts";

/** Which of the services of `conformance-services.ts` is asked. */
export type ServiceName = "usual" | "small" | "keyed" | "operated" | "loading" | "broken" | "drained";

export interface Row extends Asked {
  readonly title: string;
  readonly service?: ServiceName;
  readonly path: string;
  /** The path as the route has it, where that is another one. */
  readonly pattern?: string;
  readonly status: number;
  /** Code of the problem; left out for an answer that is none. */
  readonly code?: string;
  /** What the parsed answer has to hold, among other things. */
  readonly holds?: object;
}
