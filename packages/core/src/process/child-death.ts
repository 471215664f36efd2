/** One way in which a child ended. Rejects each call that it was working on; never leaves this folder. */
export class ChildDeath extends Error {
  override readonly name = "ChildDeath";
  readonly pid: number;
  /** Whether the call that gets this may have been what killed it. */
  readonly isBlamed: boolean;

  /**
   * @param how - A signal, an exit code, or why we killed it.
   * @param stderr - Its last lines.
   */
  constructor(how: string, stderr: readonly string[], pid: number, isBlamed: boolean) {
    super(stderr.length === 0 ? how : `${how}; its last words: ${stderr.join(" | ")}`);
    this.pid = pid;
    this.isBlamed = isBlamed;
  }
}
