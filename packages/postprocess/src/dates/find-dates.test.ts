import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CORPORA } from "../locales/corpora.ts";
import { findDates } from "./find-dates.ts";
import type { FoundDate } from "./found-date.ts";

const callDate = "2026-03-18T11:30:00+05:30";

describe.each(CORPORA)("dates in $code", ({ dates, notDates }) => {
  it.each(dates.flatMap(([expected, phrases]) => phrases.map((phrase) => [phrase, expected])))(
    "%j is %s",
    (phrase, expected) => {
      expect(findDates(phrase, { callDate }).map(written).join(" ")).toBe(
        expected.replace(/(?<![\d-])(?=\d\d-\d\d(?!-))/gu, "2026-"),
      );
    },
  );

  it.each(notDates)("%j has no date", (phrase) => {
    // a time of day is a mention, of no day
    expect(findDates(phrase, { callDate }).filter(({ noDay }) => noDay !== "time")).toEqual([]);
  });
});

describe("certainty", () => {
  it.each([
    [
      "certain",
      [
        "kal kar dunga",
        "kal kiya tha",
        "5 April",
        "do din mein",
        "tomorrow",
        "agle mahine ki 5 tareekh",
        "30 Feb",
        "salary ke baad",
      ],
    ],
    ["assumed", ["5 tareekh ko", "25 tak", "by the 25th", "somvar ko", "agle hafte", "month end", "do din ka time do"]],
    ["ambiguous", ["kal", "parso?", "agla somvar", "next Friday", "Wednesday", "budhvar ko", "5 march"]],
  ])("is %s for %j", (certainty, phrases) => {
    for (const phrase of phrases) expect(findDates(phrase, { callDate })[0], phrase).toMatchObject({ certainty });
  });

  it("is assumed for a customer's verbless kal beside a payment", () => {
    expect(findDates("payment kal", { callDate, speaker: "customer" })[0]).toMatchObject({ certainty: "assumed" });
    expect(findDates("payment kal", { callDate, speaker: "agent" })[0]).toMatchObject({ certainty: "ambiguous" });
  });
});

// Every date phrase of the first list of cases, on a call of Wednesday 2026-03-18, 11:30.
describe("an everyday phrase says all that it fixes", () => {
  it.each([
    ["main kal payment kar dunga", { value: "2026-03-19", certainty: "certain" }],
    ["maine kal hi payment kiya tha", { value: "2026-03-17", certainty: "certain" }],
    ["kal ke liye set kiya tha", { value: "2026-03-19" }],
    ["parso tak kar dunga", { value: "2026-03-20" }],
    ["parso bank gaya tha", { value: "2026-03-16" }],
    ["narso bhejta hoon", { value: "2026-03-21" }],
    ["aaj shaam tak", { value: "2026-03-18", time: { from: "16:00", to: "20:00" } }],
    ["agle hafte", { value: "2026-03-25", window: { from: "2026-03-23", to: "2026-03-29" }, implied: ["day"] }],
    ["agle mahine ki 5 tareekh ko", { value: "2026-04-05", certainty: "certain" }],
    ["10 tareekh ko de dunga", { value: "2026-04-10", implied: ["month"] }],
    ["25 tak", { value: "2026-03-25", implied: ["month"] }],
    ["somvar ko", { value: "2026-03-23", implied: ["week"] }],
    ["budhvar ko", { value: "2026-03-25", alternatives: ["2026-03-18"], certainty: "ambiguous" }],
    ["agla somvar", { value: "2026-03-23", alternatives: ["2026-03-30"], certainty: "ambiguous" }],
    ["month end tak", { value: "2026-03-31" }],
    ["do din mein", { value: "2026-03-20" }],
    ["do teen din mein", { from: "2026-03-20", value: "2026-03-21" }],
    ["hafta das din", { from: "2026-03-25", value: "2026-03-28" }],
    ["salary ke baad", { value: null, noDay: "event", window: { from: "2026-04-01", to: "2026-04-07" } }],
    ["day after tomorrow", { value: "2026-03-20" }],
    ["30 Feb", { value: null, noDay: "impossible" }],
    ["31 April", { value: null, noDay: "impossible" }],
    ["agle mahine ki 31", { value: null, noDay: "impossible" }],
    ["5/4 ko", { value: "2026-04-05", implied: ["year"] }],
    ["first week of April", { from: "2026-04-01", value: "2026-04-07" }],
  ])("%j is %o", (phrase, expected) => {
    const [found, ...others] = findDates(phrase, { callDate });
    expect(found).toMatchObject(expected);
    expect(others).toEqual([]);
  });
});

describe("an open phrase", () => {
  it.each([
    ["kal", "2026-03-19", ["2026-03-17"]],
    ["parso?", "2026-03-20", ["2026-03-16"]],
    ["narso", "2026-03-21", ["2026-03-15"]],
    ["Wednesday", "2026-03-25", ["2026-03-18"]],
    ["next Friday", "2026-03-20", ["2026-03-27"]],
    ["5 march", "2026-03-05", ["2027-03-05"]],
    ["on the second Sunday", "2026-04-12", ["2026-03-08"]],
  ])("%j is %s and keeps its other days", (phrase, value, alternatives) => {
    expect(findDates(phrase, { callDate })[0]).toMatchObject({ value, alternatives, certainty: "ambiguous" });
  });

  it.each(["kal kar dunga", "kal kiya tha", "somvar ko", "5 April ko", "salary ke baad", "30 Feb"])(
    "is not %j",
    (phrase) => {
      expect(findDates(phrase, { callDate })[0]).not.toHaveProperty("alternatives");
    },
  );
});

describe("the time of the call", () => {
  it.each([
    ["shaam tak kar dunga", "11:30", "2026-03-18", "assumed"],
    ["shaam tak kar dunga", "18:30", "2026-03-19", "ambiguous"],
    ["shaam tak kar dunga", "20:30", "2026-03-19", "assumed"],
    ["aaj shaam tak", "18:30", "2026-03-18", "certain"],
    ["raat ko kar dunga", "21:00", "2026-03-18", "assumed"],
    ["tonight", "21:00", "2026-03-18", "certain"],
    ["subah kar dunga", "18:30", "2026-03-19", "assumed"],
    ["subah 10 baje aaunga", "18:30", "2026-03-19", "assumed"],
    ["सुबह भेज दूंगा", "16:10", "2026-03-19", "assumed"],
    ["dopahar tak", "17:00", "2026-03-19", "assumed"],
    ["by evening", "09:00", "2026-03-18", "assumed"],
    ["shaam 5 baje tak kar dunga", "10:00", "2026-03-18", "assumed"],
  ])("makes of %j at %s the day %s (%s)", (phrase, time, value, certainty) => {
    expect(findDates(phrase, { callDate: `2026-03-18T${time}:00+05:30` })[0]).toMatchObject({ value, certainty });
  });

  it("keeps today open where it is evening already", () => {
    const callDate = "2026-03-18T18:30:00+05:30";
    expect(findDates("shaam tak kar dunga", { callDate })[0]?.alternatives).toEqual(["2026-03-18"]);
  });

  it("leaves a morning without a day before noon, and where nobody knows the time", () => {
    for (const callDate of ["2026-03-18T09:00:00+05:30", "2026-03-18"]) {
      expect(findDates("subah kar dunga", { callDate })[0]).toMatchObject({ value: null, noDay: "time" });
    }
  });

  it("is that of the call's time zone", () => {
    const callDate = "2026-03-18T13:00:00Z";
    expect(findDates("subah kar dunga", { callDate })[0]?.value).toBe("2026-03-19");
    expect(findDates("subah kar dunga", { callDate, timeZone: "America/New_York" })[0]?.value).toBeNull();
  });
});

describe("a time of the day", () => {
  it.each([
    ["5 baje", "17:00"],
    ["11 baje", "11:00"],
    ["subah 7 baje", "07:00"],
    ["raat 9 baje", "21:00"],
    ["raat ke 1 baje", "01:00"],
    ["sadhe chaar baje", "16:30"],
    ["sava nau baje", "09:15"],
    ["at 545 pm", "17:45"],
    ["12 am", "00:00"],
    ["12:30 pm", "12:30"],
    ["14:30", "14:30"],
    ["पौने पाँच बजे", "16:45"],
  ])("in %j is %s and no day", (phrase, time) => {
    expect(findDates(phrase, { callDate })).toMatchObject([
      { value: null, noDay: "time", time: { from: time, to: time } },
    ]);
  });

  it.each([
    ["kal 5 baje call karna", "kal", "17:00"],
    ["5 baje kal call karna", "kal", "17:00"],
    ["Friday ko subah 10 baje", "Friday", "10:00"],
    ["kal raat 9 baje dunga", "kal raat", "21:00"],
  ])("in %j belongs to the day beside it", (phrase, text, time) => {
    expect(findDates(phrase, { callDate })).toMatchObject([{ text, time: { from: time, to: time } }]);
  });

  it("is not taken over a line or sentence", () => {
    expect(findDates("kal dunga. 5 baje", { callDate })[0]).not.toHaveProperty("time");
    expect(findDates("kal\n5 baje", { callDate })[0]).not.toHaveProperty("time");
  });
});

describe("the salary day", () => {
  it.each([
    ["salary ke baad", 1, "2026-04-01"],
    ["salary aane par dunga", 25, "2026-03-25"],
    ["after I get paid", 18, "2026-03-18"],
    ["salary ke do din baad", 31, "2026-04-02"],
    ["तनख्वाह मिलने के बाद", 7, "2026-04-07"],
  ])("gives %j with %i the value %s", (phrase, salaryDay, value) => {
    expect(findDates(phrase, { callDate, salaryDay })[0]).toMatchObject({
      value,
      certainty: "assumed",
      implied: ["day"],
    });
  });

  it.each(["diwali ke baad", "paise aane par dunga", "after the wedding"])("leaves %j without a day", (phrase) => {
    expect(findDates(phrase, { callDate, salaryDay: 5 })[0]).toMatchObject({ value: null, noDay: "event" });
  });

  it("is the last of a shorter month", () => {
    expect(findDates("salary ke baad", { callDate: "2026-02-10", salaryDay: 31 })[0]?.value).toBe("2026-02-28");
  });

  it.each([0, 32, 1.5, Number.NaN])("is refused when it is %d", (salaryDay) => {
    expect(() => findDates("kal", { callDate, salaryDay })).toThrow(/salaryDay/u);
  });
});

describe("the day of the call", () => {
  it.each([
    ["5 tareekh ko", "2026-03-05", "2026-03-05"],
    ["5 tareekh ko", "2026-03-06", "2026-04-05"],
    ["somvar ko", "2026-03-22", "2026-03-23"],
    ["somvar ko", "2026-03-23", "2026-03-30"],
    ["kal kar dunga", "2026-12-31", "2027-01-01"],
    ["kal kar dunga", "2028-02-28", "2028-02-29"],
    ["month end tak", "2026-02-10", "2026-02-28"],
    ["agle mahine ki 5 tareekh", "2026-12-18", "2027-01-05"],
    ["agle hafte somvar", "2026-03-22", "2026-03-23"],
    ["31 tareekh ko", "2026-04-10", null],
    ["30 tareekh ko", "2026-01-31", null],
    ["5 January", "2026-12-18", "2027-01-05"],
    ["ek mahine mein", "2026-01-31", "2026-02-28"],
    ["aaj 20 tareekh hai", "2026-03-20", "2026-03-20"],
  ])("%j on %s", (phrase, day, expected) => {
    expect(findDates(phrase, { callDate: day }).at(-1)?.value).toBe(expected);
  });

  it("is that of the call's time zone", () => {
    const callDate = "2026-03-18T20:00:00Z";
    expect(findDates("kal kar dunga", { callDate })[0]?.value).toBe("2026-03-20");
    expect(findDates("kal kar dunga", { callDate, timeZone: "UTC" })[0]?.value).toBe("2026-03-19");
  });

  it("lets hours pass midnight when the time of the call is known", () => {
    expect(findDates("2 ghante mein", { callDate: "2026-03-18T22:30:00+05:30" })[0]?.value).toBe("2026-03-19");
    expect(findDates("2 ghante mein", { callDate: "2026-03-18" })[0]?.value).toBe("2026-03-18");
  });

  it("is refused when it is no day", () => {
    expect(() => findDates("kal", { callDate: "tomorrow" })).toThrow(/"tomorrow" is no day/u);
  });
});

describe("kal", () => {
  it.each([
    ["a verb of the next sentence", "kal? haan diya tha", "2026-03-19"],
    ["a verb of the next line", "kal\ndiya tha", "2026-03-19"],
    ["a verb beyond lekin", "kal dunga lekin pehle bola tha", "2026-03-19"],
    ["the English article the", "kal payment the best", "2026-03-19"],
  ])("does not take its tense from %s", (_what, text, expected) => {
    expect(findDates(text, { callDate })[0]?.value).toBe(expected);
  });
});

describe("spans", () => {
  it.each([
    ["main 10 tareekh ko dunga", ["10 tareekh"]],
    ["pay by the 25th please", ["25th"]],
    ["aaj 2000, kal kar dunga shaam tak", ["aaj", "kal"]],
    ["😀😀 कल कर दूंगा", ["कल"]],
    ["ज़रूर क़ल नहीं, फ़्राइडे को", ["क़ल", "फ़्राइडे"]],
    ["I paid on 5th March.", ["5th March"]],
    ["do din mein", ["do din mein"]],
  ])("of %j", (text, expected) => {
    expect(findDates(text, { callDate }).map((found) => found.text)).toEqual(expected);
  });

  const pieces = fc.constantFrom(
    ..."kal parso aaj 5 25 31 th tareekh ko tak se ke baad pehle din mein hafte agle mahine march 5/4 - / . , \n april may do teen salary monday the of and in by on before two days next end week is shaam abhi 2026 कल परसों तारीख को दिन में अगले महीने की ५ हज़ार क़ल 😀 ₹ \u200d rs".split(
      " ",
    ),
  );
  const speech = fc.array(pieces, { maxLength: 30 }).map((words) => words.join(" "));

  it.each([
    ["date words in any order", speech],
    ["any text", fc.string({ unit: "grapheme", maxLength: 80 })],
    ["any UTF-16", fc.string({ unit: "binary", maxLength: 80 })],
  ])("are sorted, apart and true to %s", (_what, texts) => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 0, max: 3000 }), (text, days) => {
        const day = new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10);
        let last = 0;
        for (const found of findDates(text, { callDate: day })) {
          expect(found.start).toBeGreaterThanOrEqual(last);
          expect(found.end).toBeGreaterThan(found.start);
          expect(text.slice(found.start, found.end)).toBe(found.text);
          expect(isRealDay(found.value)).toBe(true);
          expect(found.value === null).toBe(found.noDay !== undefined);
          if (found.from !== undefined) expect(found.from <= (found.value ?? "")).toBe(true);
          last = found.end;
        }
      }),
      { numRuns: 300 },
    );
  });
});

function written({ value, from, noDay }: FoundDate): string {
  if (value === null) return noDay ?? "nothing";
  return from === undefined ? value : `${from}..${value}`;
}

function isRealDay(day: string | null): boolean {
  return day === null || new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10) === day;
}
