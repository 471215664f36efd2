/** Hindi and Hinglish words for what is counted; see `ENGLISH_COUNTED`. Spelled in Latin, matched by sound. */
export const HINDI_COUNTED = {
  always:
    "tareekh tarikh tareek taarikh tarik din dinon dino baje bajhe bje bajkar bajke ghante ghanta ghanton minat minut minit " +
    "pratishat pratisat fisadi feesadi parsent baar bar dafa log logon logo aadmi bacche bachche " +
    "hafte hafta haftey hafton nambar naamber kilo kilomitar janvari farvari januari februari march aprail " +
    "april joon julai agast august sitambar september aktubar october navambar november disambar december " +
    "बजे बजकर बजके दिन दिनों तारीख तारीख़ घंटे घंटा मिनट बार दफा लोग लोगों आदमी बच्चे हफ्ते हफ़्ते हफ्ता सप्ताह नंबर नम्बर किलो फरवरी जनवरी मार्च अप्रैल जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर परसेंट पर्सेंट प्रतिशत फीसदी फ़ीसदी",
  whenSmall:
    "somvar somwar mangalvar budhvar guruvar shukravar shanivar ravivar itvaar itwar mandey tyujde " +
    "सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार इतवार " +
    "emiyan kist kisht kishte kisten kishten kistein kishtein mahine mahina maheene mahinon saal saalon sal varsh " +
    "ईएमआई किस्त किस्तें किश्त किश्तें माह वर्ष बरस महीने महीना महीनों साल मंथ",
} as const;

/** Postpositions that make a small number after a larger one a day: "5 hazaar 10 ko", "das tak". */
export const HINDI_DAY_MARKERS = "ko tak को तक";
