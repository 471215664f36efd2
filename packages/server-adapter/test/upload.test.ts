import { readRows } from "@disposition/dataset";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import writeXlsx from "write-excel-file/node";
import { ask } from "./support/ask.ts";
import { form } from "./support/form.ts";
import { hostNames } from "./support/hosts.ts";
import { type UploadService, uploadService } from "./support/upload-service.ts";

const table = [
  "Call ID,Call Transcript,Call Date,Agent Name,Amount",
  'a1,"Agent: line is busy, ""really""",21/02/2026,=Asha,-500',
  "a2,,21/02/2026,Ravi,0.5",
  "a3,please fail,21/02/2026,रवि,x",
  "a4,line is busy,not a day,Ravi,1",
  "a5,one,cell,too,many,here",
].join("\r\n");

let served: UploadService;
beforeAll(async () => {
  served = await uploadService();
  // the readers are loaded with the first upload
  await served.upload({ headers: { "content-type": "text/csv" }, body: "text\nbusy\n" });
});
afterAll(() => served.close());

const asCsv = (body: string) => ({ headers: { "content-type": "text/csv" }, body });
const asJson = (text: string) => JSON.parse(text) as { rows: Record<string, unknown>[]; summary: object };

describe("a table of calls comes back", () => {
  it("with its own columns, then labels, confidence, review, and what went wrong", async () => {
    const { status, headers, text } = await served.upload(form({ content: table, filename: "March calls.csv" }));
    expect(status).toBe(200);
    expect(headers["content-disposition"]).toContain('attachment; filename="March calls-predictions.csv"');
    expect(headers["content-type"]).toBe("text/csv; charset=utf-8; header=present");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["x-job-id"]).toMatch(/^[0-9a-f-]{36}$/u);
    expect(headers["x-model-version"]).toMatch(/./u);
    const lines = text.split("\r\n");
    expect(lines[0]).toBe(
      "Call ID,Call Transcript,Call Date,Agent Name,Amount,disposition,payment_disposition,reason_for_not_paying," +
        "ptp_details.amount,ptp_details.date,followup_date,remarks,confidence,review,status,error_code,error_detail",
    );
    expect(lines[1]).toMatch(
      /^a1,"Agent: line is busy, ""really""",21\/02\/2026,'=Asha,-500,BUSY,NONE,.*,0\.75,,ok,,$/u,
    );
    expect(lines[2]).toMatch(/^a2,,21\/02\/2026,Ravi,0\.5,{9},error,transcript_empty,/u);
    expect(lines[3]).toMatch(/^a3,.*,error,engine_failed,/u);
    expect(lines[4]).toMatch(/^a4,.*,error,input_invalid,line 5: callDate:/u);
    expect(lines[5]).toMatch(/^,+error,row_unreadable,line 6:/u);
    expect(lines).toHaveLength(7);
    expect(await served.left()).toEqual([]);
  });

  it.each([
    ["csv", "?format=csv", {}],
    ["xlsx", "?output_format=xls", {}],
    ["json", "", { accept: "application/json" }],
    ["jsonl", "", { accept: "text/csv;q=0.1, application/x-ndjson" }],
  ] as const)("as %s when %j or %j asks for it", async (format, query, accept) => {
    const { headers, body } = form({ content: table }, { on_error: "skip" });
    const response = await fetch(`${served.host.url}/upload${query}`, {
      method: "POST",
      headers: { ...headers, ...accept },
      body,
    });
    expect(response.headers.get("content-disposition")).toContain(`.${format}"`);
    const bytes = Buffer.from(await response.arrayBuffer());
    const rows: unknown[] = [];
    for await (const row of readRows(bytes)) if ("value" in row) rows.push(row.value);
    expect(rows[0]).toMatchObject({ "Call ID": "a1", disposition: "BUSY", status: "ok" });
    // rows that fail were left out; JSON lines end with a summary
    expect(rows).toHaveLength(format === "jsonl" ? 2 : 1);
  });

  it("in the format in which it came when nobody says otherwise", async () => {
    const sheet = await writeXlsx(
      [
        ["text", "n"],
        ["line is busy", 5],
      ],
      { sheet: "A" },
    ).toBuffer();
    const got = await served.upload({
      headers: { "content-type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" },
      body: sheet,
    });
    expect(got.headers["content-disposition"]).toContain(".xlsx");
    const { headers } = await served.upload({
      headers: { "content-type": "application/jsonl" },
      body: '{"text":"busy"}\n',
    });
    expect(headers["content-type"]).toContain("ndjson");
  });
});

describe("calls are read", () => {
  const dated = { transcript: "customer: main parson 5000 dunga", callDate: "2026-02-21" };
  it.each([
    ["a JSON list", "application/json", JSON.stringify([dated, 7])],
    ["a JSON list under calls", "application/json", JSON.stringify({ calls: [dated, 7] })],
    ["JSON lines", "application/x-ndjson", `${JSON.stringify(dated)}\n7\n`],
    ["a file of no known type", "application/octet-stream", `${JSON.stringify(dated)}\n7\n`],
    ["tabs", "text/tab-separated-values", `conversation\tcall_date\n${dated.transcript}\t2026-02-21\nbroken\n`],
    [
      "semicolons and UTF-16",
      "text/csv",
      Buffer.from(`\uFEFFtext;date\n${dated.transcript};21-Feb-26\nbroken\n`, "utf16le"),
    ],
  ])("off %s, row by row", async (_title, type, body) => {
    const got = await served.upload({ headers: { "content-type": type }, body }, "?format=json");
    const { rows, summary } = asJson(got.text);
    expect([got.status, summary]).toMatchObject([200, { rows: 2, ok: 1, failed: 1, skipped: 0 }]);
    expect(rows[0]).toMatchObject({ status: "ok" });
    expect(rows[1]).toMatchObject({ status: "error", error_code: "row_unreadable" });
  });

  it("with nested columns, which stay nested in JSON and get a dotted name in a table", async () => {
    const body = JSON.stringify([{ text: "busy", customer: { name: "Asha", tags: ["a", "b"] }, confidence: 1 }]);
    const json = asJson((await served.upload({ headers: { "content-type": "application/json" }, body })).text);
    expect(json.rows[0]).toMatchObject({ customer: { name: "Asha" }, confidence: 1, predicted_confidence: 0.75 });
    const csv = await served.upload({ headers: { "content-type": "application/json" }, body }, "?format=csv");
    expect(csv.text).toContain("text,customer.name,customer.tags,confidence,disposition");
    expect(csv.text).toContain('"[""a"",""b""]"');
  });

  it("from the columns that the request names, not from those that look like it", async () => {
    const body = "transcript,words\n,line is busy\n";
    const { rows } = asJson((await served.upload(asCsv(body), "?format=json&transcriptColumn=words")).text);
    expect(rows[0]).toMatchObject({ status: "ok" });
  });

  it("from the first column with text or conversation in its name, as older services did", async () => {
    const body = "id,raw text one,raw text two\n1,line is busy,\n";
    const { rows } = asJson((await served.upload(asCsv(body), "?format=json")).text);
    expect(rows[0]).toMatchObject({ status: "ok" });
  });

  it("of a sheet by its name", async () => {
    const sheets = await writeXlsx([
      { data: [["nothing"], ["x"]], sheet: "One" },
      { data: [["text"], ["line is busy"]], sheet: "Two" },
    ]).toBuffer();
    const got = await served.upload(form({ content: sheets, filename: "a.xlsx" }, { sheet: "Two", format: "json" }));
    expect(asJson(got.text).rows[0]).toMatchObject({ text: "line is busy", status: "ok" });
    const bad = await served.upload(form({ content: sheets, filename: "a.xlsx" }, { sheet: "Three" }));
    expect([bad.status, JSON.parse(bad.text).code]).toEqual([400, "file_invalid"]);
  });
});

describe("the day of a call is", () => {
  // what is promised for the day after tomorrow tells which day the call was on
  const text = "Customer: kal bees tareekh ko 5000 dunga";
  it.each([
    ["its row's", `text,call_date\n${text},2026-02-15\n`, "", {}],
    ["the query's", `text\n${text}\n`, "?call_date=2026-02-15", {}],
    ["the form's, by the older name", `text\n${text}\n`, "", { current_date: "15/02/2026" }],
    ["its row's before the form's", `text,call_date\n${text},2026-02-15\n`, "", { callDate: "2020-01-01" }],
    ["the form's where its row has none", `text,call_date\n${text},\n`, "", { call_date: "2026-02-15" }],
  ])("%s", async (_title, content, query, fields) => {
    const got = await served.upload(form({ content }, { format: "json", ...fields }), query);
    expect(got.status).toBe(200);
    expect(asJson(got.text).rows[0]).toMatchObject({ status: "ok" });
  });

  it("nothing that is no day", async () => {
    const got = await served.upload(form({ content: "text\nbusy\n" }, { call_date: "02/23/2026" }));
    expect([got.status, JSON.parse(got.text).errors[0].path]).toEqual([422, "/callDate"]);
  });

  it("not guessed from one of two columns", async () => {
    const got = await served.upload(asCsv("text,Call Time,Call Start\nbusy,2026-02-21,2026-02-22\n"));
    expect([got.status, JSON.parse(got.text).code]).toEqual([422, "column_unclear"]);
  });
});

describe("onError", () => {
  it("fail refuses the file for a row that cannot be read, before any work", async () => {
    const got = await served.upload(asCsv(table), "?onError=fail");
    expect([got.status, JSON.parse(got.text)]).toMatchObject([
      422,
      { code: "row_failed", errors: [{ path: "/line/6" }] },
    ]);
  });

  it("fail refuses it for a call that fails, and begins no answer", async () => {
    const got = await served.upload(asCsv("text\nbusy\nplease fail\n"), "?onError=fail");
    expect([got.status, JSON.parse(got.text).errors]).toEqual([
      422,
      [{ path: "/line/3", code: "engine_failed", message: expect.any(String) }],
    ]);
    expect(await served.left()).toEqual([]);
  });

  it("skip counts what it leaves out", async () => {
    const { rows, summary } = asJson((await served.upload(asCsv(table), "?onError=skip&format=json")).text);
    expect([rows.length, summary]).toMatchObject([1, { rows: 5, ok: 1, failed: 4, skipped: 4 }]);
  });
});

describe.each(hostNames)("on %s", (name) => {
  it("a file as a form, as a body, and as a job are answered alike", async () => {
    const own = await uploadService({}, name);
    const content = JSON.stringify([{ text: "line is busy", n: 1 }]);
    const direct = await own.upload({ headers: { "content-type": "application/json" }, body: content }, "?format=json");
    const asForm = await own.upload(form({ content, filename: "c.json", type: "application/json" }), "?format=json");
    const job = await own.upload({
      headers: { "content-type": "application/json", prefer: "respond-async" },
      body: content,
    });
    expect([direct.status, asForm.status, job.status]).toEqual([200, 200, 202]);
    expect(asForm.text).toBe(direct.text);
    expect(job.headers.location).toBe(`jobs/${job.headers["x-job-id"]}`);
    const at = new URL(job.headers.location ?? "", `${own.host.url}/upload`);
    for (;;) {
      const got = await ask(`${at}/result?format=json`);
      if (got.status === 200) {
        expect(got.text).toBe(direct.text);
        break;
      }
      expect(JSON.parse(got.text).code).toBe("job_not_done");
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await own.close();
  });
});

it("the progress of an upload that is answered at once can be asked for afterwards, by its X-Job-Id", async () => {
  const { headers } = await served.upload(asCsv(table));
  const job = JSON.parse((await ask(`${served.host.url}/jobs/${headers["x-job-id"]}`)).text);
  expect(job).toMatchObject({ state: "done", progress: { rows: 5, done: 5, ok: 1, failed: 4 } });
  const result = await ask(`${served.host.url}/jobs/${headers["x-job-id"]}/result`);
  expect([result.status, JSON.parse(result.text).code]).toEqual([410, "job_expired"]);
});

it("a client that leaves in the middle of its answer leaves no file behind", async () => {
  const rows = Array.from({ length: 900 }, (_, index) => `line ${index} is busy`).join("\n");
  const controller = new AbortController();
  const response = await fetch(`${served.host.url}/upload`, {
    ...{ method: "POST", headers: { "content-type": "text/csv" }, body: `text\n${rows}\n`, signal: controller.signal },
  });
  await response.body?.getReader().read();
  controller.abort();
  expect(await served.left()).toEqual([]);
  const { status } = await served.upload(asCsv("text\nbusy\n"));
  expect(status).toBe(200);
});
