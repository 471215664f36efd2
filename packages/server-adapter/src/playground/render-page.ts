import { createHash } from "node:crypto";
import { pageParts } from "./page-parts.ts";

/** A page and the policy under which a browser runs it. */
export interface RenderedPage {
  readonly html: string;
  readonly policy: string;
}

/**
 * The playground in one document, so that it works wherever it is mounted. Its policy knows its style and its script by
 * their hashes: whatever else got into the page would not run, and nothing but this origin can be asked.
 */
export function renderPage(): RenderedPage {
  const { html, css, js } = pageParts;
  const withStyle = html.replace("<style></style>", () => `<style>${css}</style>`);
  const whole = withStyle.replace('<script type="module"></script>', () => `<script type="module">${js}</script>`);
  const rules = [
    "default-src 'none'",
    `script-src '${hash(js)}'`,
    `style-src '${hash(css)}'`,
    "connect-src 'self'",
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    // what would put text into the page as markup is refused by browsers that know of it
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ];
  return { html: whole, policy: rules.join("; ") };
}

function hash(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
