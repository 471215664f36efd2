import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { barChart } from "./bar-chart.ts";

const bars = [
  { label: "PTP", value: 12 },
  { label: "DENIED", value: 3 },
];
const chart = barChart({ title: "Calls per outcome", unit: "calls", bars });

/** Text between tags, as a browser would show it. */
function textsOf(svg: string): string[] {
  const texts = [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/gu)].map(([, text = ""]) => text);
  return texts.map((text) =>
    text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&"),
  );
}

const widthsOf = (svg: string) =>
  [...svg.matchAll(/<rect x="\d+" y="\d+" width="([\d.]+)"/gu)].map(([, width]) => Number(width));

describe("barChart", () => {
  it("is an image with a title and a description that holds the figures", () => {
    expect(chart).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" class="bar-chart" role="img"/u);
    const [, title, data] = /aria-labelledby="(\S+) (\S+)"/u.exec(chart) ?? [];
    expect(chart).toContain(`<title id="${title}">Calls per outcome</title>`);
    expect(chart).toContain(`<desc id="${data}">PTP: 12 calls; DENIED: 3 calls</desc>`);
  });

  it("draws bars in the given order, as long as their values", () => {
    expect(textsOf(chart)).toEqual(["Calls per outcome", "PTP", "12", "DENIED", "3"]);
    const [first = 0, second = 0] = widthsOf(chart);
    expect(first / second).toBeCloseTo(4, 2);
  });

  it("keeps its style to itself and follows a dark page", () => {
    const style = /<style>(.*)<\/style>/u.exec(chart)?.[1] ?? "";
    expect(style).toContain("prefers-color-scheme:dark");
    const selectors = style.replaceAll(/@media\([^)]*\)/gu, "").match(/[^{}]+(?=\{)/gu) ?? [];
    expect(selectors.filter((selector) => !selector.startsWith(".bar-chart"))).toEqual([]);
  });

  it("fetches nothing and runs nothing", () => {
    expect(chart.replace('xmlns="http://www.w3.org/2000/svg"', "")).not.toMatch(
      /https?:|<script|href|url\(|@import|on\w+=/u,
    );
  });

  it.each([['<script>alert("x")</script>'], ["a & b"], ["-->"], ["]]>"], ["ज़रूर देंगे"]])(
    "shows the label %s as text",
    (label) => {
      const svg = barChart({ title: label, unit: "calls", bars: [{ label, value: 1 }] });
      expect(textsOf(svg)).toEqual([label, label, "1"]);
    },
  );

  it("stays XML whatever the labels are", () => {
    const label = fc.string({ unit: "binary", maxLength: 12 });
    fc.assert(
      fc.property(label, fc.array(fc.record({ label, value: fc.nat() }), { maxLength: 50 }), (title, some) => {
        const svg = barChart({ title, unit: "calls", bars: some });
        // no tag but ours, and no character that XML 1.0 has no place for
        expect(svg.replaceAll(/<\/?(?:svg|title|desc|style|rect|text)\b[^<>]*>/gu, "")).not.toMatch(/[<>]/u);
        expect(svg.replaceAll(/&(?:amp|lt|gt|quot);/gu, "")).not.toContain("&");
        expect(svg).toMatch(/^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u);
      }),
      { numRuns: 50 },
    );
  });

  it("draws the values of many bars as forty, the last of which holds the rest", () => {
    const many = Array.from({ length: 100 }, (_, index) => ({ label: `L${index}`, value: 1 }));
    const texts = textsOf(barChart({ title: "Many", unit: "calls", bars: many }));
    expect(texts.slice(-2)).toEqual(["61 others", "61"]);
    expect(widthsOf(barChart({ title: "Many", unit: "calls", bars: many }))).toHaveLength(40);
  });

  it.each([
    ["nothing", [], ["Empty", "none"]],
    ["zeros", [{ label: "PTP", value: 0 }], ["Empty", "PTP", "0"]],
  ])("draws %s without a fault", (_, some, texts) => {
    const svg = barChart({ title: "Empty", unit: "calls", bars: some });
    expect(textsOf(svg)).toEqual(texts);
    expect(svg).not.toContain("NaN");
  });

  it("shortens a long label, and keeps it whole in the description", () => {
    const label = "नमस्ते".repeat(20);
    const svg = barChart({ title: "Long", unit: "calls", bars: [{ label, value: 1 }] });
    expect([...(textsOf(svg)[1] ?? "")]).toHaveLength(34);
    expect(svg).toContain(`${label}: 1 calls`);
  });
});
