import type { Classification, DispositionClassifier } from "@disposition/core";
import { Call, DispositionError, type Taxonomy } from "@disposition/taxonomy";
import { z } from "zod";
import type { Operation } from "./operation.ts";
import { readJson } from "./read-json.ts";
import { jsonReply, problemReply } from "./reply.ts";

/** A call as this SDK or as older clients write it (`current_date` for the day of the call). */
const PredictBody = Call.extend({ current_date: Call.shape.callDate }).transform(({ current_date, ...call }) => ({
  ...call,
  callDate: call.callDate ?? current_date,
}));

/** `POST /predict`: one call in, one record out. */
export function predict<T extends Taxonomy>(classifier: DispositionClassifier<T>): Operation {
  return {
    method: "POST",
    path: "/predict",
    async run(request) {
      try {
        const parsed = PredictBody.safeParse(await readJson(request));
        if (!parsed.success) throw new DispositionError("INPUT_INVALID", z.prettifyError(parsed.error));
        return jsonReply(200, flat(await classifier.classify(parsed.data, { signal: request.signal })));
      } catch (error) {
        return problemReply(error, request.signal);
      }
    },
  };
}

/** Labels and `confidence_score` on the top level, where older clients look for them; the rest beside them. */
function flat<T extends Taxonomy>(result: Classification<T>): object {
  const { labels, confidence, trace, ...rest } = result;
  return { ...labels, confidence_score: confidence, ...rest };
}
