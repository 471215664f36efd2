import { collections, type LabelledCall } from "@disposition/taxonomy";
import { describe, expect, it } from "vitest";
import { DuplicateIndex } from "./duplicate-index.ts";
import { labelConflicts } from "./label-conflicts.ts";

type Collected = LabelledCall<typeof collections>;
const TEXT =
  "Agent: hello\nCustomer: mera beta hospital mein admit tha isliye is mahine ki kist nahi bhar paya kal 5000 rupaye bhar dunga pakka";

const call = (id: string, labels: Partial<Collected["labels"]> = {}, more: Partial<Collected> = {}): Collected => ({
  ...{ id, transcript: TEXT, callDate: "2026-02-21" },
  labels: {
    ...{ disposition: "ANSWERED", payment_disposition: "PTP", reason_for_not_paying: "NONE", followup_date: null },
    ...{ ptp_details: { amount: 5000, date: "2026-02-22" }, remarks: null },
    ...labels,
  },
  ...more,
});

async function conflictsOf(...calls: Collected[]) {
  const index = new DuplicateIndex();
  for (const each of calls) index.add(each.id, each);
  return labelConflicts(collections, index.clusters(), calls);
}

describe("labelConflicts", () => {
  it("names the field, the values and who holds them", async () => {
    const conflicts = await conflictsOf(call("a"), call("b", { payment_disposition: "NONE" }), call("c"));
    expect(conflicts).toEqual([
      {
        field: "payment_disposition",
        values: [
          { value: "PTP", ids: ["a", "c"] },
          { value: "NONE", ids: ["b"] },
        ],
        exact: true,
        similarity: 1,
      },
    ]);
  });

  it("says so where the words are only alike", async () => {
    const other = call("b", { reason_for_not_paying: "FUNDS_ISSUE" }, { transcript: `${TEXT} ji namaste` });
    const [conflict] = await conflictsOf(call("a"), other);
    expect(conflict).toMatchObject({ field: "reason_for_not_paying", exact: false });
    expect(conflict?.similarity).toBeLessThan(1);
  });

  it.each([
    ["amounts of one text", call("b", { ptp_details: { amount: 500, date: "2026-02-22" } }), ["ptp_details.amount"]],
    ["an amount and none", call("b", { ptp_details: { amount: null, date: "2026-02-22" } }), ["ptp_details.amount"]],
    [
      "days of one text on one day",
      call("b", { ptp_details: { amount: 5000, date: "2026-02-23" } }),
      ["ptp_details.date"],
    ],
  ])("compares %s", async (_, other, fields) => {
    expect((await conflictsOf(call("a"), other)).map(({ field }) => field)).toEqual(fields);
  });

  it.each([
    [
      "amounts where the texts have other numbers",
      call("b", { ptp_details: { amount: 7000, date: "2026-02-22" } }, { transcript: TEXT.replace("5000", "7000") }),
    ],
    [
      "days of calls on different days",
      call("b", { ptp_details: { amount: 5000, date: "2026-03-02" } }, { callDate: "2026-03-01" }),
    ],
    ["remarks", call("b", { remarks: "will pay" })],
    [
      "calls that say something else",
      call(
        "b",
        { payment_disposition: "NONE" },
        { transcript: "Customer: wrong number, this is not my loan at all, please do not call me again ever" },
      ),
    ],
    ["equal labels", call("b")],
  ])("does not compare %s", async (_, other) => {
    expect(await conflictsOf(call("a"), other)).toEqual([]);
  });

  it("takes calls from a stream", async () => {
    async function* stream() {
      yield call("a");
      yield call("b", { disposition: "RINGING", payment_disposition: "NONE" });
    }
    const clusters = [{ ids: ["a", "b"], exact: true, similarity: 1 }];
    expect((await labelConflicts(collections, clusters, stream())).map(({ field }) => field)).toEqual([
      "disposition",
      "payment_disposition",
    ]);
  });
});
