// The service is what it was, and the disposition routes are as they are anywhere.
const assert = require("node:assert/strict");

async function check(url, { ready, token }) {
  await ready;
  const headers = { "x-crm-token": token };
  assert.equal((await fetch(`${url}/healthz`)).status, 200);
  assert.equal((await fetch(`${url}/customers/17`)).status, 401);
  assert.equal((await (await fetch(`${url}/customers/17`, { headers })).json()).name, "Asha Kulkarni");
  const asJson = { ...headers, "content-type": "application/json" };
  const broken = await fetch(`${url}/customers`, { method: "POST", headers: asJson, body: '{"id":' });
  assert.deepEqual([broken.status, await broken.json()], [400, { error: "entity.parse.failed" }]);
  const added = await fetch(`${url}/customers`, { method: "POST", headers: asJson, body: '{"id":"18"}' });
  assert.equal(added.status, 201);
  console.log("its own routes, tokens, body parser and errors are as before");

  assert.equal((await fetch(`${url}/disposition/predict`, { method: "POST" })).status, 401);
  const { checkService } = await import("../check/check-service.mjs");
  await checkService(`${url}/disposition`, { headers, hasSocket: false });

  const metrics = await (await fetch(`${url}/metrics`)).text();
  assert.match(metrics, /^crm_requests_total\{status="200"\} /mu);
  assert.match(metrics, /^disposition_http_requests_total\{.*status="200"\} /mu);
  console.log("its /metrics has its own and disposition's");
}

module.exports = { check };
