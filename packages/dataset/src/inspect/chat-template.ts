import { DispositionError } from "@disposition/taxonomy";
import { Template } from "@huggingface/jinja";
import { type MarkedTemplate, markGenerations, type RenderedChat, splitMarked } from "./generation-marks.ts";
import { formatDay } from "./strftime.ts";

/** One turn of a chat, as a template sees it. */
export interface ChatMessage {
  readonly role: string;
  readonly content: string;
}

/** What a rendering is asked for. */
export interface RenderOptions {
  /** End with what stands before an answer, as a server does; default false. */
  readonly addGenerationPrompt?: boolean;
  /** Variables for the template, e.g. `{ enable_thinking: false }`: what trainers call `chat_template_kwargs`. */
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** The chat template of a model: how messages become one text. */
export interface ChatTemplate {
  /** Where it comes from, for messages and reports. */
  readonly source: string;
  /** The Jinja text. */
  readonly text: string;
  readonly bosToken: string | null;
  readonly eosToken: string | null;
  /** Whether it says what an assistant generates, `{% generation %}`. */
  readonly marksGenerations: boolean;
  /** True when it writes today's date into the prompt; then training and serving differ by the day. */
  readonly writesDate: boolean;
  /** @throws DispositionError `INPUT_INVALID` when the template refuses these messages. */
  render(messages: readonly ChatMessage[], options?: RenderOptions): RenderedChat;
}

/** What a template is made of. */
export interface TemplateParts {
  readonly source: string;
  readonly text: string;
  readonly bosToken?: string | null;
  readonly eosToken?: string | null;
}

/** Real ones have at most some 20 kB; a longer one is something else. */
const MOST_CHARACTERS = 1_000_000;
const CLOCK = /\bstrftime_now\b/gu;
const FIXED_CLOCK = "strftime_fixed";
/** The day that every rendering happens on: the same set gives the same report on any day. */
const RENDERING_DAY = { year: 2026, month: 1, day: 1 } as const;

/**
 * Compiles a chat template.
 *
 * @throws DispositionError `FILE_INVALID` that names the source and what is wrong with it.
 * @example compileTemplate({ source: "mine", text: "{% for m in messages %}{{ m.content }}{% endfor %}" })
 *   .render([{ role: "user", content: "hi" }]).text // "hi"
 */
export function compileTemplate({ source, text, bosToken = null, eosToken = null }: TemplateParts): ChatTemplate {
  if (text.length > MOST_CHARACTERS) {
    throw new DispositionError("FILE_INVALID", `${source}: ${text.length} characters are no chat template`);
  }
  const marked = markGenerations(text);
  // the library's own clock cannot be replaced, so the name is
  const template = parse(source, marked.text.replace(CLOCK, FIXED_CLOCK));
  return {
    source,
    text,
    bosToken,
    eosToken,
    marksGenerations: marked.hasMarks,
    writesDate: text.search(CLOCK) >= 0,
    render(messages, options = {}) {
      const written = run(source, template, messages, {
        ...options.variables,
        ...(bosToken !== null && { bos_token: bosToken }),
        ...(eosToken !== null && { eos_token: eosToken }),
        add_generation_prompt: options.addGenerationPrompt ?? false,
      });
      return readMarked(source, marked, written);
    },
  };
}

function parse(source: string, text: string): Template {
  try {
    return new Template(text);
  } catch (cause) {
    const what = cause instanceof Error ? cause.message : String(cause);
    throw new DispositionError("FILE_INVALID", `${source}: the chat template cannot be read: ${what}`, { cause });
  }
}

function run(
  source: string,
  template: Template,
  messages: readonly ChatMessage[],
  variables: Record<string, unknown>,
): string {
  try {
    return template.render({
      // absent tools are none and not undefined: what the trainers pass
      tools: null,
      documents: null,
      [FIXED_CLOCK]: (format: unknown) => formatDay(RENDERING_DAY, String(format)),
      ...variables,
      messages: messages.map((message) => ({ ...message })),
    });
  } catch (error) {
    // no cause: a template may quote a message in what it raises
    throw new DispositionError("INPUT_INVALID", `${source}: the chat template refuses: ${reasonOf(error, messages)}`);
  }
}

/** What the template says, unless it says it in the words of the transcript. */
function reasonOf(error: unknown, messages: readonly ChatMessage[]): string {
  const said = error instanceof Error ? error.message : String(error);
  const quotes = messages.some(({ content }) => content.trim() !== "" && said.includes(content.trim()));
  return quotes || said.length > 300 ? "it raised an error that quotes a message" : said;
}

function readMarked(source: string, marked: MarkedTemplate, written: string): RenderedChat {
  if (!marked.hasMarks) return { text: written, generations: null };
  const split = splitMarked(marked, written);
  if (split !== null) return split;
  throw new DispositionError(
    "FILE_INVALID",
    `${source}: the chat template has {% generation %} inside something that rewrites its text; move the mark outside`,
  );
}
