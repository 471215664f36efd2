import type { ServiceMetrics } from "../metrics/service-metrics.ts";
import type { ModelSwapper } from "../models/model-swapper.ts";
import type { ShadowRunner } from "../shadow/shadow-runner.ts";
import type { Authenticator } from "./authenticate.ts";
import type { CallDesk } from "./call-desk.ts";
import type { EngineWatch } from "./engine-watch.ts";
import type { Lifecycle } from "./lifecycle.ts";
import type { ModelSlot } from "./model-slot.ts";
import type { OpenRequests } from "./open-requests.ts";
import type { ServiceEvents } from "./service-events.ts";
import type { ServiceLogger } from "./service-logger.ts";
import type { ServiceSettings } from "./service-options.ts";

/** What the parts of a service share. */
export interface ServiceParts {
  readonly settings: ServiceSettings;
  readonly logger: ServiceLogger;
  readonly events: ServiceEvents;
  readonly lifecycle: Lifecycle;
  readonly models: ModelSlot;
  readonly desk: CallDesk;
  readonly engineWatch: EngineWatch;
  readonly open: OpenRequests;
  readonly authenticate: Authenticator;
  readonly swapper: ModelSwapper;
  /** Null where it was switched off. */
  readonly metrics: ServiceMetrics | null;
  /** Null where there is none. */
  readonly shadow: ShadowRunner | null;
}
