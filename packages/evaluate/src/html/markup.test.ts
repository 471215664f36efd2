import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { html, nameHtml } from "./markup.ts";

describe("html", () => {
  it.each([
    ["a tag", "<i>", "&lt;i&gt;"],
    ["quotes of both kinds", `"'`, "&quot;&#39;"],
    ["an entity", "&amp;", "&amp;amp;"],
    ["a control character", "\u0000", "\uFFFD"],
    ["half a surrogate pair", "\uD83D", "\uFFFD"],
    ["Devanagari", "ज़रूर", "ज़रूर"],
    ["a number", 0.5, "0.5"],
    ["a per cent sign, which stays with its number", "5 %", "5\u00A0%"],
  ])("escapes %s", (_, text, markup) => {
    expect(html`<b>${text}</b>`.markup).toBe(`<b>${markup}</b>`);
  });

  it("takes markup and lists of parts as they are", () => {
    expect(html`<p>${[html`<b>${"<"}</b>`, "&", [1, "2"]]}</p>`.markup).toBe("<p><b>&lt;</b>&amp;12</p>");
  });

  it("law: no text opens a tag, closes an attribute or starts an entity of its own", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        for (const { markup } of [html`${text}`, nameHtml(text)]) {
          expect(markup.replaceAll("<wbr>", "")).not.toMatch(/[<>"']/u);
          expect(markup.replaceAll(/&(?:amp|lt|gt|quot|#39);/gu, "")).not.toContain("&");
        }
      }),
    );
  });
});

describe("nameHtml", () => {
  it("may break after the joints of a name and nowhere else", () => {
    expect(nameHtml("CLAIMS_ALREADY_PAID").markup).toBe("CLAIMS_<wbr>ALREADY_<wbr>PAID");
    expect(nameHtml("ptp_details.amount").markup).toBe("ptp_<wbr>details.<wbr>amount");
    expect(nameHtml("a__b.").markup).toBe("a__<wbr>b.");
  });
});
