import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EvaluationFile } from "../report/evaluation-file.ts";
import { renderEvaluation } from "../report/render-evaluation.ts";
import { renderHtml } from "./render-html.ts";
import { inventedReport, WORDS_OF_CALLS } from "./testing/invented-report.ts";

const report = inventedReport();
const page = renderHtml(report);
const NUMBER = /\d+(?:\.\d+)?/gu;

/** What a reader sees outside of pictures. */
function textOf(markup: string): string {
  return markup
    .replaceAll(/<(style|svg).*?<\/\1>/gsu, "")
    .replaceAll("<wbr>", "")
    .replaceAll(/<[^>]*>/gu, " ")
    .replaceAll(/(?<=\d),(?=\d{3})/gu, "")
    .replaceAll(/&lt;|&gt;|&quot;|&#39;|&amp;/gu, (entity) => ENTITIES[entity] ?? "");
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&amp;": "&",
};

const numbersOf = (text: string): readonly string[] => text.match(NUMBER) ?? [];

/** The page's tags with the names of their attributes, in order; `<wbr>` follows the letters of a name. */
function tagsOf(markup: string): string[] {
  const tags = [...markup.matchAll(/<(?!wbr>)(\/?[a-z][a-z0-9]*|!doctype)([^<>]*)>/giu)];
  return tags.map(([, name = "", rest = ""]) =>
    [name, ...rest.matchAll(/\s([a-z-]+)="[^"]*"/giu)].map(([, one = name]) => one).join(),
  );
}

/** The report with another name wherever `from` stands. */
function renamed(from: string, to: string): EvaluationFile {
  const inJson = JSON.stringify(to).slice(1, -1);
  return JSON.parse(JSON.stringify(report).split(from).join(inJson));
}

/** Rows of the tables of the Markdown report, by the heading above them. */
function markdownRows(): { heading: string; cells: string[] }[] {
  let heading = "";
  return renderEvaluation(report)
    .split("\n")
    .flatMap((line, index, lines) => {
      if (line.startsWith("#")) heading = line.replace(/^#+ /u, "");
      const isRow = line.startsWith("|") && !line.startsWith("| ---") && !lines[index + 1]?.startsWith("| ---");
      return isRow ? [{ heading, cells: line.slice(2, -2).split(" | ") }] : [];
    });
}

/** Where a row of Markdown is one row of the page too; the other tables are cut differently. */
const ALIKE =
  /^Verdict|^Against|^Confidence|^Slices|^Drift|^disposition$|^payment_disposition$|^reason_for_not_paying$/u;
const htmlRows = [...page.matchAll(/<tr [^>]*>(.*?)<\/tr>/gsu)].map(([, row = ""]) => textOf(row));

describe("renderHtml", () => {
  it("shows every number of the Markdown report", () => {
    const shown = new Set(numbersOf(textOf(page)));
    const missing = numbersOf(renderEvaluation(report).replaceAll(/[0-9a-f]{12,}/gu, "")).filter(
      (one) => !shown.has(one),
    );
    expect(missing).toEqual([]);
  });

  it("keeps the numbers of a Markdown row together in one row that has its name", () => {
    const rows = markdownRows().filter(({ heading }) => ALIKE.test(heading));
    expect(rows.length).toBeGreaterThan(50);
    const torn = rows.filter(({ cells: [name = "", ...cells] }) => {
      const label = name.replace(" *", "").split(": ").at(-1) ?? "";
      const numbers = numbersOf(cells.join(" "));
      return !htmlRows.some((row) => row.includes(label) && numbers.every((one) => numbersOf(row).includes(one)));
    });
    expect(torn).toEqual([]);
  });

  it("shows the hashes of the data, model, gate, old report and verdict whole", () => {
    const { bound, sha256 } = report.verdict!;
    for (const hash of [bound.data, bound.model!, bound.gate, bound.against!, sha256, bound.fingerprint]) {
      expect(page).toContain(`<code>${hash}</code>`);
    }
  });

  it("opens with the verdict in words and the share of right records", () => {
    const opening = textOf(page.slice(0, page.indexOf("<section")));
    expect(opening).toMatch(/Do not ship|Not decisive|Ship/u);
    expect(opening).toContain(`${report.exactMatch!.hits} of ${report.exactMatch!.total}`);
    expect(opening).toContain("of the wrong records are among them");
  });

  it("has a section for every part of the report, each in the contents", () => {
    const ids = [...page.matchAll(/<section id="([a-z]+)">/gu)].map(([, id]) => id);
    expect(ids).toEqual([
      "verdict",
      "against",
      "figures",
      "labels",
      "confidence",
      "distributions",
      "slices",
      "noise",
      "drift",
      "latency",
      "provenance",
    ]);
    expect([...page.matchAll(/<a href="#([a-z]+)">/gu)].map(([, id]) => id)).toEqual(ids);
  });

  it("greys the labels and slices with few calls, and no others", () => {
    const grey = [...page.matchAll(/<tr class="small"><th[^>]*>(.*?)<\/th>/gsu)].map(([, name = ""]) => textOf(name));
    const labels = Object.values(report.fields).flatMap((field) => (field.kind === "label" ? field.labels : []));
    const few = [
      ...labels.filter(({ small }) => small).map(({ label }) => label),
      ...report.slices.filter(({ small }) => small).map(({ name }) => name),
      ...Object.entries(report.comparison?.fields ?? {}).flatMap(([path, field]) =>
        field.labels.filter(({ small, recall }) => small && recall?.difference).map(({ label }) => `${path}: ${label}`),
      ),
    ];
    expect(grey.toSorted()).toEqual(few.toSorted());
    expect(few).toEqual(expect.arrayContaining(["WRONG_NUMBER", "en", "payment_disposition: SETTLEMENT"]));
  });

  it("fetches nothing and runs nothing", () => {
    expect(page).not.toMatch(/https?:\/\/|<script|<link|<img|<iframe|@import|url\(|\ssrc=|\son[a-z]+=/iu);
    expect(page.match(/href="[^#][^"]*"/gu)).toBeNull();
    expect(page).toContain("default-src 'none'");
  });

  it("keeps no word of a call and no call beside those to look at first", () => {
    for (const words of WORDS_OF_CALLS) expect(page).not.toContain(words);
    const listed = Object.values(report.noise).flatMap(({ suspects }) => suspects.map(({ id }) => id));
    for (const [id] of page.matchAll(/call-\d+/gu)) expect(listed).toContain(id);
  });

  it("gives the same bytes for the same report, also when it went through a file", () => {
    expect(renderHtml(JSON.parse(JSON.stringify(report)))).toBe(page);
  });

  it("describes every picture in words", () => {
    const pictures = [...page.matchAll(/<svg [^>]*>.*?<\/svg>/gsu)].map(([svg]) => svg);
    expect(pictures.length).toBeGreaterThan(40);
    for (const svg of pictures) {
      expect(svg).toMatch(/^<svg [^>]*role="img"/u);
      expect(svg).toMatch(/<title>[^<]+<\/title><desc>[^<]+<\/desc>/u);
      expect(svg).not.toMatch(/NaN|Infinity|undefined/u);
    }
  });

  it.each([
    ["a label", "SETTLEMENT"],
    ["a model", "collections-qwen3-0.6b"],
    ["an old model", "collections-old"],
    ["a file", "week-11.jsonl"],
    ["a language", "hinglish"],
    ["a field", "payment_disposition"],
    ["a call", "call-"],
  ])("shows %s named like markup as text", (_, name) => {
    const hostile = `</title></style><script>alert("1")</script><img src=x onerror='alert(2)'>&amp;${name}`;
    const evil = renderHtml(renamed(name, hostile));
    expect(tagsOf(evil)).toEqual(tagsOf(page));
    expect(evil).not.toMatch(/<script|<img/iu);
  });

  it("law: no name changes the tags of the page, and the page stays legal text", () => {
    const names = fc.string({ unit: "binary", maxLength: 20 }).map((text) => `${text}§`);
    fc.assert(
      fc.property(names, (name) => {
        const other = renderHtml(renamed("SETTLEMENT", name));
        expect(tagsOf(other)).toEqual(tagsOf(page));
        expect(other).toMatch(/^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u);
      }),
      { numRuns: 15 },
    );
  });

  it("is renderable without calls, gate, comparison and drift", () => {
    const empty = { ...inventedReport(0), verdict: null };
    const bare = renderHtml(empty);
    expect(bare).not.toMatch(/NaN|Infinity|undefined|null/u);
    expect(textOf(bare)).toContain("No calls were measured.");
    expect(textOf(bare)).toContain("No gate was given");
  });
});
