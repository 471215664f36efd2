import { userInfo } from "node:os";

/** Who is at the keyboard, as the system knows them; in a container that may be nobody. */
export function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return "somebody";
  }
}
