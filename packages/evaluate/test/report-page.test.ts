import { existsSync, mkdtempSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { renderHtml } from "../src/html/render-html.ts";
import { inventedReport } from "../src/html/testing/invented-report.ts";
import { lowContrast } from "./low-contrast.ts";

const CHROMIUM = "/usr/bin/chromium";
/** A4 less the margins of the page, in CSS pixels. */
const A4_WIDTH = 688;
const PATIENCE_MS = 120_000;
const folder = mkdtempSync(join(tmpdir(), "disposition-report-"));
const file = join(folder, "report.html");
const url = pathToFileURL(file).href;

let browser: Browser;

beforeAll(async () => {
  if (!existsSync(CHROMIUM)) {
    throw new Error(`${CHROMIUM} is missing; the report is tested in a browser: apt-get install chromium`);
  }
  writeFileSync(file, renderHtml(inventedReport()));
  // the page is our own, and a container has no place for the browser's sandbox
  browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
}, PATIENCE_MS);

afterAll(async () => {
  await browser?.close();
});

interface Opened {
  readonly page: Page;
  readonly requests: readonly string[];
  readonly complaints: readonly string[];
}

async function opened(width: number, colorScheme: "light" | "dark"): Promise<Opened> {
  const page = await browser.newPage({ viewport: { width, height: 844 }, colorScheme });
  const [requests, complaints]: [string[], string[]] = [[], []];
  page.on("request", (request) => requests.push(request.url()));
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.goto(url);
  return { page, requests, complaints };
}

const LOOKS = [
  [1280, "light"],
  [1280, "dark"],
  [390, "light"],
  [390, "dark"],
] as const;

describe.each(LOOKS)("the report at %i px, %s", { timeout: PATIENCE_MS }, (width, scheme) => {
  let look: Opened;
  beforeAll(async () => {
    look = await opened(width, scheme);
  }, PATIENCE_MS);
  afterAll(() => look?.page.close());

  it("asks for nothing but itself and complains of nothing", () => {
    expect(look.requests).toEqual([url]);
    expect(look.complaints).toEqual([]);
  });

  it("is no wider than the screen; what is wider scrolls in its own box", async () => {
    const size = await look.page.locator("html").evaluate((node) => [node.scrollWidth, node.clientWidth]);
    expect(size).toEqual([width, width]);
    const boxes = await look.page
      .locator(".scroll")
      .evaluateAll((nodes) => nodes.map((node) => [node.scrollWidth, node.clientWidth] as const));
    expect(boxes.every(([, seen]) => seen <= width)).toBe(true);
    expect(boxes.some(([whole, seen]) => whole > seen)).toBe(width === 390);
  });

  it("shows the heading of every section whole", async () => {
    const headings = look.page.locator("section h2");
    const count = await headings.count();
    expect(count).toBe(11);
    for (let index = 0; index < count; index++) {
      const heading = headings.nth(index);
      expect(await heading.isVisible()).toBe(true);
      const box = (await heading.boundingBox())!;
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
    }
  });

  it("draws every picture, large enough to be read", async () => {
    const scales = await look.page.locator("svg").evaluateAll((nodes) =>
      nodes.map((node) => {
        const { width: wide, height } = node.getBoundingClientRect();
        return { height, scale: wide / Number(node.getAttribute("width")) };
      }),
    );
    expect(scales.length).toBeGreaterThan(40);
    for (const { height, scale } of scales) {
      expect(height).toBeGreaterThanOrEqual(12);
      // text in pictures is 11 px at scale 1
      expect(scale).toBeGreaterThanOrEqual(0.85);
    }
  });

  it("has a contrast of 4.5 : 1 or more in all its text, pictures included", async () => {
    const measured = await look.page.locator("body").evaluate(lowContrast);
    expect(measured.texts).toBeGreaterThan(500);
    expect(measured.low).toEqual([]);
  });

  it("can be photographed", async () => {
    const path = join(folder, `report-${width}-${scheme}.png`);
    await look.page.screenshot({ path, fullPage: true });
    expect(statSync(path).size).toBeGreaterThan(100_000);
  });
});

describe("the report", { timeout: PATIENCE_MS }, () => {
  it("follows the reader's machine: dark on light, light on dark", async () => {
    const grounds = await Promise.all(
      (["light", "dark"] as const).map(async (scheme) => {
        const { page } = await opened(1280, scheme);
        const ground = await page
          .locator("body")
          .evaluate((node) => node.ownerDocument.defaultView?.getComputedStyle(node).backgroundColor);
        await page.close();
        return ground;
      }),
    );
    expect(grounds).toEqual(["rgb(255, 255, 255)", "rgb(20, 23, 26)"]);
  });

  it("prints on paper without contents and scroll boxes, light also on a dark machine", async () => {
    const { page } = await opened(A4_WIDTH, "dark");
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    expect(await page.locator("nav").isVisible()).toBe(false);
    const styles = await page.locator("body").evaluate((node) => {
      const view = node.ownerDocument.defaultView;
      const box = node.querySelector(".scroll");
      return [view?.getComputedStyle(node).backgroundColor, box && view?.getComputedStyle(box).overflowX];
    });
    expect(styles).toEqual(["rgb(255, 255, 255)", "visible"]);
    expect(await page.locator("html").evaluate((node) => node.scrollWidth)).toBe(A4_WIDTH);
    await page.close();
  });

  it("runs no markup that stands in a name", async () => {
    const [path, hostile] = [
      join(folder, "hostile.html"),
      "</style><img src=x onerror=alert(1)><script>alert(2)</script>",
    ];
    const text = JSON.stringify(inventedReport()).split("SETTLEMENT").join(JSON.stringify(hostile).slice(1, -1));
    writeFileSync(path, renderHtml(JSON.parse(text)));
    const page = await browser.newPage();
    const alerts: string[] = [];
    page.on("dialog", async (dialog) => {
      alerts.push(dialog.message());
      await dialog.dismiss();
    });
    await page.goto(pathToFileURL(path).href);
    expect(await page.locator("img, script").count()).toBe(0);
    expect(await page.getByText("<script>alert(2)").first().isVisible()).toBe(true);
    expect(alerts).toEqual([]);
    await page.close();
  });
});
