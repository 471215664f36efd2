import { join } from "node:path";
import { DEFAULT_TIME_ZONE, type Taxonomy } from "@disposition/taxonomy";
import { Problem } from "../problem/problem.ts";
import type { OperationRequest } from "../seam/operation.ts";
import { readDay } from "./read/call-of-cells.ts";
import { datasetReader } from "./read/dataset-reader.ts";
import { surveyUpload } from "./read/survey-upload.ts";
import type { ReceivedUpload } from "./receive/receive-upload.ts";
import type { StoredUpload } from "./stored-upload.ts";
import type { UploadSettings } from "./upload-options.ts";
import { readWishes, type UploadWishes, wishProblem } from "./upload-wishes.ts";

export interface AcceptedUpload {
  readonly upload: StoredUpload;
  readonly isAsync: boolean;
}

export interface AcceptOrder {
  readonly id: string;
  readonly folder: string;
  readonly received: ReceivedUpload;
  readonly taxonomy: Taxonomy;
  readonly settings: UploadSettings;
}

/** Finds out what a received file holds and what is wanted of it. @throws Problem for what fails the file as a whole. */
export async function acceptUpload(request: OperationRequest, order: AcceptOrder): Promise<AcceptedUpload> {
  const { received, taxonomy, settings, folder } = order;
  const wishes = readWishes(request, received.fields);
  const callDate = await defaultDay(wishes);
  const survey = await surveyUpload(join(folder, received.input), settings, {
    ...{ taxonomy, given: wishes.columns, hasDate: callDate !== null, sheet: wishes.sheet, signal: request.signal },
  });
  if (wishes.onError === "fail" && survey.unreadable !== null) {
    const errors = [{ path: `/line/${survey.unreadable}`, code: "row_unreadable", message: "expected a row" }];
    throw new Problem("row_failed", { detail: `line ${survey.unreadable} cannot be read`, errors });
  }
  const { rows, headers, columns, hasMark, kind } = survey;
  const upload: StoredUpload = {
    ...{ version: 1, id: order.id, principal: request.principal.id, requestId: request.requestId },
    ...{ createdAt: new Date().toISOString(), input: received.input, stem: received.stem, bytes: received.bytes },
    ...{ rows, headers: [...headers], columns, hasMark, sheet: wishes.sheet ?? null },
    defaults: { callDate, timeZone: wishes.timeZone },
    ...{ onError: wishes.onError, format: wishes.format ?? kind },
  };
  return { upload, isAsync: wishes.isAsync || rows > settings.inlineRows };
}

async function defaultDay({ callDate, timeZone }: UploadWishes): Promise<string | null> {
  if (callDate === null) return null;
  const day = readDay(await datasetReader(), callDate, timeZone ?? DEFAULT_TIME_ZONE);
  if (day === null) throw wishProblem("callDate", "expected a day such as 2026-02-21 or 21/02/2026");
  return day;
}
