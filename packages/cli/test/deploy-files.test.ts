import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { dispositionService } from "@disposition/server-adapter";
import { describe, expect, it } from "vitest";
import { parse, parseAllDocuments } from "yaml";
import { serveCommand } from "../src/commands/serve.ts";
import { parseDuration } from "../src/load-test/parse-duration.ts";
import { parseSize } from "../src/serve/parse-size.ts";

const folder = new URL("../../../examples/deploy/", import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), "utf8");
const exists = (path: string) => existsSync(fileURLToPath(new URL(path, folder)));
const PORT = 3210;

// the model never comes; only the paths are asked for
const { operations } = dispositionService(new Promise(() => undefined), { metrics: false });
const paths = [...operations.map(({ path }) => path), "/metrics"];

interface Container {
  readonly args: readonly string[];
  readonly ports: readonly { readonly containerPort: number }[];
  readonly startupProbe: Probe;
  readonly readinessProbe: Probe;
  readonly livenessProbe: Probe;
  readonly lifecycle: { readonly preStop: { readonly exec: { readonly command: readonly [string, string] } } };
  readonly volumeMounts: readonly { readonly name: string; readonly mountPath: string }[];
}

interface Probe {
  readonly httpGet: { readonly path: string; readonly port: string };
}

const unit = read("disposition.service").replaceAll("\\\n", " ");
const unitValue = (name: string) => new RegExp(`^${name}=(.*)$`, "mu").exec(unit)?.[1] ?? "";
const compose = parse(read("compose.yaml"));
const manifests = parseAllDocuments(read("kubernetes.yaml")).map((document) => {
  expect(document.errors).toEqual([]);
  return document.toJS();
});
const deployment = manifests.find(({ kind }) => kind === "Deployment");
const container: Container = deployment.spec.template.spec.containers[0];
const nginx = read("nginx.conf").replaceAll(/#.*$/gmu, "");
const dockerfile = read("Dockerfile");
const dockerCommand: string[] = JSON.parse(/^CMD (\[.*\])$/mu.exec(dockerfile)?.[1] ?? "[]");

/** `--name value` and `--name=value` alike. */
function optionsOf(words: readonly string[]): Map<string, string> {
  const joined = words.map((word) => word.replace("=", " ")).join(" ");
  const found = joined.matchAll(/--(?<name>[a-z-]+)(?: (?<value>(?!--)\S+))?/gu);
  return new Map([...found].map(({ groups }) => [groups?.name ?? "", groups?.value ?? ""]));
}

const starts: readonly (readonly [string, ReadonlyMap<string, string>])[] = [
  ["systemd", optionsOf(unitValue("ExecStart").split(/\s+/u))],
  ["Compose", optionsOf(compose.services.disposition.command)],
  ["Kubernetes", optionsOf(container.args)],
  ["Dockerfile", optionsOf(dockerCommand)],
];

describe("the files of examples/deploy", () => {
  it.each(starts)("%s starts the server with options that it has", (_name, options) => {
    const known = serveCommand().options.map(({ long }) => long?.slice(2));
    for (const name of options.keys()) expect(known).toContain(name);
    expect(options.size).toBeGreaterThan(1);
    expect(options.get("port") ?? String(PORT)).toBe(String(PORT));
  });

  it("grants a stop more time than what comes before it takes", () => {
    const drainMs = (name: string) => {
      const options = new Map(starts.find(([of]) => of === name)?.[1]);
      return parseDuration("--drain", options.get("drain") ?? "25s");
    };
    const spare = 5_000;
    expect(Number(unitValue("TimeoutStopSec")) * 1000).toBeGreaterThan(drainMs("systemd") + spare);
    const grace = parseDuration("stop_grace_period", compose.services.disposition.stop_grace_period);
    expect(grace).toBeGreaterThan(drainMs("Compose") + spare);
    const { terminationGracePeriodSeconds } = deployment.spec.template.spec;
    const preStopMs = Number(container.lifecycle.preStop.exec.command[1]) * 1000;
    expect(terminationGracePeriodSeconds * 1000).toBeGreaterThan(preStopMs + drainMs("Kubernetes") + spare);
  });

  it("ask at paths and ports that the service has", () => {
    expect(container.ports[0]?.containerPort).toBe(PORT);
    const probes = [container.startupProbe, container.readinessProbe, container.livenessProbe];
    expect(probes.map(({ httpGet }) => httpGet.path)).toEqual(["/ready", "/ready", "/health"]);
    expect(compose.services.disposition.ports).toEqual([`127.0.0.1:${PORT}:${PORT}`]);
    expect(nginx).toContain(`server 127.0.0.1:${PORT};`);
    expect(dockerfile).toMatch(new RegExp(`EXPOSE ${PORT}\\n[\\s\\S]*127\\.0\\.0\\.1:${PORT}/health`, "u"));
    const [scrape] = parse(read("prometheus.yml")).scrape_configs;
    expect(scrape).toMatchObject({ job_name: "disposition", static_configs: [{ targets: [`disposition:${PORT}`] }] });
    const asked = [...probes.map(({ httpGet }) => httpGet.path), scrape.metrics_path, "/predict", "/upload", "/ws"];
    for (const path of asked) expect(paths).toContain(path);
  });

  it("mount files that are there", () => {
    const { prometheus, grafana, disposition } = compose.services;
    const mounts: string[] = [...prometheus.volumes, ...grafana.volumes].map((mount) => mount.split(":")[0]);
    const files = mounts.filter((source) => source.startsWith("."));
    expect(files).toHaveLength(6);
    for (const file of files) expect([file, exists(file)]).toEqual([file, true]);
    expect(exists(`${disposition.build.context}/${disposition.build.dockerfile}`)).toBe(true);
    const volumes = deployment.spec.template.spec.volumes.map(({ name }: { name: string }) => name);
    for (const { name } of container.volumeMounts) expect(volumes).toContain(name);
    const uploads = container.volumeMounts.find(({ name }) => name === "uploads")?.mountPath;
    for (const [, options] of starts) expect(options.get("upload-dir")).toBe(uploads);
  });

  it("systemd neither forbids V8 to compile nor hides the GPU, and counts its restarts where systemd looks", () => {
    expect(unit).not.toMatch(/^(?:MemoryDenyWriteExecute|PrivateDevices)=/mu);
    const [head = "", service = ""] = unit.split("[Service]");
    expect(head).toMatch(/^StartLimitBurst=5$/mu);
    expect(service).toMatch(/^Type=exec$[\s\S]*^KillMode=mixed$/mu);
  });

  it("nginx holds no event back, lets uploads of the whole size through, and passes upgrades on", () => {
    expect(nginx.split("{").length).toBe(nginx.split("}").length);
    const block = (start: string) => nginx.slice(nginx.indexOf(start)).split("}")[0] ?? "";
    for (const start of ["location ~ ^/(predict", "location = /upload"])
      expect(block(start)).toContain("proxy_buffering off;");
    const most = Number(/client_max_body_size (\d+)m;/u.exec(block("location = /upload"))?.[1]) * 1024 ** 2;
    const upload = new Map(starts[0]?.[1]).get("max-upload") ?? "";
    expect(most).toBeGreaterThan(parseSize("--max-upload", upload));
    expect(block("location = /ws")).toMatch(/Host \$host;[\s\S]*Upgrade \$http_upgrade;[\s\S]*\$connection_upgrade;/u);
    const host = /server_name (\S+);/u.exec(nginx)?.[1];
    expect(new Map(starts[0]?.[1]).get("allow-host")).toBe(host);
  });
});
