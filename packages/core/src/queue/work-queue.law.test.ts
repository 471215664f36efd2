import fc from "fast-check";
import { expect, it } from "vitest";
import { WorkQueue } from "./work-queue.ts";

const settle = () => new Promise<void>((resolve) => setImmediate(resolve));

/** What can happen to a queue. Numbers choose among those that wait or work at that moment. */
type Event =
  | { readonly kind: "come"; readonly priority: number }
  | { readonly kind: "leave"; readonly which: number }
  | { readonly kind: "end"; readonly which: number; readonly well: boolean };

const event: fc.Arbitrary<Event> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant("come" as const), priority: fc.integer({ min: -10, max: 10 }) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("leave" as const), which: fc.nat() }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("end" as const), which: fc.nat(), well: fc.boolean() }) },
);

interface Task {
  readonly id: number;
  readonly priority: number;
  /** Starts before it came. */
  readonly arrival: number;
  readonly caller: AbortController;
  readonly end: (well: boolean) => void;
}

/** The law in its slowest words, beside the real queue: who waits, who works, who began in which order. */
class Model {
  readonly waiting: Task[] = [];
  readonly working: Task[] = [];
  readonly began: number[] = [];
  readonly concurrency: number;
  readonly step: number;

  constructor(concurrency: number, step: number) {
    this.concurrency = concurrency;
    this.step = step;
  }

  fill(): void {
    while (this.working.length < this.concurrency && this.waiting.length > 0) {
      const before = (a: Task, b: Task) =>
        a.arrival - this.step * a.priority - (b.arrival - this.step * b.priority) || a.id - b.id;
      const [next] = [...this.waiting].sort(before) as [Task];
      this.waiting.splice(this.waiting.indexOf(next), 1);
      this.working.push(next);
      this.began.push(next.id);
    }
  }
}

it("keeps its order, its bounds and its books through any course of events", async () => {
  const setting = fc.record({
    concurrency: fc.integer({ min: 1, max: 3 }),
    limit: fc.integer({ min: 0, max: 6 }),
    agingStep: fc.integer({ min: 1, max: 3 }),
  });
  await fc.assert(
    fc.asyncProperty(setting, fc.array(event, { maxLength: 40 }), async (options, events) => {
      const queue = new WorkQueue(options);
      const model = new Model(options.concurrency, options.agingStep);
      const began: number[] = [];
      const ends: Promise<unknown>[] = [];
      let came = 0;
      let deaf = 0;
      for (const happening of events) {
        if (happening.kind === "come") {
          const id = came;
          came += 1;
          const caller = new AbortController();
          const { promise, end } = openEnd();
          const task = () => {
            began.push(id);
            return promise;
          };
          const { priority } = happening;
          const fits = model.working.length < model.concurrency || model.waiting.length < options.limit;
          const run = queue.run(task, { signal: caller.signal, priority });
          const outcome = run.then(
            () => "ok",
            (error: Error) => error.message,
          );
          ends.push(outcome);
          if (fits) model.waiting.push({ id, priority, arrival: model.began.length, caller, end });
          else expect(await outcome).toContain("the queue takes no more");
        } else if (happening.kind === "leave") {
          const all = [...model.waiting, ...model.working].filter(({ caller }) => !caller.signal.aborted);
          const task = all[happening.which % (all.length || 1)];
          if (task === undefined) continue;
          task.caller.abort(new Error("left"));
          const at = model.waiting.indexOf(task);
          if (at >= 0) model.waiting.splice(at, 1);
          else deaf += 1;
        } else {
          const at = happening.which % (model.working.length || 1);
          const [task] = model.working.splice(at, 1);
          if (task === undefined) continue;
          if (task.caller.signal.aborted) deaf -= 1;
          task.end(happening.well);
        }
        model.fill();
        await settle();
        expect(began).toEqual(model.began);
        const stats = queue.getStats();
        expect(stats).toMatchObject({ depth: model.waiting.length, running: model.working.length, abandoned: deaf });
        const answered = stats.completed + stats.failed + stats.aborted + stats.expired + stats.rejected;
        expect(answered + stats.depth + stats.running - stats.abandoned).toBe(came);
      }
      const disposal = queue.dispose();
      for (const task of model.working) task.end(true);
      await disposal;
      expect((await Promise.all(ends)).length).toBe(came);
    }),
    { numRuns: 150 },
  );
});

function openEnd() {
  let end!: (well: boolean) => void;
  const promise = new Promise<void>((resolve, reject) => {
    end = (well) => (well ? resolve() : reject(new Error("failed")));
  });
  return { promise, end };
}

it("lets nobody starve: no task is overtaken by one that came agingStep starts per level later", async () => {
  const setting = fc.record({
    agingStep: fc.integer({ min: 1, max: 4 }),
    low: fc.integer({ min: -10, max: 9 }),
    backlog: fc.integer({ min: 1, max: 5 }),
  });
  await fc.assert(
    fc.asyncProperty(setting, async ({ agingStep, low, backlog }) => {
      const queue = new WorkQueue({ agingStep });
      let starts = 0;
      let waited: number | null = null;
      const runs: Promise<void>[] = [];
      // a rush that never ends: whoever leaves is replaced by another of the highest priority
      const rush = async () => {
        starts += 1;
        // an end, so that a queue that starves fails here instead of never
        if (waited === null && starts < 200) runs.push(queue.run(rush, { priority: 10 }));
      };
      for (let i = 0; i < backlog; i += 1) runs.push(queue.run(rush, { priority: 10 }));
      const patient = queue.run(
        async () => {
          waited = starts;
        },
        { priority: low },
      );
      await patient;
      await Promise.all(runs);
      expect(waited).toBeLessThanOrEqual(agingStep * (10 - low) + backlog);
    }),
    { numRuns: 60 },
  );
});
