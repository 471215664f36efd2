/** Whether two models differ in how many of the same rows they get right. */
export interface McNemar {
  /** Rows that only the old model got right. */
  readonly onlyOld: number;
  /** Rows that only the new model got right. */
  readonly onlyNew: number;
  /** Two-sided exact p-value, 0–1: how often chance alone would split the rows this unevenly. */
  readonly pValue: number;
  readonly method: "exact McNemar (binomial), two-sided";
}

/**
 * The exact test on the rows on which two models disagree; those that both get right or wrong say nothing. Takes rows
 * for independent: with many calls of one borrower, trust the clustered interval rather.
 *
 * @see Q. McNemar, Psychometrika 12 (1947) 153–157; statsmodels `mcnemar(exact=True)`
 * @example mcNemar(1, 9).pValue // 0.0215
 */
export function mcNemar(onlyOld: number, onlyNew: number): McNemar {
  const method = "exact McNemar (binomial), two-sided";
  return {
    onlyOld,
    onlyNew,
    pValue: Math.min(1, 2 * lowerTail(Math.min(onlyOld, onlyNew), onlyOld + onlyNew)),
    method,
  };
}

/** P(X ≤ k) of a fair coin thrown n times, in logarithms: 2⁻ⁿ itself is 0 from n = 1075 on. */
function lowerTail(k: number, n: number): number {
  let logTerm = -n * Math.LN2;
  const logTerms = [logTerm];
  for (let i = 1; i <= k; i++) {
    logTerm += Math.log(n - i + 1) - Math.log(i);
    logTerms.push(logTerm);
  }
  // k ≤ n / 2, so the terms rise and the last is the greatest
  const sum = logTerms.reduce((total, term) => total + Math.exp(term - logTerm), 0);
  return Math.exp(logTerm) * sum;
}
