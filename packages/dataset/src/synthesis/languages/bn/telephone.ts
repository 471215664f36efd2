import type { Act } from "../../acts.ts";
import { phrases } from "../phrases.ts";

/** Announcements of the network and events of the line. */
export const telephone = {
  automatedVoice: phrases(`
    বাংলার জন্য এক টিপুন, হিন্দির জন্য দুই টিপুন।
    অনুগ্রহ করে বিপের পর আপনার বার্তা রেকর্ড করুন।
    Please leave your message after the tone।
    আপনাকে স্বাগত, আমাদের মেনু শুনুন।
    আপনার কলটি ভয়েস মেলে গেছে, বার্তা রাখুন।
    আমি ভার্চুয়াল অ্যাসিস্ট্যান্ট, আপনি কেন ফোন করছেন বলুন।
    ⟦voicemail⟧ ⟦beep⟧
    সমস্ত প্রতিনিধি ব্যস্ত, অনুগ্রহ করে লাইনে থাকুন।
    মূল মেনুতে ফিরতে শূন্য টিপুন।
    আপনার নাম ও ফোন করার কারণ বলুন, কল স্ক্রিনিং চলছে।
    ⟦আইভিআর⟧ সেলসের জন্য এক, সার্ভিসের জন্য দুই চাপুন।
    The person you are calling has voicemail, record your message।
    কলার টিউন সেট করতে স্টার টিপুন।
  `),
  forwardedCall: phrases(`
    আপনার কলটি ফরোয়ার্ড করা হচ্ছে।
    Your call is being forwarded।
    আপনার কল অন্য নম্বরে ডাইভার্ট করা হচ্ছে।
    অনুগ্রহ করে অপেক্ষা করুন, কলটি অন্য নম্বরে পাঠানো হচ্ছে।
    ⟦কল ফরোয়ার্ড⟧
    ⟦call forwarded⟧
    আপনি যে নম্বরে ফোন করেছেন সেটি ফরোয়ার্ড করা আছে।
    The call is being diverted।
    কল স্থানান্তর করা হচ্ছে, লাইনে থাকুন।
    কল ফরোয়ার্ডিং চালু আছে, অপেক্ষা করুন।
    গ্রাহক তাঁর কল অন্য নম্বরে ঘুরিয়ে রেখেছেন।
  `),
  ringing: phrases(`
    আপনি যে নম্বরে ফোন করেছেন সেটি উত্তর দিচ্ছে না।
    ⟦রিং হচ্ছে, কেউ ধরছে না⟧
    ⟦ringing, no answer⟧
    The number you have dialled is not answering।
    ⟦ফোন বেজে যাচ্ছে⟧
    গ্রাহক ফোন ধরছেন না, পরে চেষ্টা করুন।
    ট্রিং ট্রিং... ট্রিং ট্রিং... ⟦কোনও উত্তর নেই⟧
    রিং হয়ে হয়ে কেটে গেল, কেউ ধরল না।
    ⸨রিংটোন বাজছে⸩ ⸨no answer⸩
    কলের উত্তর পাওয়া যাচ্ছে না।
    ⟦পুরো রিং হলো, কল রিসিভ হয়নি⟧
    এই মুহূর্তে আপনার কলের উত্তর দেওয়া হচ্ছে না।
  `),
  busy: phrases(`
    আপনি যে নম্বরে ফোন করেছেন সেটি এখন ব্যস্ত আছে।
    ⟦লাইন ব্যস্ত⟧
    The number you are calling is busy।
    গ্রাহক অন্য কলে ব্যস্ত আছেন।
    ⟦busy tone⟧
    এই নম্বরটি এখন অন্য কলে ব্যস্ত, কিছুক্ষণ পরে চেষ্টা করুন।
    আপনার কলটি ওয়েটিংয়ে আছে, গ্রাহক অন্য কলে কথা বলছেন।
    The subscriber is on another call।
    ⸨কল ওয়েটিং⸩
    লাইন এনগেজড, পরে ফোন করুন।
    ডায়াল করা নম্বরটি ব্যস্ত।
  `),
  switchedOff: phrases(`
    আপনি যে নম্বরে ফোন করেছেন সেটি সুইচ অফ করা আছে।
    The number you have dialled is switched off।
    ⟦সুইচড অফ⟧
    এই মোবাইলটি এখন বন্ধ আছে।
    গ্রাহকের ফোন সুইচ অফ।
    ডায়াল করা মোবাইল নম্বরটি এখন বন্ধ রয়েছে।
    ⟦switched off⟧
    মোবাইলটি এই মুহূর্তে বন্ধ, পরে চেষ্টা করুন।
    The phone is currently switched off, পরে চেষ্টা করুন।
    ফোন বন্ধ বলছে।
    কাঙ্ক্ষিত মোবাইলটি সুইচ অফ রয়েছে।
  `),
  outOfNetwork: phrases(`
    আপনি যে নম্বরে ফোন করেছেন সেটি এখন পরিষেবা সীমার বাইরে আছে।
    The subscriber is not reachable।
    গ্রাহক কভারেজ এলাকার বাইরে আছেন।
    ⟦নট রিচেবল⟧
    এই নম্বরে এখন যোগাযোগ করা যাচ্ছে না।
    The number is out of coverage area।
    ডায়াল করা নম্বরটি নেটওয়ার্কের বাইরে।
    ⟦not reachable⟧
    কাঙ্ক্ষিত নম্বরে এই মুহূর্তে সংযোগ দেওয়া সম্ভব হচ্ছে না।
    নেটওয়ার্ক সীমার বাইরে বলছে।
    আপনার কাঙ্ক্ষিত গ্রাহক এখন নেটওয়ার্ক এলাকার বাইরে।
  `),
  outOfServices: phrases(`
    আপনি যে নম্বরে ফোন করেছেন সেটির অস্তিত্ব নেই।
    The number you have dialled does not exist।
    এই নম্বরটি ভুল, অনুগ্রহ করে যাচাই করুন।
    নম্বরটি পরিষেবায় নেই।
    The number is out of service।
    ⟦invalid number⟧
    ডায়াল করা নম্বরটি সঠিক নয়, নম্বর দেখে আবার ডায়াল করুন।
    ⟦নম্বরটি অবৈধ⟧
    এই নম্বরের পরিষেবা স্থায়ীভাবে বন্ধ করা হয়েছে।
    Please check the number you have dialled।
    এই নম্বর আর চালু নেই।
  `),
  noIncoming: phrases(`
    এই নম্বরে ইনকামিং কলের সুবিধা নেই।
    Incoming calls are barred on this number।
    আপনি যে নম্বরে ফোন করেছেন সেখানে ইনকামিং বন্ধ আছে।
    ⟦incoming barred⟧
    এই নম্বরে কল গ্রহণের পরিষেবা উপলব্ধ নয়।
    The number does not have incoming facility।
    রিচার্জ না থাকায় ইনকামিং কল বন্ধ।
    ⟦ইনকামিং বন্ধ⟧
    এই গ্রাহকের ইনকামিং সার্ভিস স্থগিত রাখা হয়েছে।
    এই নম্বরে ফোন ঢোকে না, ইনকামিং বারড।
    Incoming call facility is not available।
  `),
  lineCut: phrases(`
    ⟦কল কেটে গেছে⟧
    ⟦call disconnected⟧
    ⸨লাইন কেটে গেল⸩
    ⟦call dropped⟧
    বিপ বিপ বিপ।
    ⟦সংযোগ বিচ্ছিন্ন⟧
    ⟦line cut⟧
    টুট টুট টুট।
    ⸨call ended⸩
    ⟦লাইন ড্রপ⟧
  `),
  customerCut: phrases(`
    ⟦গ্রাহক ফোন কেটে দিয়েছেন⟧
    ⟦customer hung up⟧
    ⸨কাস্টমার কল কেটে দিল⸩
    ⟦customer disconnected the call⟧
    ⟦গ্রাহক কল কাটলেন⟧
    ⸨গ্রাহক ফোন রেখে দিলেন⸩
    ⟦borrower cut the call⟧
    ⟦কাস্টমার ফোন রেখে দিয়েছে⟧
    ⟦call disconnected by customer⟧
    ⸨ওপাশ থেকে গ্রাহক লাইন কেটে দিলেন⸩
  `),
  silence: phrases(`
    ⟦নীরবতা⟧
    ⟦silence⟧
    ⸨কেউ কথা বলছে না⸩
    ⟦no response⟧
    ⟦ব্যাকগ্রাউন্ডের শব্দ⟧
    ⟦গাড়ির আওয়াজ, কোনও উত্তর নেই⟧
    ...
    ⟦টিভির শব্দ⟧
    ⸨background noise⸩
    ⟦চুপচাপ⟧
  `),
} satisfies Partial<Record<Act, readonly string[]>>;
