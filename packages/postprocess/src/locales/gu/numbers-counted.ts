/** Gujarati words for what is counted; see `NumberWords`. */
export const GUJARATI_COUNTED = {
  always:
    "વાગ્યે વાગે વાગ્યા તારીખ દિવસ દિવસો અઠવાડિયા અઠવાડિયું અઠવાડિયે કલાક મિનિટ વાર વખત જણ જણા લોકો માણસ માણસો છોકરા ટકા નંબર માળ માળે માળિયે કિલો " +
    "જાન્યુઆરી ફેબ્રુઆરી માર્ચ એપ્રિલ જૂન જુલાઈ ઓગસ્ટ સપ્ટેમ્બર ઓક્ટોબર નવેમ્બર ડિસેમ્બર",
  whenSmall: "સોમવાર મંગળવાર બુધવાર ગુરુવાર શુક્રવાર શનિવાર રવિવાર હપ્તા હપ્તો હપ્તાઓ ઈએમઆઈ ઇએમઆઇ મહિના મહિને મહિનો વર્ષ વરસ મંથ",
} as const;

/** After a small number these make it a day: "૧૦ સુધી", "૨૫ એ". */
export const GUJARATI_DAY_MARKERS = "સુધી એ";
