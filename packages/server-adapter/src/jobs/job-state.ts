/** `queued` until its turn and while its disk is refused, `running`, then one of the others for good. */
export type JobState = "queued" | "running" | "done" | "failed";
