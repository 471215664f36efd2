/** What a file may ask for before it is refused, so that a hostile one cannot fill memory or disk. */
export interface ReadLimits {
  /** Characters of one row of a text file, or of one cell of a workbook. Default 1 Mi. */
  readonly rowCharacters: number;
  /** Bytes of a stream that has to be held whole because its format is read from the end (XLSX, Parquet). Default 256 MiB. */
  readonly heldBytes: number;
  /** Files inside a workbook. Default 10,000. */
  readonly zipEntries: number;
  /** Bytes that one packed file may unpack to. Default 4 GiB. */
  readonly unpackedBytes: number;
  /** How many times larger than packed, once beyond 64 MiB. Default 200; sheets reach about 30. */
  readonly ratio: number;
  /** Characters of a workbook's shared texts, which stay in memory, at 1 or 2 bytes each. Default 256 Mi. */
  readonly sharedCharacters: number;
  /** Bytes, packed, of one row group of a Parquet file, which stay in memory while it is read. Default 1 GiB. */
  readonly rowGroupBytes: number;
}

const MI = 1024 * 1024;

export const DEFAULT_READ_LIMITS: ReadLimits = {
  rowCharacters: MI,
  heldBytes: 256 * MI,
  zipEntries: 10_000,
  unpackedBytes: 4096 * MI,
  ratio: 200,
  sharedCharacters: 256 * MI,
  rowGroupBytes: 1024 * MI,
};

/** Below this a ratio says nothing: a few thousand equal rows pack very well. */
const RATIO_FLOOR = 64 * MI;

/** Why unpacking must stop, or null while it may go on. */
export function bombReason(packed: number, unpacked: number, limits: ReadLimits): string | null {
  if (unpacked > limits.unpackedBytes) return `unpacks to more than ${limits.unpackedBytes} bytes`;
  if (unpacked <= RATIO_FLOOR || unpacked <= packed * limits.ratio) return null;
  return `unpacks to more than ${limits.ratio} times its size, which no file of calls does`;
}
