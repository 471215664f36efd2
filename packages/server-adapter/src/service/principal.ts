import { z } from "zod";

/** What a key may be allowed. */
export const Scope = z.enum(["predict", "upload", "metrics", "admin"]);
export type Scope = z.infer<typeof Scope>;

/** Who asks. */
export interface Principal {
  /** Name of the key for logs and for the ownership of jobs; never the key. */
  readonly id: string;
  readonly scopes: readonly Scope[];
}

/** Everybody, where no authentication is configured. */
export const ANYBODY: Principal = { id: "anybody", scopes: Scope.options };
