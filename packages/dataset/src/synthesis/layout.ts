import type { Random } from "./random.ts";
import type { Line } from "./stage.ts";

/** Which side of the line speaks; a third party sits on the borrower's side. */
export type Side = "agent" | "borrower" | "system";

/** Consecutive sentences of one side. */
export interface Turn {
  readonly side: Side;
  readonly text: string;
}

type TagPair = readonly [agent: string, customer: string];

/** Sentences joined into turns. */
export function turnsOf(lines: readonly Line[]): readonly Turn[] {
  const turns: Turn[] = [];
  for (const line of lines) {
    const side = line.speaker === "customer" || line.speaker === "third" ? "borrower" : line.speaker;
    const last = turns.at(-1);
    if (last?.side === side && side !== "system") turns[turns.length - 1] = { side, text: `${last.text} ${line.text}` };
    else turns.push({ side, text: line.text });
  }
  return turns;
}

/** Prints turns in one of the layouts that transcripts come in: tagged lines, one tagged paragraph, bare lines, bare text. */
export function joinTurns(turns: readonly Turn[], tags: readonly TagPair[], random: Random): string {
  const layout = random.weighted([
    ["lines", 68],
    ["paragraph", 10],
    ["bareLines", 10],
    ["bareText", 12],
  ] as const);
  const spoken = turns.filter((turn) => turn.text !== "");
  if (layout === "bareLines") return spoken.map((turn) => turn.text).join("\n");
  if (layout === "bareText") return spoken.map((turn) => turn.text).join(" ");
  const pair = random.pick(tags);
  const lower = random.chance(0.1);
  const systemTag = random.pick(["", "", "System", "borrower", "IVR"]);
  const tagged = spoken.map((turn) => {
    const tag = tagOf(turn.side, pair, systemTag);
    return tag === "" ? turn.text : `${lower ? tag.toLowerCase() : tag}: ${turn.text}`;
  });
  return tagged.join(layout === "lines" ? "\n" : " ");
}

function tagOf(side: Side, [agent, customer]: TagPair, systemTag: string): string {
  if (side === "agent") return agent;
  if (side === "borrower") return customer;
  return systemTag === "borrower" ? customer : systemTag;
}
