import { z } from "zod";

const KI = 1024;
const MI = 1024 * KI;
const whole = (least: number) => z.int().min(least).max(Number.MAX_SAFE_INTEGER);
const milliseconds = z
  .int()
  .min(1)
  .max(2 ** 31 - 1);

const ArchiveLimits = z.strictObject({
  /** Files inside a workbook; default 1,000. */
  entries: whole(1).default(1_000),
  /** Bytes of all of them unpacked; default 512 MiB. */
  bytes: whole(1).default(512 * MI),
  /** Bytes of one of them unpacked; default 256 MiB. */
  entryBytes: whole(1).default(256 * MI),
  /** How many times larger than packed one may be; default 100. */
  ratio: whole(1).default(100),
  /** Unpacked bytes below which the ratio says nothing, because equal rows pack well; default 4 MiB. */
  ratioFloorBytes: whole(0).default(4 * MI),
  /** Bytes of the texts that its cells share, which stay in memory; default 64 MiB. */
  sharedBytes: whole(1).default(64 * MI),
});

/** `upload` of `ServiceOptions`. */
export const UploadOptions = z.strictObject({
  /**
   * Folder for uploads while they are worked on, and for jobs; only one process may use it. Jobs that are not done go
   * on after a restart. Default: a folder of its own among the system's temporary files, which goes with the process.
   */
  directory: z.string().min(1).optional(),
  /** Bytes of one file; default 50 MiB. */
  fileBytes: whole(1).default(50 * MI),
  /** Bytes of everything in the folder; default 2 GiB. More is refused with 507. */
  folderBytes: whole(1).default(2048 * MI),
  /** Fields of a form beside its file, and bytes of each; default 20 and 10 KiB. */
  fields: whole(0).default(20),
  fieldBytes: whole(1).default(10 * KI),
  /** Parts of a form, its file included; default 32. */
  parts: whole(1).default(32),
  /** Rows of one file; default 100,000. */
  rows: whole(1).default(100_000),
  columns: whole(1).default(512),
  /** UTF-16 units of one row of a text file, and of one cell of a workbook; default 1 Mi. */
  rowCharacters: whole(16).default(MI),
  archive: ArchiveLimits.prefault({}),
  /** Rows of a file that is answered at once; one with more becomes a job. Default 1,000. */
  inlineRows: whole(0).default(1_000),
  /** Uploads that are received and answered at the same time; default 16. */
  open: whole(1).default(16),
  /** Longest silence of a client that sends a file, and longest time for all of it; default 60 s and 30 minutes. */
  idleMs: milliseconds.default(60_000),
  receiveMs: milliseconds.default(30 * 60_000),
  /** Whether texts that a spreadsheet would take for a formula are made harmless in CSV answers; default true. */
  escapeFormulas: z.boolean().default(true),
});
export type UploadSettings = z.output<typeof UploadOptions>;

/** `jobs` of `ServiceOptions`. */
export const JobOptions = z.strictObject({
  /** Jobs that run at the same time; default 1: the bulk lane has one engine however many jobs there are. */
  running: whole(1).default(1),
  /** Jobs that wait or run; default 100. */
  open: whole(1).default(100),
  /** Of these, jobs of one key; default 20. */
  openPerKey: whole(1).default(20),
  /** How long the result of a job can be fetched; default 24 hours. Then transcripts and result are deleted. */
  keepMs: milliseconds.default(24 * 3_600_000),
  /** How often a row is tried again when what went wrong may pass; default 5. While the engine is down, without end. */
  retries: whole(0).default(5),
  /** Pause before a job goes on that was stopped by its disk, in ms; default 10 s. */
  diskRetryMs: milliseconds.default(10_000),
  /** Shortest time between two events of `GET /jobs/:id/events`, in ms; default 250. */
  eventMs: milliseconds.default(250),
});
