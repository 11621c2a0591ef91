import { describe, expect, it } from "vitest";
import { checkPhone } from "#domain/personal-number/phone-number.ts";

describe("a telephone number", () => {
  it.each([
    ["13812345678", "mobile", "13812345678"],
    ["+86 138 1234 5678", "mobile", "13812345678"],
    ["86-19912345678", "mobile", "19912345678"],
    ["008613812345678", "mobile", "13812345678"],
    ["１３８－１２３４－５６７８", "mobile", "13812345678"],
    ["\u202d13812345678\u202c", "mobile", "13812345678"],
    ["0371-67891234", "landline", "0371-67891234"],
    ["(0371) 6789 1234", "landline", "0371-67891234"],
    ["（0371）67891234", "landline", "0371-67891234"],
    ["+86 371 67891234", "landline", "0371-67891234"],
    ["010 6512 3456", "landline", "010-65123456"],
    ["+86 (0)10 65123456", "landline", "010-65123456"],
    ["021—62345678", "landline", "021-62345678"],
    ["0394-8221234", "landline", "0394-8221234"],
  ])("%s is the %s %s", (text, kind, number) => {
    expect(checkPhone(text)).toEqual({ ok: true, value: { kind, number } });
    expect(checkPhone(number)).toEqual({ ok: true, value: { kind, number } });
  });

  it.each([
    ["nothing", ""],
    ["ten digits", "1381234567"],
    ["twelve digits", "138123456789"],
    ["no mobile block", "12012345678"],
    ["a landline without its area code", "67891234"],
    ["a subscriber number that starts with 1", "0371-17891234"],
    ["seven digits in Beijing", "010-6512345"],
    ["a service number", "12345"],
    ["an extension", "0371-67891234-802"],
    ["two numbers in one field", "13812345678/13912345678"],
    ["letters", "1381234567O"],
    ["another country", "+1 212 555 0100"],
  ])("%s is refused", (_name, text) => {
    const refused = { ok: false, refusal: "phone.notAPhone", field: "phone" };
    expect(checkPhone(text)).toEqual(refused);
  });
});
