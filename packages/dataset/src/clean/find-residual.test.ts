import { describe, expect, it } from "vitest";
import { findResidual, hasResidual } from "./find-residual.ts";

describe("findResidual finds", () => {
  it.each([
    ["digits", "call 9876543210"],
    ["digits", "98765 43210"],
    ["digits", "9 8 7 6 5 4 3 2 1"],
    ["digits", "account 12345678"],
    ["digits", "4111-1111-1111-1111"],
    ["digits", "फोन ९८७६५४३२१०"],
    ["mail", "ravi.k@mail.example.com"],
    ["mail", "ravi@okbank"],
    ["mail", "ravi at gmail dot com"],
    ["mail", "रवि एट जीमेल डॉट कॉम"],
    ["pan", "ABCPE1234F"],
    ["pan", "abcpe1234f"],
    ["spoken", "nine eight seven six five four"],
    ["spoken", "nau aath saat, chhe paanch char"],
    ["spoken", "नौ आठ सात छह पांच चार"],
    ["spoken", "ஒன்பது எட்டு ஏழு ஆறு ஐந்து நான்கு"],
  ])("%s in: %s", (kind, text) => {
    expect(findResidual(text)).toMatchObject({ [kind]: 1 });
  });
});

describe("findResidual leaves", () => {
  it.each([
    "",
    "[phone-1] aur [account-12]",
    "5,00,00,000 rupees",
    "₹100000000",
    "Rs 98765432",
    "12345678 rupees",
    "150000000",
    "2026-02-23 10:30",
    "23-02-2026",
    "23022026",
    "5000 6000 7000",
    "12 24 36 48",
    "2024 2025",
    "one two three four five",
    "one two five zero zero zero rupees",
    "ek do teen din, char paanch chhe mahine",
    "at 5 @ home",
    "call-17",
  ])("%s", (text) => {
    expect(hasResidual(findResidual(text))).toBe(false);
  });
});
