// What `--check` of the service examples does: asks as a client would, and fails where an answer is not as it should be.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";

const call = {
  transcript: await readFile(new URL("../calls/01-rounded-up-promise.txt", import.meta.url), "utf8"),
  callDate: "2026-03-18",
};

/**
 * One call over HTTP, and one over a WebSocket where the service has one.
 *
 * @param url - where the service is mounted, e.g. http://127.0.0.1:3210/disposition
 */
export async function checkService(url, { headers = {}, hasSocket = true } = {}) {
  const ready = await fetch(`${url}/ready`, { headers });
  assert.equal(ready.status, 200, "the service is ready");

  const response = await fetch(`${url}/predict`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(call),
  });
  const record = await response.json();
  assert.equal(response.status, 200, JSON.stringify(record));
  assert.equal(record.payment_disposition, "PTP");
  assert.equal(record.ptp_details.amount, 9000);
  console.log(`POST ${url}/predict → ${record.payment_disposition} of ₹${record.ptp_details.amount}`);

  const refused = await fetch(`${url}/predict`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: "{}",
  });
  assert.equal((await refused.json()).code, "body_empty");

  if (hasSocket) await checkSocket(url, headers);
}

async function checkSocket(url, headers) {
  const { WebSocket } = await import("ws");
  const socket = new WebSocket(`${url.replace("http", "ws")}/ws`, { headers });
  const answer = await new Promise((resolve, reject) => {
    socket.on("error", reject);
    socket.on("open", () => socket.send(JSON.stringify({ id: 1, op: "predict", call })));
    socket.on("message", (text) => {
      const frame = JSON.parse(text);
      if (frame.type !== "queued") resolve(frame);
    });
  });
  assert.equal(answer.type, "result", JSON.stringify(answer));
  console.log(`GET ${url}/ws → ${answer.data.result.labels.payment_disposition}`);
  socket.close();
}
