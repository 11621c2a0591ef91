import { expect, test } from "vitest";
import { decideReason } from "#domain/household/impersonal-reason.ts";

const holder = {
  name: "金丝雀",
  identity: "11010519491231002X",
  phone: "13800138000",
  bankAccount: "6222021234567890128",
};

test.each([
  ["与 HZ-012 重复登记"],
  ["电话约定 2015-04-16 和 2015-04-18 入户"],
  ["核对 2015年4月16日 的签约材料，90.74 平方米"],
])("%s says why, and nobody's name or number", (reason) => {
  expect(decideReason(reason, [holder])).toEqual({ ok: true, value: reason });
});

test.each([
  ["a name", "打电话给金丝雀"],
  ["a name with a space in it", "打电话给金 丝雀"],
  ["a phone", "打 13800138000 约时间"],
  ["a phone in groups", "打 138-0013-8000 约时间"],
  ["a phone in full width", "打１３８００１３８０００约时间"],
  ["an identity number, small x", "核对11010519491231002x"],
  ["a bank account in fours", "卡号 6222 0212 3456 7890 128"],
  ["the phone of somebody else", "转告 13911112222"],
])("a reason with %s is refused", (_what, reason) => {
  expect(decideReason(reason, [holder])).toEqual({
    ok: false,
    refusal: "reason.namesSomebody",
    field: "reason",
  });
});

test("a name of one character names nobody", () => {
  expect(decideReason("王家的房", [{ ...holder, name: "王" }])).toMatchObject({ ok: true });
});
