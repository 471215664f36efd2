import { createHash } from "node:crypto";
import { findMentions } from "@disposition/postprocess";
import { type Call, DEFAULT_TIME_ZONE } from "@disposition/taxonomy";
import { canonicalJson, type Json } from "./canonical-json.ts";
import { type NormalisedTranscript, normaliseTranscript } from "./normalise-transcript.ts";

/** A call with everything settled that its answer hangs on; two calls with the same form get the same answer. */
export interface NormalisedCall {
  readonly transcript: NormalisedTranscript;
  /** `YYYY-MM-DD`, or an instant in UTC, which also says the time of day. */
  readonly callDate: string;
  readonly timeZone: string;
}

export interface CallKeyFacts {
  /** What tells one set of weights from another: the hash of the file and its adapters where known, else its id. */
  readonly model: string;
  /** Hash of taxonomy, prompt format and finders. */
  readonly fingerprint: string;
  /** All else that changes the answer. */
  readonly options: Json;
  readonly call: NormalisedCall;
}

/** Goes into every key: raise it when the same facts begin to mean another answer. */
const KEY_VERSION = 1;

/**
 * Settles what a call leaves open. To answer for every spelling of it, classify the normalised call, and lead the
 * offsets in the answer back with `transcript.toOriginal`.
 *
 * @param call - As parsed by `Call`; its `id` plays no part.
 * @param now - The present moment, for a call that does not say when it was. Default: the clock.
 */
export function normaliseCall(call: Call, now: () => Date = () => new Date()): NormalisedCall {
  const { timeZone = DEFAULT_TIME_ZONE } = call;
  const callDate = call.callDate ?? today(timeZone, now);
  return { transcript: normaliseTranscript(call.transcript), callDate: settleMoment(callDate), timeZone };
}

/**
 * The name under which a call's answer is kept: SHA-256 over everything that the answer hangs on. It holds no text.
 *
 * @returns 43 characters of base64url.
 * @throws TypeError when `options` is not plain data.
 */
export function callKey({ model, fingerprint, options, call }: CallKeyFacts): string {
  const { transcript, callDate, timeZone } = call;
  const facts = [KEY_VERSION, model, fingerprint, options, transcript.text, callDate, timeZone];
  return createHash("sha256").update(canonicalJson(facts)).digest("base64url");
}

/** Asks the finder, so that the day is the one that it would take for the same call. */
function today(timeZone: string, now: () => Date): string {
  return findMentions({ transcript: "", timeZone }, { now }).callDay;
}

/** One instant has many spellings; a day has one. */
function settleMoment(callDate: string): string {
  return /^\d{4}-\d{2}-\d{2}$/u.test(callDate) ? callDate : new Date(callDate).toISOString();
}
