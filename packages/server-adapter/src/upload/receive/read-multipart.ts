import type { Readable } from "node:stream";
import { Busboy, type BusboyInstance } from "@fastify/busboy";
import { Problem } from "../../problem/problem.ts";

export interface MultipartLimits {
  readonly fields: number;
  readonly fieldBytes: number;
  readonly parts: number;
}

/** Takes the one file of a form: its bytes, and the name that the client gave it. */
export type TakeFile = (chunks: AsyncIterable<Uint8Array>, filename: string | undefined) => Promise<void>;

/** How long a parser that has got everything may take to say so, in ms. */
const LAST_WORDS_MS = 2_000;
/** Bytes of the headers of one part. */
const HEADER_BYTES = 16 * 1024;

/**
 * Reads a form with one file. Every stream of the parser has a listener for errors: without one a body that is cut off
 * ends the process.
 *
 * @returns the form's fields; of a name that occurs twice the last.
 * @throws Problem `multipart_invalid`, `file_missing`, `too_many_parts`; what `takeFile` and `chunks` throw.
 */
export async function readMultipart(
  chunks: AsyncIterable<Uint8Array>,
  contentType: string,
  limits: MultipartLimits,
  takeFile: TakeFile,
): Promise<Map<string, string>> {
  const form = new Form(contentType, limits, takeFile);
  for await (const chunk of chunks) await form.write(chunk);
  return form.end();
}

/** One form on its way through the parser. The first thing that goes wrong is what it fails with. */
class Form {
  readonly #parser: BusboyInstance;
  readonly #fields = new Map<string, string>();
  readonly #failed: Promise<never>;
  readonly #finished: Promise<void>;
  #fail: (error: unknown) => void = () => undefined;
  #file: Promise<void> | null = null;

  constructor(contentType: string, limits: MultipartLimits, takeFile: TakeFile) {
    this.#failed = new Promise((_, reject) => {
      this.#fail = reject;
    });
    this.#failed.catch(() => undefined);
    this.#parser = makeParser(contentType, limits);
    this.#finished = new Promise((resolve) => this.#parser.once("finish", resolve));
    this.#parser.on("error", () => this.#fail(broken()));
    this.#parser.on("file", (_field, stream, filename) => this.#takeFile(stream, filename, takeFile));
    this.#parser.on("field", (name, value, _isNameCut, isCut) => {
      if (isCut) this.#fail(tooMany());
      else this.#fields.set(name, value);
    });
    for (const event of ["partsLimit", "filesLimit", "fieldsLimit"] as const) {
      this.#parser.on(event, () => this.#fail(tooMany()));
    }
  }

  async write(chunk: Uint8Array): Promise<void> {
    const drained = new Promise<void>((resolve) => {
      if (this.#parser.write(chunk, () => resolve())) resolve();
    });
    await Promise.race([drained, this.#failed]);
  }

  async end(): Promise<Map<string, string>> {
    this.#parser.end();
    const timer = setTimeout(() => this.#fail(broken()), LAST_WORDS_MS);
    try {
      await Promise.race([this.#finished, this.#failed]);
      await Promise.race([this.#file ?? Promise.reject(missing()), this.#failed]);
      return this.#fields;
    } finally {
      clearTimeout(timer);
    }
  }

  #takeFile(stream: Readable, filename: string | undefined, takeFile: TakeFile): void {
    // heard by who reads the stream too; this listener is there so that nobody's absence ends the process
    stream.on("error", () => undefined);
    this.#file = takeFile(stream as AsyncIterable<Uint8Array>, filename);
    this.#file.catch((error: unknown) => this.#fail(error instanceof Problem ? error : broken()));
  }
}

function makeParser(contentType: string, { fields, fieldBytes, parts }: MultipartLimits): BusboyInstance {
  const limits = { fields, fieldSize: fieldBytes, parts, files: 1, headerPairs: 32, headerSize: HEADER_BYTES };
  try {
    return new Busboy({ headers: { "content-type": contentType }, limits });
  } catch {
    throw new Problem(
      "multipart_invalid",
      "the content type of a form names its boundary: let the client library set it",
    );
  }
}

function broken(): Problem {
  return new Problem("multipart_invalid", "the form is cut off or broken; send it again as multipart/form-data");
}

function missing(): Problem {
  return new Problem("file_missing", "send one part with a filename: the file of calls");
}

function tooMany(): Problem {
  return new Problem(
    "too_many_parts",
    "the form has more files, fields or bytes in a field than are taken; send one file",
  );
}
