import { z } from "zod";

const whole = (least: number) => z.int().min(least).max(Number.MAX_SAFE_INTEGER);
const milliseconds = z
  .int()
  .min(1)
  .max(2 ** 31 - 1);

/** `ws` of `ServiceOptions`. */
export const SocketOptions = z.strictObject({
  /** Connections that are open at the same time; default 1,000. */
  connections: whole(1).default(1_000),
  /** Bytes of one message; default 1 MiB. A longer one closes the connection (1009). */
  messageBytes: whole(64).default(1024 * 1024),
  /** Calls of one connection that are neither answered nor cancelled; default 16. */
  inFlight: whole(1).default(16),
  /** Answers that wait for the client, in bytes, above which it is not listened to; default 1 MiB. */
  bufferedBytes: whole(0).default(1024 * 1024),
  /** Between two pings. A client that did not answer the last one is cut; default 30 s. */
  pingMs: milliseconds.default(30_000),
  /** How long a client that was told to go may take to answer that; default 1 s. */
  closeMs: milliseconds.default(1_000),
  /** Messages in a row that are no proper frame, after which the connection is closed (1008); default 20. */
  brokenInRow: whole(1).default(20),
});
export type SocketSettings = z.output<typeof SocketOptions>;
