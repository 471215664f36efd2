import { glue, withStems } from "../glue.ts";
import type { FractionSpellings, NumberWords, Spelled } from "../locale.ts";

const WHOLE: readonly Spelled[] = [
  [0, "ಸೊನ್ನೆ ಶೂನ್ಯ"],
  [1, "ಒಂದು ಒಂದ್"],
  [2, "ಎರಡು ಎರಡ್"],
  [3, "ಮೂರು ಮೂರ್"],
  [4, "ನಾಲ್ಕು ನಾಕು ನಾಲಕ್ಕು"],
  [5, "ಐದು ಐದ್"],
  [6, "ಆರು"],
  [7, "ಏಳು ಯೋಳು"],
  [8, "ಎಂಟು"],
  [9, "ಒಂಬತ್ತು ಒಂಭತ್ತು"],
  [10, "ಹತ್ತು"],
  [11, "ಹನ್ನೊಂದು"],
  [12, "ಹನ್ನೆರಡು"],
  [13, "ಹದಿಮೂರು"],
  [14, "ಹದಿನಾಲ್ಕು ಹದಿನಾಕು"],
  [15, "ಹದಿನೈದು"],
  [16, "ಹದಿನಾರು"],
  [17, "ಹದಿನೇಳು"],
  [18, "ಹದಿನೆಂಟು"],
  [19, "ಹತ್ತೊಂಬತ್ತು ಹತ್ತೊಂಭತ್ತು"],
  [20, "ಇಪ್ಪತ್ತು"],
  [30, "ಮೂವತ್ತು"],
  [40, "ನಲವತ್ತು ನಲ್ವತ್ತು"],
  [50, "ಐವತ್ತು"],
  [60, "ಅರವತ್ತು"],
  [70, "ಎಪ್ಪತ್ತು"],
  [80, "ಎಂಬತ್ತು ಎಂಭತ್ತು"],
  [90, "ತೊಂಬತ್ತು ತೊಂಭತ್ತು"],
];

/** Tens before glued ones: ಇಪ್ಪತ್ತ|ೈದು, ಅರವತ|್ನಾಲ್ಕು. */
const TENS_STEMS: readonly Spelled[] = [
  [20, "ಇಪ್ಪತ"],
  [30, "ಮೂವತ"],
  [40, "ನಲವತ ನಲ್ವತ"],
  [50, "ಐವತ"],
  [60, "ಅರವತ"],
  [70, "ಎಪ್ಪತ"],
  [80, "ಎಂಬತ ಎಂಭತ"],
  [90, "ತೊಂಬತ ತೊಂಭತ"],
];

/** Ones as they are written after a glued stem of tens or hundreds. */
const GLUED_ONES: readonly Spelled[] = [
  [1, "ೊಂದು"],
  [2, "ೆರಡು"],
  [3, "್ಮೂರು"],
  [4, "್ನಾಲ್ಕು"],
  [5, "ೈದು"],
  [6, "ಾರು"],
  [7, "ೇಳು"],
  [8, "ೆಂಟು"],
  [9, "ೊಂಬತ್ತು ೊಂಭತ್ತು"],
];

/** Tens after a glued hundred: ನೂರ|ೈವತ್ತು, ನೂರ|ರವತ್ತು. */
const GLUED_TENS: readonly Spelled[] = [
  [20, "ಿಪ್ಪತ್ತು"],
  [50, "ೈವತ್ತು"],
  [60, "ರವತ್ತು"],
  [70, "ೆಪ್ಪತ್ತು"],
  [80, "ೆಂಬತ್ತು ೆಂಭತ್ತು"],
];

const GLUED_TENS_STEMS: readonly Spelled[] = [
  [20, "ಿಪ್ಪತ"],
  [50, "ೈವತ"],
  [60, "ರವತ"],
  [70, "ೆಪ್ಪತ"],
  [80, "ೆಂಬತ ೆಂಭತ"],
];

const GLUED_NUMERALS = [...withStems([...GLUED_ONES, ...GLUED_TENS], "ು"), ...GLUED_TENS_STEMS];

const NUMERALS: readonly Spelled[] = [...withStems(WHOLE, "ು"), ...TENS_STEMS, ...GLUED_NUMERALS];

const HUNDRED = "ನೂರು ನೂರ ನೂರಾ ನೂರ್";
const THOUSAND = "ಸಾವಿರ ಸಾವಿರದ ಸಾವಿರದಾ ಸಾವ್ರ ಸಾವಿರಕ್ಕೆ";
const LAKH = "ಲಕ್ಷ ಲಕ್ಷದ ಲಕ್ಷದಾ";
const CRORE = "ಕೋಟಿ ಕೋಟಿಯ";

const HALVES: readonly Spelled[] = [
  [1, "ಒಂದ"],
  [2, "ಎರಡ"],
  [3, "ಮೂರ"],
  [4, "ನಾಲ್ಕ"],
  [5, "ಐದ"],
  [6, "ಆರ"],
  [7, "ಏಳ"],
  [8, "ಎಂಟ"],
  [9, "ಒಂಬತ್ತ"],
  [10, "ಹತ್ತ"],
  [11, "ಹನ್ನೊಂದ"],
  [12, "ಹನ್ನೆರಡ"],
  [13, "ಹದಿಮೂರ"],
  [14, "ಹದಿನಾಲ್ಕ"],
  [15, "ಹದಿನೈದ"],
  [16, "ಹದಿನಾರ"],
  [17, "ಹದಿನೇಳ"],
  [18, "ಹದಿನೆಂಟ"],
  [19, "ಹತ್ತೊಂಬತ್ತ"],
  ...halvesAbove(20, "ಇಪ್ಪತ್"),
  ...halvesAbove(30, "ಮೂವತ್"),
  ...halvesAbove(40, "ನಲವತ್"),
  ...halvesAbove(50, "ಐವತ್"),
  ...halvesAbove(60, "ಅರವತ್"),
  ...halvesAbove(70, "ಎಪ್ಪತ್"),
  ...halvesAbove(80, "ಎಂಬತ್"),
  ...halvesAbove(90, "ತೊಂಬತ್"),
];

/** Tens and ones as they stand before "ವರೆ": ಇಪ್ಪತ್|ತೈದ, ಇಪ್ಪತ್|ಮೂರ. */
function halvesAbove(tens: number, stem: string): Spelled[] {
  const ends = ["ತ", "ತೊಂದ", "ತೆರಡ", "ಮೂರ", "ನಾಲ್ಕ", "ತೈದ", "ತಾರ", "ತೇಳ", "ತೆಂಟ", "ತೊಂಬತ್ತ"];
  return ends.map((end, ones) => [tens + ones, `${stem}${end}`]);
}

function partsAfter(add: number, endings: string): FractionSpellings[] {
  return HALVES.map(([whole, stems]) => ({
    alone: whole + add,
    add: null,
    free: true,
    spellings: glue(stems, endings),
  }));
}

const FRACTIONS: readonly FractionSpellings[] = [
  { alone: 0.5, add: null, free: false, spellings: "ಅರ್ಧ ಅರೆ" },
  { alone: 0.75, add: null, free: false, spellings: "ಮುಕ್ಕಾಲು" },
  ...partsAfter(0.25, "ೂಕಾಲು ೂಕಾಲ್"),
  ...partsAfter(0.5, "ೂವರೆ ುವರೆ ೂವರ"),
  ...partsAfter(0.75, "ೂಮುಕ್ಕಾಲು"),
];

const ENGLISH_NUMERALS: readonly Spelled[] = [
  [0, "ಝೀರೋ ಜೀರೋ ಜೀರೊ"],
  [1, "ಒನ್ ವನ್"],
  [2, "ಟೂ ಟು"],
  [3, "ತ್ರೀ ಥ್ರೀ"],
  [4, "ಫೋರ್"],
  [5, "ಫೈವ್"],
  [6, "ಸಿಕ್ಸ್"],
  [7, "ಸೆವೆನ್ ಸೆವನ್"],
  [8, "ಏಟ್ ಎಯ್ಟ್"],
  [9, "ನೈನ್"],
  [10, "ಟೆನ್"],
  [11, "ಇಲೆವೆನ್ ಲೆವೆನ್"],
  [12, "ಟ್ವೆಲ್ವ್"],
  [13, "ಥರ್ಟೀನ್"],
  [14, "ಫೋರ್ಟೀನ್"],
  [15, "ಫಿಫ್ಟೀನ್"],
  [16, "ಸಿಕ್ಸ್ಟೀನ್"],
  [17, "ಸೆವೆಂಟೀನ್"],
  [18, "ಏಯ್ಟೀನ್"],
  [19, "ನೈನ್ಟೀನ್"],
  [20, "ಟ್ವೆಂಟಿ ಟ್ವೆಂಟೀ"],
  [30, "ಥರ್ಟಿ"],
  [40, "ಫಾರ್ಟಿ ಫೋರ್ಟಿ"],
  [50, "ಫಿಫ್ಟಿ"],
  [60, "ಸಿಕ್ಸ್ಟಿ ಸಿಕ್ಸ್‌ಟಿ"],
  [70, "ಸೆವೆಂಟಿ"],
  [80, "ಏಯ್ಟಿ ಎಯ್ಟಿ"],
  [90, "ನೈಂಟಿ"],
];

/** What is glued to numerals; part of the locale's endings. */
export const KANNADA_NUMBER_ENDINGS = [
  ...[...GLUED_NUMERALS, ...withStems(WHOLE.slice(1), "ು"), ...TENS_STEMS].map(([, words]) => words),
  THOUSAND,
  LAKH,
  CRORE,
].join(" ");

export const kannadaNumbers: NumberWords = {
  numerals: NUMERALS,
  addsOnes: true,
  englishNumerals: ENGLISH_NUMERALS,
  scales: [
    [100, `${HUNDRED} ಹಂಡ್ರೆಡ್`],
    [1000, `${THOUSAND} ಥೌಸಂಡ್ ಥೌಸೆಂಡ್ ತೌಸಂಡ್`],
    [1e5, `${LAKH} ಲ್ಯಾಕ್ ಲಾಖ್`],
    [1e7, `${CRORE} ಕ್ರೋರ್`],
  ],
  products: [
    [2, 100, glue("ಇನ್ ಎರಡು", "ನೂರು ನೂರ ನೂರಾ ನೂರ್")],
    [3, 100, glue("ಮುನ್ ಮೂರು ಮುನ", "ನೂರು ನೂರ ನೂರಾ ನೂರ್")],
    [4, 100, glue("ನಾನ್ ನಾ ನಾಲ್ಕು", "ನೂರು ನೂರ ನೂರಾ ನೂರ್")],
    [5, 100, glue("ಐ ಐದು ಐನ್", "ನೂರು ನೂರ ನೂರಾ ನೂರ್")],
    [6, 100, glue("ಆರು ಆರ್ ಆರ", "ನೂರು ನೂರ ನೂರಾ ನೂರ್")],
    [7, 100, glue("ಏಳು ಏಳ್ ಏಳ", "ನೂರು ನೂರ ನೂರಾ ನೂರ್")],
    [8, 100, glue("ಎಂಟು ಎಂಟ್", "ನೂರು ನೂರ ನೂರಾ ನೂರ್")],
    [9, 100, glue("ಒಂಬೈ ಒಂಬತ್ತು ಒಂಭೈ", "ನೂರು ನೂರ ನೂರಾ ನೂರ್")],
    [15, 100, glue("ಹದಿನೈದು ಹದಿನೈ", "ನೂರು ನೂರ")],
    [12, 100, glue("ಹನ್ನೆರಡು", "ನೂರು ನೂರ")],
  ],
  fractions: FRACTIONS,
  repeats: [
    [2, "ಡಬಲ್"],
    [3, "ಟ್ರಿಪಲ್"],
  ],
  point: "ಪಾಯಿಂಟ್ ಪಾಯಿಂಟು ಬಿಂದು ದಶಮಾಂಶ",
  and: "ಮತ್ತು",
  range: "ರಿಂದ ಇಂದ ಯಿಂದ ಅಥವಾ ಟು",
  dayMarkers: "ರೊಳಗೆ ರಒಳಗೆ ಒಳಗೆ ವರೆಗೆ ತಾರೀಖು ತಾರೀಕು",
  counted: {
    always:
      "ದಿನ ದಿನಗಳು ದಿನಗಳ ದಿವಸ ಗಂಟೆ ಗಂಟೆಗೆ ಗಂಟೆಗಳು ನಿಮಿಷ ನಿಮಿಷಗಳು ವಾರ ವಾರಗಳು ಸಲ ಸಾರಿ ಬಾರಿ ಜನ ಜನರು ಮಂದಿ ಶೇಕಡಾ ಪರ್ಸೆಂಟ್ ಪ್ರತಿಶತ " +
      "ತಾರೀಖು ತಾರೀಕು ದಿನಾಂಕ ಕಿಲೋ ಕಿಲೋಮೀಟರ್ ಜನವರಿ ಫೆಬ್ರವರಿ ಮಾರ್ಚ್ ಏಪ್ರಿಲ್ ಮೇ ಜೂನ್ ಜುಲೈ ಆಗಸ್ಟ್ ಸೆಪ್ಟೆಂಬರ್ ಅಕ್ಟೋಬರ್ ನವೆಂಬರ್ ಡಿಸೆಂಬರ್ " +
      "ನೇ ನೆಯ ನೆ ಮಹಡಿ ವಯಸ್ಸು ಮನೆ",
    whenSmall:
      "ತಿಂಗಳು ತಿಂಗಳ ತಿಂಗಳಿನ ವರ್ಷ ವರ್ಷಗಳು ಕಂತು ಕಂತುಗಳು ಇಎಂಐ ಇಎಂಐಗಳು ಮಕ್ಕಳು " +
      "ಸೋಮವಾರ ಮಂಗಳವಾರ ಬುಧವಾರ ಗುರುವಾರ ಶುಕ್ರವಾರ ಶನಿವಾರ ಭಾನುವಾರ",
  },
};
