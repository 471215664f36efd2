import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { redactText } from "./redact-text.ts";

describe("redactText masks", () => {
  it.each([
    ["call 9876543210 now", "call [phone] now"],
    ["call 98765 43210.", "call [phone]."],
    ["+91-98765-43210", "[phone]"],
    ["098765 43210", "[phone]"],
    ["फोन ९८७६५४३२१०", "फोन [phone]"],
    ["it is nine eight double seven six five four three two", "it is [phone]"],
    ["nau aath saat chhe paanch char teen do ek par", "[phone] par"],
    ["9 8 7 6 5 4 3 2 1 0", "[phone]"],
    ["aadhaar 2345 6789 0123", "aadhaar [aadhaar]"],
    ["card 4111 1111 1111 1111", "card [card]"],
    ["4111111111111111", "[card]"],
    ["PAN ABCDE1234F", "PAN [pan]"],
    ["upi ravi.k@okhdfc", "upi [upi]"],
    ["write to ravi.k@mail.example.com", "write to [email]"],
    ["account number 12345678901", "account number [account]"],
    ["loan no. 4455667", "loan no. [account]"],
    ["card ending 4321", "card ending [account]"],
    ["IFSC HDFC0001234", "IFSC [account]"],
    ["My name is Ravi Kumar and I pay", "My name is [name] and I pay"],
    ["mera naam suresh hai", "mera naam [name] hai"],
    ["मेरा नाम रवि कुमार है", "मेरा नाम [name] है"],
    ["main ravi bol raha hoon", "main [name] bol raha hoon"],
    ["मैं रवि बोल रहा हूँ", "मैं [name] बोल रहा हूँ"],
    ["I am Ravi. I will pay", "I am [name]. I will pay"],
    ["this is Asha Rao from the bank", "this is [name] from the bank"],
    ["Mr. Rao will pay", "Mr. [name] will pay"],
    ["Smt. Asha Devi", "Smt. [name]"],
  ])("%s", (text, clean) => {
    expect(redactText(text).text).toBe(clean);
  });
});

describe("redactText leaves", () => {
  it.each([
    "pays 5,000 on 2026-02-23",
    "₹100000000 is due",
    "Rs 987654321 is due",
    "23-02-2026 10:30",
    "5000 by Friday, 12 EMI left",
    "loan of 50000 rupees",
    "account 5000 rupees",
    "do teen din mein, ek do hazaar",
    "one two three",
    "I am busy",
    "I am Not sure",
    "this is not right",
    "my name is not on the loan",
    "main kal bhej dunga",
    "at 5 @ home",
    "",
  ])("%s", (text) => {
    expect(redactText(text)).toEqual({ text, masked: {} });
  });
});

it("masks only the kinds that are wanted, in the way that is wanted", () => {
  const options = { kinds: ["phone"], mask: () => "###" } as const;
  expect(redactText("I am Ravi, 9876543210", options)).toEqual({ text: "I am Ravi, ###", masked: { phone: 1 } });
});

it("counts what it masks", () => {
  expect(redactText("9876543210 or 9876543211, I am Ravi").masked).toEqual({ phone: 2, name: 1 });
});

it("no mobile number survives, wherever it stands between words", () => {
  const words = fc.array(fc.constantFrom("call", "मुझे", "at", "ok", "-", ",", "main"), { maxLength: 4 });
  const phone = fc
    .tuple(fc.constantFrom("6", "7", "8", "9"), fc.stringMatching(/^[0-9]{9}$/u))
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(words, phone, words, (before, number, after) => {
      expect(redactText([...before, number, ...after].join(" ")).text).not.toContain(number);
    }),
  );
});

it("finds nothing more in what it has masked", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const once = redactText(text).text;
      expect(redactText(once).text).toBe(once);
    }),
  );
});
