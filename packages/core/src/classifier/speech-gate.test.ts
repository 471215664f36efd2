import { findMentions } from "@disposition/postprocess";
import { expect, it } from "vitest";
import { isAnythingSaid } from "./speech-gate.ts";

const said = (transcript: string) => isAnythingSaid(findMentions({ transcript, callDate: "2026-02-21" }));

it.each([
  "Agent: kal paanch hazaar?\nCustomer: haan",
  "Customer: the number you are calling is switched off",
  "hello hello wrong number",
  "Agent: hello\nCustomer: नहीं",
  "Customer: 5000",
])("something is said in %j", (transcript) => expect(said(transcript)).toBe(true));

it.each([
  "Agent: hello, am I speaking to Mr. Rao? I call about your loan. Hello?",
  "Agent: hello?\nCustomer: hello?",
  "Agent: hello\nCustomer: हेलो, हम्म...",
  "Agent: hello\nCustomer: [background noise] (music) hmm",
  "hello? hello?",
  "[phone rings]",
  "... — ...",
])("nothing is said in %j", (transcript) => expect(said(transcript)).toBe(false));
