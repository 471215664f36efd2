import { describe, expect, it } from "vitest";
import { findAmounts } from "./find-amounts.ts";

const roles = (text: string, speaker: "agent" | "customer" | "unknown" = "customer") =>
  findAmounts(text, { speaker }).map(({ role }) => role ?? "-");

describe("the role of an amount", () => {
  it.each([
    ["EMI 8,500 hai", "emi"],
    ["your EMI amount is 8500", "emi"],
    ["8500 ki EMI hai", "emi"],
    ["4500 ki kist", "emi"],
    ["आपकी किस्त 4500 है", "emi"],
    ["total outstanding is 45,000", "due"],
    ["total outstanding amount Rs 45,000", "due"],
    ["12,345 bakaya hai", "due"],
    ["कुल बकाया ₹12,345 है", "due"],
    ["aapka 5000 due hai", "due"],
    ["late fee of 350", "penalty"],
    ["500 penalty lagegi", "penalty"],
    ["bounce charge 590 rupaye", "penalty"],
    ["पेनल्टी 500 लगेगी", "penalty"],
    ["settlement amount is 15000", "settlement"],
    ["settlement 15,000 mein kar do", "settlement"],
    ["15000 ka settlement", "settlement"],
    ["सेटलमेंट 15,000 का", "settlement"],
    ["my salary is 25000", "salary"],
    ["meri salary 25k hai", "salary"],
    ["25 hazaar salary hai", "salary"],
    ["मेरी सैलरी 25000 है", "salary"],
    ["5000 kal de dunga", "promised"],
    ["main paanch hazaar bhej dungi", "promised"],
    ["I will pay 5000 tomorrow", "promised"],
    ["I'll transfer Rs 5000 today", "promised"],
    ["EMI ka 5000 kal bhar dunga", "promised"],
    ["I will pay my EMI of 5000", "promised"],
    ["पाँच हज़ार कल भेज दूंगा", "promised"],
    ["salary aane par 5000 dunga", "promised"],
    ["5000 settle karunga", "promised"],
    ["maine 2000 bhej diya", "paid"],
    ["2000 de diya tha", "paid"],
    ["I paid 500 yesterday", "paid"],
    ["I have already transferred 2000", "paid"],
    ["EMI ka 5000 bhar diya", "paid"],
    ["मैंने 2000 भेज दिया", "paid"],
    ["2000 I have paid", "paid"],
  ])("of %j is %s", (text, role) => expect(roles(text)).toEqual([role]));

  it.each([
    ["5000 nahi de paunga"],
    ["I will not pay 5000"],
    ["I have not paid 5000"],
    ["2000 diya nahi"],
    ["will you pay 5000"],
    ["you will pay 5000 rupees"],
    ["5000 pay kar dijiye"],
    ["5000 rupaye"],
    ["if I pay 5000 now"],
    ["5000 to be paid"],
    ["पाँच हज़ार नहीं दे पाऊँगा"],
    ["5000 rupaye. EMI nahi hai"],
  ])("of %j stays open", (text) => expect(roles(text)).toEqual(["-"]));

  it.each([
    ["main aapko 500 de dunga", "-"],
    ["EMI ka 5000 kam kar dunga", "emi"],
    ["I will give you 500", "-"],
    ["aapne 2000 diya tha", "paid"],
  ])("of an agent's %j is no promise", (text, role) => expect(roles(text, "agent")).toEqual([role]));

  it.each([
    ["EMI 5000 hai, aur 500 penalty", ["emi", "penalty"]],
    ["EMI 4,500 plus 500 penalty", ["emi", "penalty"]],
    ["maine 2000 diya aur 3000 kal dunga", ["paid", "promised"]],
    ["I paid 2000 yesterday and will pay 3000 tomorrow", ["paid", "promised"]],
    ["meri salary 25000 hai, usme se 5000 dunga", ["salary", "promised"]],
    ["2000 aaj aur 3000 kal bhej dunga", ["promised", "promised"]],
  ])("of each amount of %j is its own", (text, expected) => expect(roles(text)).toEqual(expected));
});
