/** Characters that the template calls generated, `{% generation %}`. UTF-16 offsets. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** A rendered chat. */
export interface RenderedChat {
  readonly text: string;
  /** What stands inside `{% generation %}`; null when the template has no such mark. */
  readonly generations: readonly TextSpan[] | null;
}

/** A template whose `{% generation %}` marks write signs into the text. */
export interface MarkedTemplate {
  readonly text: string;
  readonly hasMarks: boolean;
}

// Noncharacters of Unicode: no text that is exchanged holds them.
const OPEN = "\uFDD0";
const CLOSE = "\uFDD1";
const SIGNS = /[\uFDD0\uFDD1]/u;
const MARK = /\{%(-?)\s*(end)?generation\s*(-?)%\}/gu;

/**
 * Puts a sign where each mark stands. The Jinja library drops the marks, so positions would be lost. The sign stands in
 * a block of its own, because blocks and expressions treat the line break behind them differently.
 */
export function markGenerations(text: string): MarkedTemplate {
  let hasMarks = false;
  const marked = text.replace(MARK, (_mark, left: string, end: string | undefined, right: string) => {
    hasMarks = true;
    return `{%${left} if true %}{{ '${end === undefined ? OPEN : CLOSE}' }}{% endif ${right}%}`;
  });
  return { text: marked, hasMarks };
}

/** The rendered text without signs, and where they stood; null when they do not pair. */
export function splitMarked({ hasMarks }: MarkedTemplate, written: string): RenderedChat | null {
  if (!hasMarks) return { text: written, generations: null };
  let text = "";
  let opened: number | null = null;
  const generations: TextSpan[] = [];
  for (const piece of written.split(/([\uFDD0\uFDD1])/u)) {
    if (!SIGNS.test(piece)) {
      text += piece;
    } else if (piece === OPEN) {
      if (opened !== null) return null;
      opened = text.length;
    } else {
      if (opened === null) return null;
      generations.push({ start: opened, end: text.length });
      opened = null;
    }
  }
  return opened === null ? { text, generations } : null;
}
