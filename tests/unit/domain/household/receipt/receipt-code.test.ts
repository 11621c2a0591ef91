import fc from "fast-check";
import { expect, test } from "vitest";
import {
  groupReceiptCode,
  readReceiptCode,
  receiptCode,
} from "#domain/household/receipt/receipt-code.ts";

const bytes = fc.uint8Array({ minLength: 16, maxLength: 16 });
const characters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

test("128 bits make 27 characters that are read back however they are written", () => {
  fc.assert(
    fc.property(bytes, (random) => {
      const code = receiptCode(random);
      expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{27}$/);
      const printed = groupReceiptCode(code);
      expect(printed).toMatch(/^(.{4}-){6}.{3}$/);
      expect(readReceiptCode(printed)).toBe(code);
      expect(readReceiptCode(` ${printed.toLowerCase().replaceAll("-", " — ")} `)).toBe(code);
      expect(readReceiptCode(code.replaceAll("0", "O").replaceAll("1", "l"))).toBe(code);
      expect(readReceiptCode(code.replaceAll("0", "o").replaceAll("1", "I"))).toBe(code);
    }),
  );
});

test("full-width letters of a Chinese keyboard are read", () => {
  const code = receiptCode(new Uint8Array(16).fill(255));
  const wide = [...code].map((each) => String.fromCodePoint((each.codePointAt(0) ?? 0) + 0xfee0));
  expect(readReceiptCode(wide.join(""))).toBe(code);
});

test("different bits make different codes, and none is left out for want of a check", () => {
  fc.assert(
    fc.property(bytes, bytes, (one, other) => {
      fc.pre(one.join() !== other.join());
      expect(receiptCode(one)).not.toBe(receiptCode(other));
    }),
  );
  // Every remainder of the last bits, so that each of the spare bits is needed somewhere.
  for (let last = 0; last < 256; last += 1) {
    expect(receiptCode(new Uint8Array(16).fill(last, 15))).toHaveLength(27);
  }
});

test("one wrong character, and two neighbours that changed places, are always found", () => {
  fc.assert(
    fc.property(bytes, fc.nat(26), fc.nat(31), (random, at, other) => {
      const code = receiptCode(random);
      const wrong = characters[other] ?? "";
      if (wrong !== code[at]) {
        expect(readReceiptCode(code.slice(0, at) + wrong + code.slice(at + 1))).toBeNull();
      }
      const [one = "", next = ""] = code.slice(at, at + 2);
      if (one !== next && next) {
        const swapped = code.slice(0, at) + next + one + code.slice(at + 2);
        expect(readReceiptCode(swapped)).toBeNull();
      }
    }),
    { numRuns: 2000 },
  );
});

test.each(["", "-", "U".repeat(27), "0".repeat(26), "0".repeat(28), "回执", "0".repeat(200)])(
  "%j is no code",
  (typed) => expect(readReceiptCode(typed)).toBeNull(),
);
