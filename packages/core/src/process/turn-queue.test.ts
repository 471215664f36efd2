import { expect, it } from "vitest";
import { type Turn, TurnQueue } from "./turn-queue.ts";

const never = new AbortController().signal;
const settle = () => new Promise((resolve) => setImmediate(resolve));

/** Enters turns by name and says who is at work. */
function scene(concurrency?: number) {
  const queue = new TurnQueue();
  const atWork = new Map<string, () => void>();
  let order = 0;
  if (concurrency !== undefined) queue.open(concurrency);
  async function enter(name: string, turn: Partial<Turn> = {}): Promise<void> {
    order += 1;
    const leave = await queue.enter({ lane: "fill", order, alone: () => false, signal: never, ...turn });
    atWork.set(name, leave);
  }
  async function leave(name: string): Promise<void> {
    atWork.get(name)?.();
    atWork.delete(name);
    await settle();
  }
  const working = async () => {
    await settle();
    return [...atWork.keys()].join(" ");
  };
  return { queue, enter, leave, working };
}

it("lets as many fills in as it may, in the order in which they came", async () => {
  const { enter, leave, working } = scene(2);
  for (const name of ["a", "b", "c", "d"]) void enter(name);
  expect(await working()).toBe("a b");
  await leave("a");
  expect(await working()).toBe("b c");
  await leave("c");
  expect(await working()).toBe("b d");
});

it("lets counts pass beside fills", async () => {
  const { enter, working } = scene(1);
  for (const name of ["a", "b"]) void enter(name);
  for (const name of ["x", "y"]) void enter(name, { lane: "count" });
  expect(await working()).toBe("a x y");
});

it("lets nobody in while it is closed, and everybody when it opens", async () => {
  const { queue, enter, working } = scene();
  void enter("a");
  expect(await working()).toBe("");
  queue.open(1);
  expect(await working()).toBe("a");
});

it("lets one that must be alone in when the others are done, and others when it is done", async () => {
  const { enter, leave, working } = scene(2);
  void enter("a");
  void enter("suspect", { alone: () => true });
  void enter("c");
  void enter("x", { lane: "count" });
  expect(await working()).toBe("a x");
  await leave("a");
  expect(await working()).toBe("x");
  void enter("y", { lane: "count" });
  await leave("x");
  await leave("y");
  expect(await working()).toBe("suspect");
  await leave("suspect");
  expect(await working()).toBe("c");
});

it("gives a call that is tried again its old place", async () => {
  const { queue, enter, working } = scene();
  for (const order of [3, 1, 2]) void enter(`call ${order}`, { order });
  queue.open(3);
  expect(await working()).toBe("call 1 call 2 call 3");
});

it("withdraws who aborts while waiting, and those behind move up", async () => {
  const { enter, leave, working } = scene(1);
  const controller = new AbortController();
  void enter("a");
  const withdrawn = enter("suspect", { alone: () => true, signal: controller.signal });
  void enter("c");
  controller.abort("left");
  await expect(withdrawn).rejects.toBe("left");
  await leave("a");
  expect(await working()).toBe("c");
});

it("refuses all who wait and none who work", async () => {
  const { queue, enter, leave, working } = scene(1);
  void enter("a");
  const waiting = enter("b");
  queue.refuseAll(new Error("closed"));
  await expect(waiting).rejects.toThrow("closed");
  expect(await working()).toBe("a");
  await leave("a");
  void enter("c");
  expect(await working()).toBe("c");
});
