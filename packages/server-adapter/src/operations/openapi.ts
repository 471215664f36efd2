import { buildOpenApi } from "../openapi/build-openapi.ts";
import { json } from "../seam/op-response.ts";
import type { Operation } from "../seam/operation.ts";
import type { ServiceParts } from "../service/service-parts.ts";

/** `GET /openapi.json`: all operations in OpenAPI 3.1, with the record of the taxonomy that is served. */
export function openapi({ models, settings }: ServiceParts, operations: () => readonly Operation[]): Operation {
  return {
    name: "openapi",
    method: "GET",
    path: "/openapi.json",
    scope: null,
    when: "ready",
    doc: () => ({
      summary: "This document",
      responses: { 200: { description: "OpenAPI 3.1.", content: { "application/json": "An OpenAPI document." } } },
    }),
    run: () =>
      models.use(async ({ classifier, version }) => {
        const { taxonomy } = classifier;
        return json(200, buildOpenApi(operations(), { taxonomy, version, hasAuth: settings.auth !== undefined }));
      }),
  };
}
