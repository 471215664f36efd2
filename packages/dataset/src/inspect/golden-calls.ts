/**
 * Three invented calls, one per language, whose rendering stands for a template: digits, quotes, Devanagari with a
 * composed letter, a line break and a space at an end are what templates treat differently.
 *
 * Never change them: hashes of their renderings lie in manifests.
 */
export const goldenCalls = [
  {
    callDate: "2026-02-21",
    transcript: 'Agent: Hello, am I speaking to the "borrower"?\nCustomer: Yes, I will pay 5,000 tomorrow. ',
    answer: '{"disposition":"ANSWERED","payment_disposition":"PTP"}',
  },
  {
    callDate: "2026-02-22",
    transcript: "Agent: Namaste ji, EMI kab tak?\nCustomer: parso do hazaar bhej dunga",
    answer: '{"disposition":"ANSWERED","payment_disposition":"PARTIAL"}',
  },
  {
    callDate: "2026-02-23",
    transcript: "Agent: नमस्ते, पैसे कब तक जमा करेंगे?\nCustomer: थोड़ा समय चाहिए, अगले हफ़्ते",
    answer: '{"disposition":"ANSWERED","payment_disposition":"CALLBACK"}',
  },
] as const;
