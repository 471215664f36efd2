/** Sends all calls, so many callers at a time: each takes the next one as soon as it has an answer. */
export async function visit<C>(
  calls: readonly C[],
  callers: number,
  send: (call: C) => Promise<unknown>,
): Promise<void> {
  const queue = [...calls];
  const caller = async () => {
    for (let call = queue.shift(); call; call = queue.shift()) await send(call);
  };
  await Promise.all(Array.from({ length: callers }, caller));
}
