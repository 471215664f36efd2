import { readFileSync } from "node:fs";
import { findMentions } from "@disposition/postprocess";
const calls = readFileSync("/tmp/data6/test.calls.jsonl","utf8").trim().split("\n").slice(0,1500).map(l=>JSON.parse(l));
let chars=0; for (const c of calls) chars+=c.transcript.length;
for (let r=0;r<2;r++){ const t=process.cpuUsage(); for (const c of calls) findMentions({transcript:c.transcript, callDate:c.callDate??c.call_date}); const d=process.cpuUsage(t); console.log("cpu us per 1000 chars", (d.user/chars*1000).toFixed(0)); }
