import { DispositionClassifier, type LoadOptions } from "@disposition/core";
import { fakeEngine } from "@disposition/core/testing";
import type { collections } from "@disposition/taxonomy";
import { type DispositionService, dispositionService } from "../../src/service/disposition-service.ts";
import type { ServiceEvent } from "../../src/service/service-events.ts";
import type { ServiceOptions } from "../../src/service/service-options.ts";

/** A service whose engine works until it is let go, and what happened in it. */
export interface HeldService {
  readonly service: DispositionService;
  readonly events: ServiceEvent[];
  /** Lets the calls at work, and all that come, be answered. */
  letGo(): void;
  /** How many calls have reached the engine, and how many of those were aborted there. */
  readonly engine: { begun: number; aborted: number };
  /** Settles when an event of this kind was told `count` times. */
  until(type: ServiceEvent["type"], count?: number): Promise<void>;
}

export async function heldService(
  options: ServiceOptions = {},
  load: Pick<LoadOptions<typeof collections>, "queue" | "cache"> & { readonly concurrency?: number } = {},
): Promise<HeldService> {
  const engine = { begun: 0, aborted: 0 };
  let letGo!: () => void;
  const free = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const work = (signal: AbortSignal | undefined) => {
    engine.begun += 1;
    const aborted = new Promise<void>((resolve) => {
      signal?.addEventListener("abort", () => {
        engine.aborted += 1;
        resolve();
      });
    });
    return Promise.race([free, aborted]);
  };
  const { concurrency = 1, ...rest } = load;
  const classifier = await DispositionClassifier.load({ engine: fakeEngine({ work, concurrency }), ...rest });
  const service = dispositionService(classifier, options);
  await service.ready;
  const events: ServiceEvent[] = [];
  const watchers = new Set<() => void>();
  service.subscribe((event) => {
    events.push(event);
    for (const look of watchers) look();
  });
  const until = (type: ServiceEvent["type"], count = 1) =>
    new Promise<void>((resolve) => {
      const look = () => {
        if (events.filter((event) => event.type === type).length < count) return;
        watchers.delete(look);
        resolve();
      };
      watchers.add(look);
      look();
    });
  return { service, events, letGo, engine, until };
}
