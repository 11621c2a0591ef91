import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bareNumber } from "#domain/personal-number/bare-number.ts";
import { checkIdentity, identityCheckDigit } from "#domain/personal-number/identity-number.ts";
import { arbitraryDay } from "../arbitrary-day.ts";

const asOf = "2015-04-15";
/** the two examples of GB 11643-1999 */
const inBeijing = "11010519491231002X";
const inChenghai = "440524188001010014";

const made = (area: string, day: string, order: string) => {
  const first17 = `${area}${day.replaceAll("-", "")}${order}`;
  return first17 + identityCheckDigit(first17);
};

describe("a resident identity number", () => {
  it.each([
    { number: inBeijing, birthOn: "1949-12-31", sex: "female" },
    { number: inChenghai, birthOn: "1880-01-01", sex: "male" },
    { number: made("410103", "2000-02-29", "005"), birthOn: "2000-02-29", sex: "male" },
    { number: made("410103", asOf, "008"), birthOn: asOf, sex: "female" },
  ] as const)("$number: born $birthOn, $sex", ({ number, birthOn, sex }) => {
    expect(checkIdentity({ number, asOf })).toEqual({ ok: true, value: { number, birthOn, sex } });
    expect(checkIdentity({ number, sex, birthOn, asOf }).ok).toBe(true);
    expect(checkIdentity({ number, sex: null, birthOn: null, asOf }).ok).toBe(true);
  });

  it.each([
    ["a small x", "11010519491231002x"],
    ["full-width digits and X", "１１０１０５１９４９１２３１００２Ｘ"],
    ["spaces of both widths", " 110105　19491231 002X\n"],
    ["what a chat leaves behind", "\u200b11010519491231002X\ufeff"],
  ])("%s is put right", (_name, text) => {
    expect(bareNumber(text)).toBe(inBeijing);
    expect(checkIdentity({ number: text, asOf }).ok).toBe(true);
  });

  it.each([
    ["nothing", "", "wrongLength"],
    ["the old form of 15 digits", "110105491231002", "wrongLength"],
    ["a digit too many", `${inChenghai}4`, "wrongLength"],
    ["an X inside", "1101051949123100X2", "wrongCharacter"],
    ["a letter O for a zero", "11O10519491231002X", "wrongCharacter"],
    ["a number a spreadsheet has rounded", "110105194912310000", "checkDigit"],
    ["one digit mistyped", "11010519491231003X", "checkDigit"],
    ["two digits swapped", "11010519491230102X", "checkDigit"],
    ["30 February", made("410103", "1980-02-30", "001"), "birthDay"],
    ["29 February of no leap year", made("410103", "1900-02-29", "001"), "birthDay"],
    ["month 13", made("410103", "1980-13-01", "001"), "birthDay"],
    ["born tomorrow", made("410103", "2015-04-16", "001"), "notYetBorn"],
  ])("%s is refused", (_name, number, code) => {
    const refused = { ok: false, refusal: `identity.${code}`, field: "number" };
    expect(checkIdentity({ number, asOf })).toEqual(refused);
  });

  it.each([
    ["another sex", { sex: "male" }, "identity.sexDiffers", "sex"],
    ["another birthday", { birthOn: "1949-12-30" }, "identity.birthDiffers", "birthOn"],
  ] as const)(
    "%s than filled in is refused there, without a digit",
    (_n, known, refusal, field) => {
      const outcome = checkIdentity({ number: inBeijing, ...known, asOf });
      expect(outcome).toEqual({ ok: false, refusal, field });
    },
  );

  it("finds every single wrong digit and every swap of two neighbours", () => {
    const order = fc.integer({ min: 0, max: 999 }).map((n) => String(n).padStart(3, "0"));
    const area = fc.integer({ min: 110000, max: 659999 }).map(String);
    const position = fc.integer({ min: 0, max: 16 });
    fc.assert(
      fc.property(area, arbitraryDay, order, position, fc.integer({ min: 1, max: 9 }), (...of) => {
        const [code, day, three, at, shift] = of;
        const digits = [...made(code, day, three)];
        expect(checkIdentity({ number: digits.join(""), asOf: "2099-12-31" }).ok).toBe(true);
        const other = digits.with(at, String((Number(digits[at]) + shift) % 10)).join("");
        expect(checkIdentity({ number: other, asOf: "2099-12-31" }).ok).toBe(false);
        const [a = "", b = ""] = [digits[at], digits[at + 1]];
        const swapped = digits
          .with(at, b)
          .with(at + 1, a)
          .join("");
        expect(checkIdentity({ number: swapped, asOf: "2099-12-31" }).ok).toBe(a === b);
      }),
    );
  });

  it.each(["1101051949123100", "1101051949123100X", "110105194912310021"])(
    "a check digit of %s is a fault of the caller",
    (first) => {
      expect(() => identityCheckDigit(first)).toThrow(RangeError);
    },
  );
});
