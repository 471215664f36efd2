/**
 * Words for days to come that can stand in each other's place. A row is one day in its spellings, the first of which is
 * written; "today" is in none, since "abhi" and "just now" beside it would contradict another day.
 */
export type DayWords = readonly (readonly string[])[];

/** Tomorrow and the day after, one table per language and grammatical form. */
export const RELATIVE_DAYS: readonly DayWords[] = [
  [["tomorrow", "tmrw"], ["day after tomorrow"]],
  [
    ["kal", "kl"],
    ["parso", "parson", "parsu"],
  ],
  [["कल"], ["परसों", "परसो"]],
  [["কাল"], ["পরশু"]],
  [["उद्या"], ["परवा"]],
  [["उद्यापर्यंत"], ["परवापर्यंत"]],
  [["કાલે", "આવતીકાલે"], ["પરમદિવસે"]],
  [
    ["ਕੱਲ੍ਹ", "ਕੱਲ", "ਭਲਕੇ"],
    ["ਪਰਸੋਂ", "ਪਰਸੋ"],
  ],
  [["రేపు"], ["ఎల్లుండి"]],
  [["நாளைக்கு"], ["நாளன்னைக்கு"]],
  [["ನಾಳೆ"], ["ನಾಡಿದ್ದು", "ನಾಳಿದ್ದು"]],
  [["നാളെ"], ["മറ്റന്നാൾ"]],
];

/** Monday to Sunday, one table per language and grammatical form. */
export const WEEKDAYS: readonly DayWords[] = [
  weekdays("monday tuesday wednesday thursday friday saturday sunday"),
  weekdays(
    "somvar/somwar/somvaar mangalvar/mangalwar budhvar/budhwar guruvar/guruwar shukravar/shukrawar shanivar/shaniwar ravivar/raviwar",
  ),
  weekdays("सोमवार मंगलवार बुधवार गुरुवार/गुरूवार शुक्रवार शनिवार रविवार"),
  weekdays("मंडे ट्यूसडे वेडनेसडे थर्सडे फ्राइडे सैटरडे संडे"),
  weekdays("সোমবার মঙ্গলবার বুধবার বৃহস্পতিবার শুক্রবার শনিবার রবিবার"),
  weekdays("सोमवारी मंगळवारी बुधवारी गुरुवारी शुक्रवारी शनिवारी रविवारी"),
  weekdays("સોમવારે મંગળવારે બુધવારે ગુરુવારે શુક્રવારે શનિવારે રવિવારે"),
  weekdays("ਸੋਮਵਾਰ ਮੰਗਲਵਾਰ ਬੁੱਧਵਾਰ ਵੀਰਵਾਰ ਸ਼ੁੱਕਰਵਾਰ ਸ਼ਨੀਵਾਰ ਐਤਵਾਰ"),
  weekdays("సోమవారం మంగళవారం బుధవారం గురువారం శుక్రవారం శనివారం ఆదివారం"),
  weekdays("திங்கட்கிழமை செவ்வாய்க்கிழமை புதன்கிழமை வியாழக்கிழமை வெள்ளிக்கிழமை சனிக்கிழமை ஞாயிற்றுக்கிழமை"),
  weekdays("ಸೋಮವಾರ ಮಂಗಳವಾರ ಬುಧವಾರ ಗುರುವಾರ ಶುಕ್ರವಾರ ಶನಿವಾರ ಭಾನುವಾರ"),
  weekdays("തിങ്കളാഴ്ച ചൊവ്വാഴ്ച ബുധനാഴ്ച വ്യാഴാഴ്ച വെള്ളിയാഴ്ച ശനിയാഴ്ച ഞായറാഴ്ച"),
];

function weekdays(words: string): DayWords {
  return words.split(" ").map((spellings) => spellings.split("/"));
}
