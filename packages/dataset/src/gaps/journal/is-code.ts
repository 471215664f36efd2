/** Whether the file system failed with this code (`ENOENT`, …). */
export function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
