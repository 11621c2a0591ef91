import { expect, test } from "vitest";
import { readOfficeTelephone } from "#domain/setting/office-telephone.ts";

test.each([
  ["0371-67891234", "0371-67891234"],
  ["（０３７１）６７８９ １２３４", "0371-67891234"],
  ["010-6552 9988", "010-65529988"],
  ["+86 371 6789 1234", "0371-67891234"],
  ["12345", "12345"],
  ["96111", "96111"],
  ["400 810 8888", "400-810-8888"],
  ["13800138000", "13800138000"],
])("%s is dialled as %s", (typed, dialled) => {
  expect(readOfficeTelephone(typed)).toBe(dialled);
});

test.each([
  "67891234",
  "0371-67891234 转 801",
  "110",
  "办公室",
  "41010219750820153X",
  "4100371678",
  "",
])("%j can be dialled by nobody", (typed) => {
  expect(readOfficeTelephone(typed)).toBeUndefined();
});
