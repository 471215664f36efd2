import { describe, expect, it } from "vitest";
import { phoneticKey } from "./phonetic-key.ts";

describe("phoneticKey", () => {
  it.each([
    ["पाँच पांच paanch panch paach"],
    ["हज़ार हजार hazaar hajaar hazar"],
    ["लाख lakh laakh"],
    ["कल kal"],
    ["परसों परसो parso"],
    ["तारीख तारीख़ tarikh taarikh tareekh"],
    ["करूंगा करूँगा karunga karoonga"],
    ["महीने mahine maheene"],
    ["अगले agle agley"],
    ["साठ saath sath"],
    ["पचपन pachpan"],
    ["सत्रह satrah"],
  ])("spells %s one way", (words) => {
    const keys = new Set(words.split(" ").map(phoneticKey));
    expect([...keys]).toHaveLength(1);
  });

  it.each([
    ["saat", "saath"],
    ["call", "kal"],
    ["सात", "साठ"],
    ["teen", "tees"],
    ["पचास", "पचासी"],
    ["पैंतीस", "सैंतीस"],
  ])("keeps %s and %s apart", (one, other) => expect(phoneticKey(one)).not.toBe(phoneticKey(other)));

  it("ignores case, nukta, joiners and apostrophes", () => {
    expect(phoneticKey("DON'T")).toBe(phoneticKey("dont"));
    expect(phoneticKey("ह\u095bार")).toBe(phoneticKey("हजार"));
    expect(phoneticKey("क\u094d\u200dया")).toBe(phoneticKey("क\u094dया"));
  });
});
