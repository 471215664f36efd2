import type * as PromClient from "prom-client";
import { Problem } from "../problem/problem.ts";

export type Prom = typeof PromClient;

/** @throws Problem `metrics_unavailable` where prom-client is not installed. */
export async function loadPromClient(load: () => Promise<Prom> = () => import("prom-client")): Promise<Prom> {
  try {
    return await load();
  } catch (cause) {
    const detail = 'metrics need the package prom-client: "npm install prom-client", then restart the service';
    throw new Problem("metrics_unavailable", { detail, cause });
  }
}
