/** What a live view needs of a terminal. */
export interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** At most 5 times a second: more only flickers, and takes time from the load. */
const REDRAW_MS = 200;
const HIDE_CURSOR = "\u001b[?25l";
const SHOW_CURSOR = "\u001b[?25h";
const ERASE_BELOW = "\u001b[J";

/** Where the width of the terminal is not known. */
const COLUMNS = 80;

/**
 * Draws lines over and over in one place until it is disposed of, which takes them away. Draws nothing where the screen is
 * no terminal, or one that cannot move its cursor.
 */
export class LiveView implements Disposable {
  readonly #screen: Screen;
  readonly #lines: (columns: number) => readonly string[];
  readonly #timer: NodeJS.Timeout | null = null;
  readonly #onExit = () => this[Symbol.dispose]();
  #height = 0;
  #isOver = false;

  constructor(screen: Screen, lines: (columns: number) => readonly string[]) {
    this.#screen = screen;
    this.#lines = lines;
    if (screen.isTTY !== true || process.env.TERM === "dumb") return;
    screen.write(HIDE_CURSOR);
    this.#draw();
    this.#timer = setInterval(() => this.#draw(), REDRAW_MS);
    // a crash must not leave a terminal without a cursor
    process.on("exit", this.#onExit);
  }

  [Symbol.dispose](): void {
    if (this.#timer === null || this.#isOver) return;
    this.#isOver = true;
    clearInterval(this.#timer);
    process.off("exit", this.#onExit);
    this.#screen.write(`${this.#upwards()}${ERASE_BELOW}${SHOW_CURSOR}`);
  }

  #draw(): void {
    const lines = this.#lines(this.#screen.columns ?? COLUMNS);
    // one write, so that no half a picture is seen
    this.#screen.write(`${this.#upwards()}${ERASE_BELOW}${lines.join("\n")}\n`);
    this.#height = lines.length;
  }

  #upwards(): string {
    return this.#height === 0 ? "" : `\u001b[${this.#height}F`;
  }
}
