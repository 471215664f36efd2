import { chmod, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { DispositionClassifier, type Engine } from "@disposition/core";
import { fakeEngine } from "@disposition/core/testing";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { parse } from "yaml";
import { dispositionService } from "../src/service/disposition-service.ts";
import { ask } from "./support/ask.ts";
import { type Host, hosts } from "./support/hosts.ts";
import { openRequest } from "./support/open-request.ts";
import { promqlNames } from "./support/promql-names.ts";
import { readMetrics, type Sample } from "./support/read-metrics.ts";

// a machine with much else to do is slow, and no test is about time
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000, expect: { poll: { timeout: 20_000 } } });

const folder = new URL("../../../examples/operations/", import.meta.url);
const read = (path: string) => readFile(new URL(path, folder), "utf8");

/** Labels that Prometheus adds at each scrape. */
const SCRAPED = ["job", "instance"];
/** Values that come with trouble, which no short traffic brings about. */
const NOT_EVERY_DAY = ["status", "reason", "result", "outcome", "agree"];

interface Named {
  readonly where: string;
  readonly expr: string;
}

interface RuleFile {
  readonly groups: readonly {
    readonly name: string;
    readonly rules: readonly {
      readonly record?: string;
      readonly alert?: string;
      readonly expr: string;
      readonly for?: string;
      readonly labels?: Readonly<Record<string, string>>;
      readonly annotations?: Readonly<Record<string, string>>;
    }[];
  }[];
}

interface Panel {
  readonly id: number;
  readonly type: string;
  readonly title: string;
  readonly gridPos: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
  readonly targets?: readonly { readonly expr: string; readonly legendFormat: string }[];
}

interface Dashboard {
  readonly panels: readonly Panel[];
  readonly templating: { readonly list: readonly { readonly name: string; readonly definition?: string }[] };
  readonly annotations: { readonly list: readonly { readonly name: string; readonly expr: string }[] };
}

let samples: readonly Sample[];
let alerts: RuleFile;
let recorded: RuleFile;
let dashboard: Dashboard;
let host: Host;
let scratch: string;

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), "disposition-"));
  alerts = parse(await read("prometheus/alerts.yml"));
  recorded = parse(await read("prometheus/recording-rules.yml"));
  dashboard = JSON.parse(await read("grafana/disposition.json"));
  samples = await afterTraffic();
});
afterAll(async () => {
  await host.close();
  await rm(scratch, { recursive: true });
});

/** An engine on a GPU that has been started anew once. It takes a moment. */
function gpuEngine(disposition = "BUSY"): Engine {
  const engine = fakeEngine({
    believe: (slot) => (slot.name === "disposition" ? { [disposition]: 2, RINGING: 1 } : {}),
    work: () => sleep(100),
  });
  const vram = { total: 8e9, used: 2e9, free: 6e9 };
  const gpu = {
    ...{ device: "vulkan", names: ["gpu"], gpuLayers: 20, totalLayers: 24, flashAttention: "auto" as const },
    ...{ plannedVram: 1e9, vram, choice: "", fallback: null },
  };
  return { ...engine, info: { ...engine.info, device: "vulkan", gpu }, getStats: async () => ({ vram, restarts: 1 }) };
}

/** A service of which everything is used once. */
async function afterTraffic(): Promise<readonly Sample[]> {
  const nvidiaSmi = join(scratch, "nvidia-smi");
  await writeFile(nvidiaSmi, "#!/bin/sh\necho '0, 37, 2048, 8192'\n");
  await chmod(nvidiaSmi, 0o755);
  const shadow = await DispositionClassifier.load({ engine: gpuEngine("SWITCHED_OFF") });
  const load = () => DispositionClassifier.load({ engine: gpuEngine(), cache: true });
  const service = dispositionService(load(), {
    metrics: { nvidiaSmi, legacyNames: true },
    shadow: { classifier: shadow, share: 1 },
  });
  await service.ready;
  host = await hosts.Fastify(service);
  const seen: string[] = [];
  service.subscribe(({ type }) => seen.push(type));
  const until = (type: string, count = 1) =>
    vi.waitUntil(() => seen.filter((one) => one === type).length >= count, 20_000);
  const calls = [{ transcript: "Agent: busy" }, { transcript: "Agent: busy" }, { transcript: "" }];
  for (const call of calls) await post(call);
  await post({ calls: [{ transcript: "Agent: one" }, { transcript: "Agent: two" }] });
  await upload({});
  const sent = seen.filter((type) => type === "call-started").length;
  const left = openRequest(`${host.url}/predict`, { body: JSON.stringify({ transcript: "Agent: never mind" }) });
  await until("call-started", sent + 1);
  left.leave();
  await until("cancelled");
  await upload({ prefer: "respond-async" });
  await Promise.all([until("job-checkpoint"), until("shadow-compared")]);
  shadow.dispose().catch(() => undefined);
  await post({ transcript: "Agent: three" });
  await until("shadow-dropped");
  await service.swapModel(load);
  await service.swapModel(() => Promise.reject(new Error("no such file"))).catch(() => undefined);
  return readMetrics((await ask(`${host.url}/metrics`)).text);
}

function post(body: object) {
  const headers = { "content-type": "application/json" };
  return ask(`${host.url}/predict`, { method: "POST", headers, body: JSON.stringify(body) });
}

async function upload(headers: Readonly<Record<string, string>>): Promise<void> {
  const form = new FormData();
  form.append("file", new Blob(["transcript\nAgent: hello\n"], { type: "text/csv" }), "calls.csv");
  const encoded = new Response(form);
  const type = { "content-type": encoded.headers.get("content-type") ?? "" };
  const body = new Uint8Array(await encoded.arrayBuffer());
  await ask(`${host.url}/upload`, { method: "POST", headers: { ...headers, ...type }, body });
}

const rulesOf = ({ groups }: RuleFile) => groups.flatMap(({ rules }) => rules);

/** Every expression of the files, and where it stands. */
function expressions(): readonly Named[] {
  return [
    ...rulesOf(recorded).map(({ record = "", expr }) => ({ where: record, expr })),
    ...rulesOf(alerts).map(({ alert = "", expr }) => ({ where: alert, expr })),
    ...dashboard.panels.flatMap(({ title, targets = [] }) => targets.map(({ expr }) => ({ where: title, expr }))),
    ...dashboard.annotations.list.map(({ name, expr }) => ({ where: name, expr })),
  ];
}

const labelsOf = (metric: string) =>
  new Set(samples.filter(({ name }) => name === metric).flatMap(({ labels }) => Object.keys(labels)));

it("every metric, label and value of rules and dashboard stands in /metrics after some traffic", () => {
  const records = new Set(rulesOf(recorded).map(({ record }) => record));
  const exists = new Set(samples.map(({ name }) => name));
  const faults = expressions().flatMap(({ where, expr }) => {
    const { metrics } = promqlNames(expr);
    return metrics.flatMap(({ metric, labels, values }) => {
      if (metric === "up" || records.has(metric)) return [];
      if (!exists.has(metric)) return [`${where}: no metric ${metric}`];
      const known = labelsOf(metric);
      const strange = labels.filter((label) => !known.has(label) && !SCRAPED.includes(label));
      const unseen = Object.entries(values).filter(([label, value]) => {
        if (SCRAPED.includes(label) || (NOT_EVERY_DAY.includes(label) && value !== "ok")) return false;
        return !samples.some((sample) => sample.name === metric && sample.labels[label] === value);
      });
      return [...strange, ...unseen.map(String)].map((what) => `${where}: ${metric} has no ${what}`);
    });
  });
  expect(faults).toEqual([]);
});

it("everything is grouped and shown by labels that one of its metrics has", () => {
  const byRecord = new Map(rulesOf(recorded).map(({ record, expr }) => [record, promqlNames(expr).grouping]));
  const labelsIn = (expr: string) =>
    new Set(
      promqlNames(expr).metrics.flatMap(({ metric }) => [
        ...SCRAPED,
        ...labelsOf(metric),
        ...(byRecord.get(metric) ?? []),
      ]),
    );
  const grouped = expressions().flatMap(({ where, expr }) => {
    const known = labelsIn(expr);
    return promqlNames(expr)
      .grouping.filter((label) => !known.has(label))
      .map((label) => `${where}: ${label}`);
  });
  const shown = dashboard.panels.flatMap(({ title, targets = [] }) =>
    targets.flatMap(({ expr, legendFormat }) => {
      const known = labelsIn(expr);
      const names = [...legendFormat.matchAll(/\{\{(\w+)\}\}/gu)].map(([, name]) => name ?? "");
      return names.filter((name) => !known.has(name)).map((name) => `${title}: ${name}`);
    }),
  );
  expect([...grouped, ...shown]).toEqual([]);
});

it("the test finds a metric, a label and a value that are not there", () => {
  expect(
    promqlNames('sum by (a, le) (rate(x_bucket{b="1", c=~"2|3"}[5m])) / on (d) group_left y > 2 and z offset 5m'),
  ).toEqual({
    metrics: [
      { metric: "x_bucket", labels: ["b", "c"], values: { b: "1" } },
      { metric: "y", labels: [], values: {} },
      { metric: "z", labels: [], values: {} },
    ],
    grouping: ["a", "le", "d"],
  });
});

it("every metric of the service but those of the older one is looked at somewhere", () => {
  const looked = new Set(expressions().flatMap(({ expr }) => promqlNames(expr).metrics.map(({ metric }) => metric)));
  const families = new Set(samples.map(({ name }) => name.replace(/_(?:bucket|sum|count)$/u, "")));
  const legacy =
    /^disposition_(?:requests_total|request_errors_total|inference_seconds|model_loaded|gpu_available|gpu_util_percent|gpu_mem_\w+_mb)$/u;
  const unseen = [...families].filter((family) => {
    return (
      !legacy.test(family) &&
      ![family, `${family}_bucket`, `${family}_sum`, `${family}_count`].some((name) => looked.has(name))
    );
  });
  expect(unseen).toEqual([]);
});

describe("alerts", () => {
  it("are named, rated and explained, each once", () => {
    const all = rulesOf(alerts);
    expect(new Set(all.map(({ alert }) => alert)).size).toBe(all.length);
    for (const { alert, labels, annotations } of all) {
      expect(alert).toMatch(/^Disposition[A-Z]\w+$/u);
      expect(["page", "ticket"]).toContain(labels?.severity);
      expect(annotations).toEqual({ summary: expect.any(String), description: expect.any(String) });
    }
  });

  it("use labels in their words that are left in their results", () => {
    const byRecord = new Map(rulesOf(recorded).map(({ record, expr }) => [record, promqlNames(expr).grouping]));
    for (const { alert, expr, annotations } of rulesOf(alerts)) {
      const { metrics, grouping } = promqlNames(expr);
      const isGrouped = /\bsum by/u.test(expr) && !metrics.some(({ metric }) => byRecord.has(metric));
      const left = isGrouped
        ? grouping
        : [
            ...grouping,
            ...metrics.flatMap(({ metric }) => [...(byRecord.get(metric) ?? SCRAPED), ...labelsOf(metric)]),
          ];
      const words = [...JSON.stringify(annotations).matchAll(/\$labels\.(\w+)/gu)].map(([, label]) => label ?? "");
      expect([alert, words.filter((label) => !left.includes(label))]).toEqual([alert, []]);
    }
  });
});

describe("the dashboard", () => {
  it("has panels that do not overlap, on a grid of 24 columns", () => {
    const cells = new Set<string>();
    for (const { title, gridPos } of dashboard.panels) {
      expect([title, gridPos.x + gridPos.w <= 24]).toEqual([title, true]);
      for (let x = gridPos.x; x < gridPos.x + gridPos.w; x += 1) {
        for (let y = gridPos.y; y < gridPos.y + gridPos.h; y += 1) {
          expect([title, cells.has(`${x},${y}`)]).toEqual([title, false]);
          cells.add(`${x},${y}`);
        }
      }
    }
    expect(new Set(dashboard.panels.map(({ id }) => id)).size).toBe(dashboard.panels.length);
  });

  it("asks for the job that is chosen, by a variable that a metric fills", () => {
    const [job] = dashboard.templating.list.filter(({ name }) => name === "job");
    expect(job?.definition).toBe("label_values(disposition_engine_up, job)");
    for (const { title, targets = [] } of dashboard.panels) {
      for (const { expr } of targets) expect([title, expr.includes('job="$job"')]).toEqual([title, true]);
    }
  });
});
