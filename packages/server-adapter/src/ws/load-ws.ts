import { Problem } from "../problem/problem.ts";

export type WsModule = typeof import("ws");

/** The optional package ws. @throws Problem `sockets_unavailable` where it is not installed. */
export async function loadWs(): Promise<WsModule> {
  try {
    return await import("ws");
  } catch (cause) {
    const detail = 'the service lacks the package "ws"; its operator can add it with npm install ws';
    throw new Problem("sockets_unavailable", { detail, cause });
  }
}
