import { describe, expect, it } from "vitest";
import { isOfAccount, permissions, type Role, roles } from "#domain/access/permission.ts";
import { needsSecondFactor } from "#domain/account/second-factor.ts";
import {
  isTimeCode,
  passwordOrCode,
  secondFactorCodeInput,
} from "#domain/account/second-factor-input.ts";
import { decideSecondFactorRemoval } from "#domain/account/user-decision.ts";

it("an office asks it of its leaders and administrators, a demo of nobody", () => {
  const asked = (isDemo: boolean): Role[] =>
    roles.filter((role) => needsSecondFactor({ role, isDemo }));
  expect(asked(false)).toEqual(["leader", "admin"]);
  expect(asked(true)).toEqual([]);
});

it("until it is there, one may do what concerns one's own account, what anybody may, and nothing else", () => {
  expect(permissions.filter(isOfAccount)).toEqual([
    "session.open",
    "session.close",
    "setup.complete",
    "account.changePassword",
    "account.secure",
    "receipt.read",
  ]);
});

describe("a code", () => {
  it.each([
    ["123 456", "123456", true],
    ["１２３４５６", "123456", true],
    ["aB3dE-fGh1j ", "aB3dE-fGh1j", false],
  ])("%j is read as %s", (typed, oneTimeCode, isOfTime) => {
    expect(secondFactorCodeInput.parse({ oneTimeCode: typed })).toEqual({ oneTimeCode });
    expect(isTimeCode(oneTimeCode)).toBe(isOfTime);
  });

  it.each(["", "   ", "1".repeat(21)])("%j is none", (typed) => {
    expect(secondFactorCodeInput.safeParse({ oneTimeCode: typed }).success).toBe(false);
  });
});

it("a password or a code is taken as it was typed, since a password may begin with a space", () => {
  expect(passwordOrCode.parse(" １２３ 456 ")).toBe(" １２３ 456 ");
  for (const typed of ["", "1".repeat(129)])
    expect(passwordOrCode.safeParse(typed).success).toBe(false);
});

it.each([
  ["one who has it", {}, true, "ok"],
  ["one who has none", {}, false, "user.noSecondFactor"],
  ["oneself", { actorId: "a" }, true, "user.isSelf"],
  ["one somebody changed meanwhile", { seenVersion: 1 }, true, "user.changedSince"],
  ["nobody", { account: undefined }, true, "user.notFound"],
])("an administrator takes it away from %s: %s", (_who, given, hasIt, answer) => {
  const account = { id: "a", role: "leader" as const, isDisabled: false, version: 2 };
  const change = { account, seenVersion: 2, actorId: "b", ...given };
  const decided = decideSecondFactorRemoval(change, hasIt);
  expect(decided.ok ? "ok" : decided.refusal).toBe(answer);
});
