/** Where a task stands in a queue. */
export interface QueuePlace {
  /** How many starts it takes until it begins: 1 for the next one, 0 as it starts. */
  readonly position: number;
  /** Guess of how long it still waits, in ms; 0 as it starts. */
  readonly expectedWaitMs: number;
}
