import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkBankAccount } from "#domain/personal-number/bank-account.ts";

describe("the number of a bank card", () => {
  it.each([
    ["4111111111111111", "4111111111111111"],
    ["6222 0212 3456 7890 128", "6222021234567890128"],
    ["６２２２－０２１２－３４５６－７８９０－１２８", "6222021234567890128"],
  ])("%s is read", (text, value) => {
    expect(checkBankAccount(text)).toEqual({ ok: true, value });
  });

  it.each([
    ["nothing", "", "wrongLength"],
    ["15 digits", "378282246310005", "wrongLength"],
    ["20 digits", "62220212345678901288", "wrongLength"],
    ["letters", "6222O21234567890128", "wrongCharacter"],
    ["one digit mistyped", "6222021234567890129", "checkDigit"],
    ["what a spreadsheet has rounded", "6222021234567890000", "checkDigit"],
  ])("%s is refused", (_name, text, code) => {
    const refused = { ok: false, refusal: `bankAccount.${code}`, field: "bankAccount" };
    expect(checkBankAccount(text)).toEqual(refused);
  });

  it("takes exactly one of the ten last digits", () => {
    const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 15, maxLength: 18 });
    fc.assert(
      fc.property(digits, (first) => {
        const taken = Array.from({ length: 10 }, (_, last) => [...first, last].join(""));
        expect(taken.filter((number) => checkBankAccount(number).ok)).toHaveLength(1);
      }),
    );
  });
});
