/** Marathi words for what is counted; see `NumberWords`. */
export const MARATHI_COUNTED = {
  always:
    "वाजता वाजले वाजे तारीख तारखे दिवस दिवसा दिवसां आठवडा आठवडे आठवड्या तास तासा तासां मिनिट मिनिटे मिनिटां वेळा वेळ जण जणां लोक माणसे मुले मुलं " +
    "टक्के टक्का क्रमांक मजला मजल्या जानेवारी फेब्रुवारी एप्रिल जुलै सप्टेंबर ऑक्टोबर नोव्हेंबर डिसेंबर",
  whenSmall: "मंगळवार हप्ता हप्ते हप्त्या महिना महिने महिन्या महिन्यां वर्षे वर्षा वर्षां",
} as const;

/** After a small number these make it a day: "१० ला", "२५ पर्यंत". */
export const MARATHI_DAY_MARKERS = "ला पर्यंत";
