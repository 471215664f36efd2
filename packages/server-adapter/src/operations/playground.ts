import { renderPage } from "../playground/render-page.ts";
import type { Operation } from "../seam/operation.ts";

/** `GET /`: a page on which people try calls and files. It needs no key; the calls that it makes do. */
export function playground(): Operation {
  const { html, policy } = renderPage();
  const headers = {
    "content-type": "text/html; charset=utf-8",
    "content-security-policy": policy,
    "referrer-policy": "no-referrer",
    "cross-origin-resource-policy": "same-origin",
    "x-frame-options": "DENY",
    // it holds nothing about anybody, but must not outlive an update
    "cache-control": "no-cache",
  };
  return {
    name: "playground",
    method: "GET",
    path: "/",
    scope: null,
    when: "always",
    doc: () => ({
      summary: "A page to try calls and files on",
      responses: { 200: { description: "The page.", content: { "text/html": "HTML that needs nothing else." } } },
    }),
    run: async () => ({ status: 200, headers, body: html }),
  };
}
