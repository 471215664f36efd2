import { findMentions } from "@disposition/postprocess";
import { collections, getField, type LabelledCall } from "@disposition/taxonomy";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { synthesiseCall } from "../synthesis/synthesise.ts";
import { findResidual, hasResidual } from "./find-residual.ts";
import { redactCall } from "./redact-call.ts";

type Collected = LabelledCall<typeof collections>;

const secret = "a secret of the test";
const labels = {
  disposition: "ANSWERED",
  payment_disposition: "PTP",
  reason_for_not_paying: "NONE",
  ptp_details: { amount: 5000, date: "2026-02-22" },
  followup_date: null,
  remarks: null,
} as const;
const call = (transcript: string, more: Partial<Collected> = {}): Collected => ({
  ...{ id: "call-1", transcript, callDate: "2026-02-21", labels },
  ...more,
});
const clean = (transcript: string, more: Partial<Collected> = {}) =>
  redactCall(collections, call(transcript, more), { secret });

describe("redactCall", () => {
  it("gives one person and one number one placeholder, in transcript and remarks", () => {
    const { call: redacted, masked } = clean(
      "Agent: Suresh Kumar ji? main Farheen bol rahi hoon\nCustomer: haan Suresh bol raha hoon, 98765 43210 pe call karo\n" +
        "Agent: nine eight seven six five four three two one zero?\nCustomer: haan, kal 5000 dunga. Farheen ji theek hai",
      { labels: { ...labels, remarks: "Suresh will pay 5000, call 9876543210" } },
    );
    expect(redacted.transcript).toBe(
      "Agent: [name-1] ji? main [name-2] bol rahi hoon\nCustomer: haan [name-1] bol raha hoon, [phone-1] pe call karo\n" +
        "Agent: [phone-1]?\nCustomer: haan, kal 5000 dunga. [name-2] ji theek hai",
    );
    expect(redacted.labels.remarks).toBe("[name-1] will pay 5000, call [phone-1]");
    expect(masked).toEqual({ name: 5, phone: 3 });
  });

  it.each([
    ["two people with one surname", "Suresh Kumar ji aur Ramesh Kumar ji", "[name-1] ji aur [name-2] ji"],
    ["a surname alone", "Ravi Sharma ji, Sharma ji suniye", "[name-1] ji, [name-1] ji suniye"],
    ["a first name alone", "Ravi Sharma ji, Ravi suniye", "[name-1] ji, [name-1] suniye"],
    ["a name that grows", "Ravi ji, aap Ravi Sharma hain", "[name-1] ji, aap [name-1] hain"],
    ["both scripts", "Suresh ji, सुरेश जी", "[name-1] ji, [name-1] जी"],
    ["two numbers", "9876543210 ya +91 9876543211 ya 09876543210", "[phone-1] ya [phone-2] ya [phone-1]"],
    [
      "a number in two turns",
      "Customer: 98765\nAgent: haan\nCustomer: 43210",
      "Customer: [phone-1]\nAgent: haan\nCustomer: [phone-1]",
    ],
  ])("tells %s", (_, transcript, expected) => {
    expect(clean(transcript).call.transcript).toBe(expected);
  });

  it("finds people that the books name, whatever their name", () => {
    const redacted = redactCall(collections, call("haan Quill Xu bol, quill kal dega"), {
      secret,
      names: ["Quill Xu"],
    });
    expect(redacted.call.transcript).toBe("haan [name-1] bol, [name-1] kal dega");
  });

  it("goes on counting where an earlier pass stopped", () => {
    expect(clean("[name-1] ji, Suresh ji").call.transcript).toBe("[name-1] ji, [name-2] ji");
  });

  it("keeps sums and days, and says nothing is lost", () => {
    const { call: redacted, lost } = clean(
      "Agent: Ravi ji\nCustomer: kal pakka 5000 dunga, 98765 43210 mera number hai",
    );
    expect(redacted.transcript).toContain("kal pakka 5000 dunga");
    expect(lost).toEqual([]);
  });

  it("names the amount whose only mention was masked, and the remarks that became nothing but masks", () => {
    const { lost } = clean("Customer: 98765 43210", {
      labels: { ...labels, ptp_details: { amount: null, date: null }, remarks: "98765 43210" },
    });
    expect(lost).toEqual(["remarks"]);
  });

  it("changes nothing else of the call", () => {
    const given = call("kal dunga", { language: "hinglish", group: "g", timeZone: "Asia/Kolkata" });
    expect(redactCall(collections, given, { secret })).toEqual({ call: given, masked: {}, keys: 0, lost: [] });
  });

  it("knows the text of no finder after a second pass", () => {
    const once = clean("main Ravi bol raha hoon 9876543210, gali number 5, Shastri Nagar, pan ABCPE1234F").call;
    expect(redactCall(collections, once, { secret }).call).toEqual(once);
  });
});

describe("identities", () => {
  it("become pseudonyms that are the same for the same secret only", () => {
    const keysWith = (key: string, phone: string) =>
      redactCall(collections, call("hello", { keys: { phone, borrower: "B-17" } }), { secret: key }).call.keys;
    expect(keysWith("one", "9876543210")).toEqual(keysWith("one", "+91 98765 43210"));
    expect(keysWith("one", "9876543210")).not.toEqual(keysWith("two", "9876543210"));
    expect(JSON.stringify(keysWith("one", "9876543210"))).not.toMatch(/9876|B-17/u);
  });

  it("are not hidden twice", () => {
    const once = clean("hello", { keys: { phone: "9876543210", borrower: "B-17" }, id: "9876543210-4" }).call;
    expect(redactCall(collections, once, { secret }).call).toEqual(once);
  });

  it.each([
    ["call-17", "call-17"],
    ["2026-02-21/17", "2026-02-21/17"],
    ["9876543210-20260221", expect.stringMatching(/^[0-9a-f]{16}$/u)],
  ])("an id is hidden when it holds a number of somebody: %s", (id, expected) => {
    expect(clean("hello", { id }).call.id).toEqual(expected);
  });
});

describe("on synthesised calls", () => {
  const anyCall = fc
    .tuple(fc.nat(1000), fc.nat(10_000))
    .map(
      ([seed, index]) => synthesiseCall({ seed, languages: ["en", "hinglish", "hi"] }, index) as unknown as Collected,
    );
  const valuesOf = ({ transcript, callDate }: Collected) =>
    findMentions({ transcript, callDate }).mentions.map(({ value }): string | number | null | undefined => value);

  it("the gold amount and day are found after where they were found before", () => {
    fc.assert(
      fc.property(anyCall, (given) => {
        const { call: redacted, lost } = redactCall(collections, given, { secret });
        const [before, after] = [given, redacted].map(valuesOf);
        for (const path of ["ptp_details.amount", "ptp_details.date", "followup_date"]) {
          const gold = getField(given.labels, path);
          expect(getField(redacted.labels, path)).toBe(gold);
          if (gold !== null) expect(after?.includes(gold)).toBe(before?.includes(gold));
        }
        expect(lost).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it("a second look finds nothing, and a second pass changes nothing", () => {
    fc.assert(
      fc.property(anyCall, (given) => {
        const { call: redacted } = redactCall(collections, given, { secret });
        expect(hasResidual(findResidual(redacted.transcript))).toBe(false);
        expect(redactCall(collections, redacted, { secret }).call).toEqual(redacted);
      }),
      { numRuns: 100 },
    );
  });
});

describe("dictated numbers that are put into a call", () => {
  const WORDS = {
    en: "zero one two three four five six seven eight nine",
    hinglish: "shunya ek do teen char paanch chhe saat aath nau",
    hi: "शून्य एक दो तीन चार पांच छह सात आठ नौ",
    ta: "பூஜ்ஜியம் ஒன்று இரண்டு மூன்று நான்கு ஐந்து ஆறு ஏழு எட்டு ஒன்பது",
    te: "సున్నా ఒకటి రెండు మూడు నాలుగు ఐదు ఆరు ఏడు ఎనిమిది తొమ్మిది",
    kn: "ಸೊನ್ನೆ ಒಂದು ಎರಡು ಮೂರು ನಾಲ್ಕು ಐದು ಆರು ಏಳು ಎಂಟು ಒಂಬತ್ತು",
    ml: "പൂജ്യം ഒന്ന് രണ്ട് മൂന്ന് നാല് അഞ്ച് ആറ് ഏഴ് എട്ട് ഒമ്പത്",
    bn: "শূন্য এক দুই তিন চার পাঁচ ছয় সাত আট নয়",
    mr: "शून्य एक दोन तीन चार पाच सहा सात आठ नऊ",
    gu: "શૂન્ય એક બે ત્રણ ચાર પાંચ છ સાત આઠ નવ",
    pa: "ਸਿਫਰ ਇੱਕ ਦੋ ਤਿੰਨ ਚਾਰ ਪੰਜ ਛੇ ਸੱਤ ਅੱਠ ਨੌਂ",
  };

  it.each(Object.entries(WORDS))("in %s go, and what is said around them stays", (_, list) => {
    const words = list.split(" ");
    const phone = fc.tuple(fc.constantFrom(6, 7, 8, 9), fc.array(fc.nat(9), { minLength: 9, maxLength: 9 }));
    fc.assert(
      fc.property(phone, ([first, rest]) => {
        const spoken = [first, ...rest].map((digit) => words[digit]).join(" ");
        expect(clean(`Customer: ${spoken}, kal 5000 rupaye`).call.transcript).toBe(
          "Customer: [phone-1], kal 5000 rupaye",
        );
      }),
      { numRuns: 30 },
    );
  });
});
