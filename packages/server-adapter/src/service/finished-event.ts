import { getField } from "@disposition/taxonomy";
import type { Answer, CallOrder } from "./call-order.ts";
import type { LabelSeen, ServiceEvent } from "./service-events.ts";

/** What may be told of an answer: labels of closed sets and numbers. Amounts, days and remarks are the customer's. */
export function finishedEvent({ classification, model, waitMs, serviceMs }: Answer, order: CallOrder): ServiceEvent {
  const { labels: record, fields, confidence, review, cached, usage } = classification;
  const labels = model.classifier.taxonomy.fields.flatMap(({ kind, path }): LabelSeen[] => {
    const probability = fields[path as keyof typeof fields]?.probability;
    if (kind !== "label" || probability === undefined) return [];
    return [{ field: path, value: getField(record, path) ?? null, probability }];
  });
  return {
    type: "call-finished",
    requestId: order.requestId,
    lane: order.lane,
    model: model.id,
    modelVersion: model.version,
    cached,
    waitMs,
    serviceMs,
    promptTokens: usage.promptTokens,
    confidence,
    labels,
    review: [...new Set((review ?? []).map(({ code }) => code))],
  };
}
