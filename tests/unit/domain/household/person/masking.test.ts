import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  maskBankAccount,
  maskIdentity,
  maskName,
  maskPhone,
} from "#domain/household/person/masking.ts";

describe("a masked name", () => {
  it.each([
    ["王小明", "王**"],
    ["李雷", "李**"],
    ["王", "王**"],
    ["欧阳娜", "欧阳**"],
    ["司马相如", "司马**"],
    ["欧阳", "欧**"],
    ["欧小明", "欧**"],
    ["买买提·吐尔逊", "买**"],
    ["John Smith", "J**"],
    [" 王小明 ", "王**"],
    ["𠮷田", "𠮷**"],
    ["", "**"],
  ])("%s is %s", (name, masked) => {
    expect(maskName(name)).toBe(masked);
  });
});

describe("a masked identity number", () => {
  it.each([
    ["11010519491231002X", "110105**********2X"],
    ["110105491231002", "110105*******02"],
    ["H12345678", "H******78"],
    ["", ""],
  ])("%s is %s", (number, masked) => {
    expect(maskIdentity(number)).toBe(masked);
  });
});

describe("a masked telephone number", () => {
  it.each([
    ["13812345678", "138****5678"],
    ["138 1234 5678", "138****5678"],
    ["0371-67891234", "0371-****1234"],
    ["010-65123456", "010-****3456"],
    ["0394-8221234", "0394-***1234"],
    ["67891234", "********"],
  ])("%s is %s", (number, masked) => {
    expect(maskPhone(number)).toBe(masked);
  });
});

describe("a masked bank account", () => {
  it.each([
    ["6222021234567890128", "****0128"],
    ["4111111111111111", "****1111"],
    ["12345678", "****"],
  ])("%s is %s", (number, masked) => {
    expect(maskBankAccount(number)).toBe(masked);
  });
});

it("never shows more of a text than the rule says, whatever the text", () => {
  const seen = (masked: string) => [...masked].filter((character) => character !== "*").length;
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), (text) => {
      expect(seen(maskName(text))).toBeLessThanOrEqual(2);
      expect(seen(maskIdentity(text))).toBeLessThanOrEqual(8);
      expect(seen(maskPhone(text))).toBeLessThanOrEqual(9);
      expect(seen(maskBankAccount(text))).toBeLessThanOrEqual(4);
    }),
  );
});
