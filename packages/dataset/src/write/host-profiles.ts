/** What a host accepts in a fine-tuning file of chat messages. */
export interface HostProfile {
  readonly leastRows: number;
  readonly mostRows: number | null;
  readonly mostBytes: number | null;
  readonly roles: readonly string[];
  /** Keys of a row and of a message; a row with another one is refused. */
  readonly rowKeys: readonly string[];
  readonly messageKeys: readonly string[];
  /** Whose messages may carry `weight`, 0 or 1. */
  readonly weighted: readonly string[];
  /** User and assistant take turns, after an optional system message. */
  readonly takesTurns: boolean;
}

const CHAT = ["system", "user", "assistant"];

/**
 * The hosts' own rules, as their documentation states them (2026-11; none of them was run).
 *
 * @see https://platform.openai.com/docs/guides/supervised-fine-tuning
 * @see https://docs.together.ai/docs/fine-tuning-data-preparation
 * @see https://docs.fireworks.ai/fine-tuning/fine-tuning-models
 */
export const hostProfiles = {
  openai: {
    leastRows: 10,
    mostRows: null,
    mostBytes: 512 * 2 ** 20,
    roles: [...CHAT, "developer", "tool"],
    rowKeys: ["messages", "tools", "parallel_tool_calls"],
    messageKeys: ["role", "content", "name", "weight", "tool_calls", "tool_call_id"],
    weighted: ["assistant"],
    takesTurns: false,
  },
  together: {
    leastRows: 1,
    mostRows: null,
    mostBytes: 100 * 2 ** 30,
    roles: CHAT,
    rowKeys: ["messages"],
    messageKeys: ["role", "content", "weight"],
    weighted: CHAT,
    takesTurns: true,
  },
  fireworks: {
    leastRows: 3,
    mostRows: 3_000_000,
    mostBytes: null,
    roles: CHAT,
    rowKeys: ["messages"],
    messageKeys: ["role", "content", "weight"],
    weighted: CHAT,
    takesTurns: false,
  },
} as const satisfies Readonly<Record<string, HostProfile>>;

export type HostName = keyof typeof hostProfiles;
