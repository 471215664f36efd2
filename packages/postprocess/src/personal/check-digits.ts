/** Luhn's check: every card number passes it, and nine of ten other numbers do not. Digits are ASCII. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (const [index, sign] of [...digits].reverse().entries()) {
    const digit = Number(sign) * (index % 2 === 0 ? 1 : 2);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}

/** Multiplication in the group of the ten symmetries of a pentagon. */
function multiply(one: number, other: number): number {
  const [turn, flip] = [one % 5, one >= 5];
  const [otherTurn, otherFlip] = [other % 5, other >= 5];
  const angle = flip ? (turn - otherTurn + 5) % 5 : (turn + otherTurn) % 5;
  return angle + (flip === otherFlip ? 0 : 5);
}

/** Verhoeff's permutation; applied i times to the digit at place i from the right. */
const PERMUTATION = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];

/** Verhoeff's check, which Aadhaar numbers pass: it catches every wrong digit and every swap of neighbours. ASCII digits. */
export function passesVerhoeff(digits: string): boolean {
  let check = 0;
  for (const [place, sign] of [...digits].reverse().entries()) {
    let digit = Number(sign);
    for (let times = 0; times < place % 8; times += 1) digit = PERMUTATION[digit] ?? 0;
    check = multiply(check, digit);
  }
  return check === 0;
}
