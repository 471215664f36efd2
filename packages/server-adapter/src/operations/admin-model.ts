import { z } from "zod";
import { readJson } from "../codec/read-json.ts";
import { ModelName } from "../models/swap-options.ts";
import { Problem } from "../problem/problem.ts";
import { json } from "../seam/op-response.ts";
import type { Operation } from "../seam/operation.ts";
import type { ServiceParts } from "../service/service-parts.ts";

const Model = z.object({ id: z.string(), version: z.string() });
const Golden = z.object({ calls: z.int(), agreement: z.number().min(0).max(1) }).nullable();
const Report = z.object({ model: Model, previous: Model.nullable(), loadMs: z.number(), golden: Golden });
const Failure = z.object({ failedAt: z.enum(["load", "taxonomy", "warm_up", "golden", "draining"]) });
const State = z.object({
  model: Model.extend({ fingerprint: z.string() }).nullable(),
  models: z.array(z.string()).describe("What may be loaded."),
  swap: z.object({ running: z.boolean(), latest: z.union([Report, Failure]).nullable() }),
});
const Order = z.strictObject({
  /** One of the names in the service's option `swap.models`. */
  model: z.string(),
  /** Its name in replies. */
  version: ModelName.optional(),
  /** Share of the golden fields that it has to get right. */
  minAgreement: z.number().min(0).max(1).optional(),
});

const hints: Readonly<Record<string, string>> = {
  model: "the name of a model",
  version: "1 to 128 letters, digits, and . _ : -",
  minAgreement: "a number from 0 to 1",
};

/** `GET /admin/model`: which model serves, and how the latest swap ended. */
export function showModel({ models, settings, swapper }: ServiceParts): Operation {
  return {
    name: "admin-model",
    method: "GET",
    path: "/admin/model",
    scope: "admin",
    when: "always",
    doc: () => ({
      summary: "Which model serves, and how the latest swap ended",
      responses: { 200: { description: "Names and numbers.", content: { "application/json": State } } },
    }),
    async run() {
      const { current } = models;
      const model = current && {
        id: current.id,
        version: current.version,
        fingerprint: current.classifier.fingerprint,
      };
      const swap = { running: swapper.isRunning, latest: swapper.latest };
      return json(200, { model, models: Object.keys(settings.swap.models), swap });
    },
  };
}

/** `POST /admin/model`: puts another model in place. It goes on where the client leaves meanwhile. */
export function swapModel({ settings, swapper }: ServiceParts): Operation {
  return {
    name: "admin-model-swap",
    method: "POST",
    path: "/admin/model",
    scope: "admin",
    when: "always",
    doc: () => ({
      summary: "Puts another model in place",
      description:
        "It is loaded beside the one that serves, tried out, and then switched to; calls at work end with the old one. " +
        "Whatever goes wrong leaves the old one as it is.",
      requestBody: { "application/json": Order },
      responses: { 200: { description: "It serves.", content: { "application/json": Report } } },
      problems: [
        ...(["body_empty", "swap_running", "body_timeout", "body_too_large", "content_type_unsupported"] as const),
        ...(["input_invalid", "model_rejected", "loading"] as const),
      ],
    }),
    async run(request) {
      const { model, ...options } = readOrder(await readJson(request, settings));
      const load = Object.hasOwn(settings.swap.models, model) ? settings.swap.models[model] : undefined;
      if (load === undefined) throw unknownModel(Object.keys(settings.swap.models));
      return json(200, await swapper.swap(load, options));
    },
  };
}

function readOrder(body: object): z.output<typeof Order> {
  const parsed = Order.safeParse(body);
  if (parsed.success) return parsed.data;
  const errors = parsed.error.issues.map(({ code, path }) => {
    const name = String(path.at(-1) ?? "");
    return { path: ["", ...path].join("/"), code, message: `expected ${hints[name] ?? "an object with a model"}` };
  });
  throw new Problem("input_invalid", {
    detail: "the order does not fit; errors says where and what is expected",
    errors,
  });
}

function unknownModel(names: readonly string[]): Problem {
  const errors = [{ path: "/model", code: "unknown", message: `expected one of ${names.join(", ")}` }];
  return new Problem("input_invalid", { detail: "no model of this name may be loaded", errors });
}
