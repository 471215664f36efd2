import type { HostProfile } from "./host-profiles.ts";
import { isDialogue } from "./training-row.ts";

type Fields = Readonly<Record<string, unknown>>;

/** What a host would object to in one row; keys and roles are named, contents never. */
export function faultsOfRow(profile: HostProfile, row: unknown): string[] {
  if (row === undefined) return ["is no JSON"];
  if (!isRecord(row)) return ["is no JSON object"];
  const faults = strangers(row, profile.rowKeys).map((key) => `has the key "${key}", which the host does not take`);
  const { messages } = row;
  if (!Array.isArray(messages) || messages.length === 0) return [...faults, 'has no list of "messages"'];
  if (!messages.every(isRecord)) return [...faults, "has a message that is no object"];
  return [
    ...faults,
    ...messages.flatMap((message, index) => faultsOfMessage(profile, message, index + 1)),
    ...faultsOfOrder(profile, messages),
  ];
}

function faultsOfMessage(profile: HostProfile, message: Fields, position: number): string[] {
  const where = `message ${position}`;
  const { role, content } = message;
  const faults = strangers(message, profile.messageKeys).map((key) => `${where} has the unknown key "${key}"`);
  if (typeof role !== "string") faults.push(`${where} has no role`);
  else if (!profile.roles.includes(role)) faults.push(`${where} has the role ${JSON.stringify(role.slice(0, 20))}`);
  // an assistant that calls tools may leave the content out, where tools are known at all
  if (typeof content !== "string" && !("tool_calls" in message))
    faults.push(`${where} has no content that is a string`);
  else if (content === "") faults.push(`${where} is empty`);
  if ("weight" in message) faults.push(...faultsOfWeight(profile, message, where));
  return faults;
}

function faultsOfWeight(profile: HostProfile, { role, weight }: Fields, where: string): string[] {
  if (!profile.weighted.includes(String(role))) return [`${where} has a weight, which its role cannot have`];
  return weight === 0 || weight === 1 ? [] : [`${where} has a weight other than 0 and 1`];
}

function faultsOfOrder({ takesTurns }: HostProfile, messages: readonly Fields[]): string[] {
  const faults: string[] = [];
  const roles = messages.map(({ role }) => ({ role: String(role) }));
  if (roles.at(-1)?.role !== "assistant") faults.push("does not end with an assistant message");
  if (roles.findLastIndex(({ role }) => role === "system") > 0) faults.push("has a system message after the first");
  if (takesTurns && faults.length === 0 && !isDialogue(roles)) faults.push("user and assistant do not take turns");
  const answers = messages.filter(({ role }) => role === "assistant");
  if (answers.length > 0 && answers.every(({ weight }) => weight === 0))
    faults.push("has no answer to learn: weight 0");
  return faults;
}

function strangers(fields: Fields, known: readonly string[]): string[] {
  return Object.keys(fields)
    .filter((key) => !known.includes(key))
    .map((key) => key.slice(0, 40));
}

function isRecord(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
