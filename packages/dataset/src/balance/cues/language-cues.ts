/**
 * Phrases of one language that hint at what a borrower says. They are cues and no labels: "kal" also stands in "kal bheja
 * tha", "tareekh ko" in a report. A phrase is one or more whole words; inflected forms are listed, since nothing is cut off.
 */
export interface LanguageCues {
  /** A day or a salary to come: what promises hang on. */
  readonly promise: readonly string[];
  /** Words that leave a promise open. "dekhunga" stands here and not among the promises: it commits to nothing. */
  readonly vague: readonly string[];
}
