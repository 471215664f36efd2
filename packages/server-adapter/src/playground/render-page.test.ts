import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { asModule, packPage } from "../../playground/pack.ts";
import { renderPage } from "./render-page.ts";

const { html, policy } = renderPage();
const inline = (tag: string) =>
  [...html.matchAll(new RegExp(`<${tag}[^>]*>(.*?)</${tag}>`, "gsu"))].map((match) => match[1]!);
const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

it("is what the files in playground/ are packed to: run npx tsx playground/pack.ts after a change", async () => {
  expect(readFileSync(new URL("./page-parts.ts", import.meta.url), "utf8")).toBe(asModule(await packPage()));
});

it("has one script and one style, and a policy that knows both by their hashes", () => {
  const [scripts, styles] = [inline("script"), inline("style")];
  expect([scripts.length, styles.length]).toEqual([1, 1]);
  expect(scripts[0]!.length).toBeGreaterThan(5_000);
  expect(policy).toContain(`script-src ${hash(scripts[0]!)};`);
  expect(policy).toContain(`style-src ${hash(styles[0]!)};`);
});

it("has a policy without exceptions", () => {
  expect(policy).not.toMatch(/unsafe|\*|https?:|blob:|strict-dynamic/u);
  expect(policy.split("; ").filter((rule) => rule.endsWith("'none'")).length).toBe(5);
});

it.each([
  ["an attribute that is a script", / on[a-z]+\s*=/u],
  ["an attribute that is a style", / style\s*=/u],
  ["an address elsewhere", /(?:src|href|action)\s*=\s*["']?(?:https?:)?\/\//u],
  ["an address from the root, which a mount below it would miss", /(?:src|href|action)\s*=\s*["']?\//u],
])("has no %s in its markup", (_title, pattern) => {
  expect(html.replace(/<(script|style)[^>]*>.*?<\/\1>/gsu, "")).not.toMatch(pattern);
});

it.each([
  /innerHTML/u,
  /outerHTML/u,
  /insertAdjacentHTML/u,
  /document\.write/u,
  /\beval\b/u,
  /new Function/u,
  /(?:local|session)Storage/u,
  /indexedDB/u,
  /document\.cookie/u,
  /history\./u,
  /location\.(?:hash|search|href)/u,
])("does not use %s", (pattern) => {
  expect(inline("script")[0]).not.toMatch(pattern);
});
