import type { Speaker } from "./call.ts";
import type { Taxonomy } from "./define-taxonomy.ts";

/**
 * A piece of a prompt. Only `control` pieces may be tokenised with special tokens: a transcript is never one, so it
 * cannot speak them.
 */
export interface PromptPart {
  readonly text: string;
  readonly control: boolean;
}

export type Role = "system" | "user";

export interface PromptMessage {
  readonly role: Role;
  readonly parts: readonly PromptPart[];
}

/** What stands around messages and answer. `reserved` strings are broken up where a transcript contains them. */
export interface PromptFrame {
  readonly open: Readonly<Record<Role, string>>;
  readonly close: string;
  readonly openAnswer: string;
  readonly closeAnswer: string;
  readonly reserved: readonly string[];
}

/** What the one function of a format gets. */
export interface PromptContext {
  readonly taxonomy: Taxonomy;
  /** Civil day of the call, `YYYY-MM-DD`. */
  readonly callDay: string;
  /** The spoken words, safe, with speaker tags, one turn per line, and marks if the format is `marked`. */
  readonly transcript: readonly PromptPart[];
}

/**
 * How a call is shown to a model and how the model answers: data plus one function, so that a team's existing
 * fine-tune keeps the prompt that it was trained on.
 */
export interface PromptFormat {
  /** Stable name with a version; changes whenever the rendering changes. */
  readonly id: string;
  /** `marked`: values said in the call carry marks and are answered by mark; `values`: by ISO day and plain number. */
  readonly mentions: "marked" | "values";
  readonly frame: PromptFrame;
  readonly speakerTags: Readonly<Record<Speaker, string>>;
  /** Where free-text fields stand in the answer: nowhere (default), or written by the model behind all others. */
  readonly freeText?: "omitted" | "last";
  /** Small models spend no capacity on capitals that speech-to-text invented. */
  readonly lowercase: boolean;
  messages(context: PromptContext): readonly PromptMessage[];
}

/** A part with no special tokens in it. */
export function plain(text: string): PromptPart {
  return { text, control: false };
}

/** A part in which special tokens count. Never make one of a transcript. */
export function control(text: string): PromptPart {
  return { text, control: true };
}

/** Joins neighbours of one kind and drops empty parts: where a part ends is where tokenisation starts anew. */
export function joinParts(parts: readonly PromptPart[]): PromptPart[] {
  const joined: PromptPart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (part.text === "") continue;
    if (last?.control === part.control) joined[joined.length - 1] = { ...part, text: last.text + part.text };
    else joined.push(part);
  }
  return joined;
}
