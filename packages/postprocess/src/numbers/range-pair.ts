/** How far apart two numbers said side by side may lie to be a range: "das pandrah" is one, "do paanch" hardly. */
const WIDEST = 2;

/** Whether `from` and `to`, said with nothing between them, mean "from … to …". */
export function isRangePair(from: number, to: number): boolean {
  return from >= 1 && from < to && to <= from * WIDEST;
}

/** A figure that people say for money, and no part of a phone or account number: 500, 6000, 12,350. */
export function isRoundFigure(value: number): boolean {
  return value >= 100 && value % 50 === 0;
}
