import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkRecord } from "./check-record.ts";
import { readAnswer } from "./read-answer.ts";
import { readEvents } from "./read-events.ts";

describe("checkRecord", () => {
  it.each([
    [
      "this SDK's record",
      '{"fields":{"disposition":{}},"disposition":"BUSY","confidence_score":1,"cached":true}',
      true,
    ],
    ["labels within labels", '{"fields":{"ptp.amount":{},"ptp.date":{}},"ptp":{},"confidence_score":0.9}', false],
    ["labels of another taxonomy", '{"fields":{"outcome":{}},"outcome":null,"confidence_score":0}', false],
    ["an older service's record", '{"disposition":"PTP","confidence_score":0.5,"remarks":null}', false],
  ])("takes %s", (_title, text, cached) => {
    expect(checkRecord(text)).toEqual({ cached });
  });

  it.each([
    ["", "no-json"],
    ["{", "no-json"],
    ["null", "no-record"],
    ['["BUSY"]', "no-record"],
    ['{"disposition":"BUSY"}', "no-record"],
    ['{"disposition":"BUSY","confidence_score":1.2}', "no-record"],
    ['{"disposition":"BUSY","confidence_score":"0.9"}', "no-record"],
    ['{"disposition":7,"confidence_score":0.9}', "no-record"],
    ['{"fields":{"disposition":{}},"confidence_score":0.9}', "no-labels"],
    ['{"fields":{"ptp.amount":{}},"amount":5,"confidence_score":0.9}', "no-labels"],
    ['{"fields":{},"confidence_score":0.9}', "no-labels"],
    ['{"error":"x","raw":"words of a call"}', "no-record"],
  ])("refuses %s as %s", (text, wrong) => {
    expect(checkRecord(text)).toEqual({ wrong });
  });
});

describe("readEvents", () => {
  it.each([
    ["\n", "event: a\ndata: 1\n\nevent: b\ndata: 2\ndata: 3\n\n"],
    ["\r\n", "id: 1\r\nevent: a\r\ndata: 1\r\n\r\n: still here\r\n\r\nevent: b\r\ndata:2\r\ndata: 3\r\n\r\n"],
    ["\r", "event: a\rdata: 1\r\revent: b\rdata: 2\rdata: 3\r\r"],
  ])("reads lines that end with %j", (_end, stream) => {
    expect(readEvents(stream)).toEqual([
      { event: "a", data: "1" },
      { event: "b", data: "2\n3" },
    ]);
  });

  it.each([
    ["an event that breaks off", "event: result\ndata: {}\n"],
    ["comments", ": still here\n\n"],
    ["an event without data", "event: result\n\n"],
    ["nothing", ""],
  ])("leaves out %s", (_title, stream) => {
    expect(readEvents(stream)).toEqual([]);
  });
});

describe("readAnswer", () => {
  const answer = { contentType: "application/json", retryAfter: undefined, firstByteAt: 1 };

  it("never carries words of a body, whatever the service sends", () => {
    const planted = "planted words";
    const bodies = [{ code: planted }, { detail: planted, code: "queue_full" }, planted, { disposition: planted }];
    const body = fc.constantFrom(
      ...bodies.map((value) => JSON.stringify(value)),
      planted,
      `event: error\ndata: ${planted}`,
    );
    const contentType = fc.constantFrom("application/problem+json", "text/event-stream", "text/html", "");
    fc.assert(
      fc.property(fc.constantFrom(200, 201, 400, 422, 429, 500), body, contentType, (status, text, type) => {
        const read = readAnswer({ ...answer, status, contentType: type, body: text });
        expect(read.kind).toBe("failed");
        expect(JSON.stringify(read)).not.toContain("planted");
      }),
    );
  });

  it("keeps what a refusal says of a later time", () => {
    const read = readAnswer({ ...answer, status: 429, retryAfter: "3", body: '{"code":"queue_full"}' });
    expect(read).toMatchObject({ retryAfterMs: 3000, failure: { status: 429, code: "queue_full" } });
  });
});
