import { expect, it } from "vitest";
import { downloadSettings, type ResolveOptions } from "./download-settings.ts";

it("an option outweighs the environment", () => {
  const environment = { HF_ENDPOINT: "https://mirror.example", HF_TOKEN: "hf_env", HF_HUB_OFFLINE: "1" };
  const given = { hubUrl: "https://hub.example/", token: "hf_given", offline: false };
  expect(downloadSettings({}, environment)).toMatchObject({
    hubUrl: "https://mirror.example",
    token: "hf_env",
    offline: true,
  });
  expect(downloadSettings(given, environment)).toMatchObject({ ...given, hubUrl: "https://hub.example" });
});

it("nothing set means the public hub, no token, online", () => {
  const settings = downloadSettings({}, { HF_TOKEN: " ", HF_ENDPOINT: "", HF_HUB_OFFLINE: "0" });
  expect(settings).toMatchObject({ hubUrl: "https://huggingface.co", token: null, offline: false });
});

it.each(["1", "true", "TRUE", "yes", "on"])("HF_HUB_OFFLINE=%s means offline", (value) => {
  expect(downloadSettings({}, { HF_HUB_OFFLINE: value }).offline).toBe(true);
});

it.each<[string, ResolveOptions]>([
  ["no address", { hubUrl: "hub" }],
  ["another protocol", { hubUrl: "file:///hub" }],
  ["a token with a line break", { token: "hf_secret\n" }],
])("%s is refused, and no token is shown", (_, options) => {
  expect(() => downloadSettings(options, {})).toThrow(expect.objectContaining({ code: "INPUT_INVALID" }));
  expect(() => downloadSettings(options, {})).not.toThrow(/secret/u);
});
