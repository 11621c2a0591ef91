import { describe, expect, it } from "vitest";
import {
  type Account,
  decideDisabling,
  decideEnabling,
  decidePasswordReset,
} from "#domain/account/user-decision.ts";

const owner: Account = { id: "o", role: "owner", isDisabled: false, version: 3 };
const admin: Account = { ...owner, id: "a", role: "admin" };
const change = (account: Account | undefined, seenVersion = 3) => ({
  account,
  seenVersion,
  actorId: "a",
});

describe("disabling", () => {
  it.each([
    ["an owner", change(owner), 1, { ok: true, value: owner }],
    ["another administrator", change({ ...admin, id: "b" }), 2, { ok: true }],
    ["nobody", change(undefined), 2, { refusal: "user.notFound" }],
    ["one that changed meanwhile", change(owner, 2), 2, { refusal: "user.changedSince" }],
    ["twice", change({ ...owner, isDisabled: true }), 2, { refusal: "user.alreadyDisabled" }],
    ["the last administrator", change({ ...admin, id: "b" }), 1, { refusal: "user.lastAdmin" }],
    ["oneself as the last", change(admin), 1, { refusal: "user.lastAdmin" }],
    ["oneself", change(admin), 2, { refusal: "user.isSelf" }],
  ] as const)("%s", (_name, given, enabledAdmins, expected) => {
    expect(decideDisabling(given, enabledAdmins)).toMatchObject(expected);
  });
});

describe("enabling", () => {
  it.each([
    ["a disabled one", change({ ...owner, isDisabled: true }), { ok: true }],
    ["one that is enabled", change(owner), { refusal: "user.notDisabled" }],
    [
      "one that changed",
      change({ ...owner, isDisabled: true }, 1),
      { refusal: "user.changedSince" },
    ],
    ["nobody", change(undefined), { refusal: "user.notFound" }],
  ] as const)("%s", (_name, given, expected) => {
    expect(decideEnabling(given)).toMatchObject(expected);
  });
});

describe("resetting a password", () => {
  it.each([
    ["of an owner", change(owner), { ok: true }],
    ["of a disabled one, before enabling", change({ ...owner, isDisabled: true }), { ok: true }],
    ["of oneself", change(admin), { refusal: "user.isSelf" }],
    ["of one that changed", change(owner, 4), { refusal: "user.changedSince" }],
    ["of nobody", change(undefined), { refusal: "user.notFound" }],
  ] as const)("%s", (_name, given, expected) => {
    expect(decidePasswordReset(given)).toMatchObject(expected);
  });
});
