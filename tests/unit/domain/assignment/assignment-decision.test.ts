import { describe, expect, it } from "vitest";
import type { Role } from "#domain/access/permission.ts";
import {
  type AssignmentInForce,
  type AssignmentProposal,
  decideAssignment,
  decideAssignmentEnd,
} from "#domain/assignment/assignment-decision.ts";

const proposal: AssignmentProposal = {
  role: "leader",
  userId: "new",
  organisationNameZh: null,
  organisationNameEn: null,
  fromOn: "2015-03-01",
};
const able = (role: Role) => ({ role, isDisabled: false });
const held = (more: Partial<AssignmentInForce>): AssignmentInForce => ({
  id: "1",
  userId: "old",
  organisationNameZh: null,
  fromOn: "2014-01-01",
  toOn: null,
  ...more,
});

describe("one 分包领导 at a time", () => {
  const person = able("leader");
  it.each([
    ["the first", [], []],
    ["after one in force", [held({})], [{ id: "1", toOn: "2015-02-28" }]],
    [
      "after one that ends on that day",
      [held({ toOn: "2015-03-01" })],
      [{ id: "1", toOn: "2015-02-28" }],
    ],
    ["after one that ended the day before", [held({ toOn: "2015-02-28" })], []],
    ["again, after having left", [held({ userId: "new", toOn: "2014-06-30" })], []],
  ])("%s", (_name, inForce, ends) => {
    expect(decideAssignment({ input: proposal, person, inForce })).toEqual({
      ok: true,
      value: { ...proposal, ends },
    });
  });

  it.each([
    ["on the day another begins", { fromOn: "2015-03-01" }],
    ["before another who comes later", { fromOn: "2015-06-01", toOn: "2015-12-31" }],
  ])("not %s", (_name, other) => {
    expect(decideAssignment({ input: proposal, person, inForce: [held(other)] })).toEqual({
      ok: false,
      refusal: "assignment.leaderFollows",
      field: "fromOn",
      params: { fromOn: other.fromOn },
    });
  });

  it("not the same person twice at once", () => {
    const inForce = [held({ userId: "new" })];
    expect(decideAssignment({ input: proposal, person, inForce })).toEqual({
      ok: false,
      refusal: "assignment.overlaps",
      field: "userId",
      params: { fromOn: "2014-01-01" },
    });
  });
});

describe("owners and units may be several", () => {
  it("an owner joins another and ends nobody", () => {
    const input = { ...proposal, role: "owner" } as const;
    expect(decideAssignment({ input, person: able("owner"), inForce: [held({})] })).toMatchObject({
      ok: true,
      value: { userId: "new", ends: [] },
    });
  });

  it("a unit needs no account, and what was typed for a person is left out", () => {
    const input = {
      ...proposal,
      role: "unit",
      organisationNameZh: "示例单位",
      organisationNameEn: "Unit",
    } as const;
    expect(decideAssignment({ input, inForce: [] })).toEqual({
      ok: true,
      value: { ...input, userId: null, ends: [] },
    });
  });

  it("the same unit twice at once is refused beside its name", () => {
    const input = { ...proposal, role: "support", organisationNameZh: "示例单位" } as const;
    const inForce = [held({ userId: null, organisationNameZh: "示例单位" })];
    expect(decideAssignment({ input, inForce })).toMatchObject({
      refusal: "assignment.overlaps",
      field: "organisationNameZh",
    });
  });

  it("what was typed for a unit is left out of a person's", () => {
    const input = { ...proposal, organisationNameZh: "示例单位" };
    const decided = decideAssignment({ input, person: able("leader"), inForce: [] });
    expect(decided).toMatchObject({ ok: true, value: { userId: "new", organisationNameZh: null } });
  });
});

describe("whom a project is not given to", () => {
  it.each([
    ["nobody", undefined, "user.notFound"],
    ["a disabled account", { role: "leader", isDisabled: true }, "assignment.userDisabled"],
    ["an owner as leader", able("owner"), "assignment.roleDiffers"],
    ["an administrator as leader", able("admin"), "assignment.roleDiffers"],
  ] as const)("%s", (_name, person, refusal) => {
    expect(decideAssignment({ input: proposal, person, inForce: [] })).toEqual({
      ok: false,
      refusal,
      field: "userId",
    });
  });
});

describe("an end", () => {
  const inForce = { fromOn: "2015-03-01", toOn: null, version: 2 };
  it.each([
    ["on the first day", "2015-03-01"],
    ["later", "2016-01-01"],
  ])("%s", (_name, toOn) => {
    expect(decideAssignmentEnd({ inForce, seenVersion: 2, toOn })).toEqual({
      ok: true,
      value: { inForce, fromOn: "2015-03-01", toOn },
    });
  });

  it.each([
    ["the first day is none", { fromOn: "2015-02-30", toOn: null }, "2015-05-01"],
    ["the last day is none", { fromOn: "2015-03-01", toOn: "not a day" }, "2015-03-01"],
    ["neither is one", { fromOn: "", toOn: "" }, "2015-05-01"],
  ])("is put right where %s", (_name, days, fromOn) => {
    const unreadable = { ...days, version: 2 };
    const end = { inForce: unreadable, seenVersion: 2, toOn: "2015-05-01" };
    expect(decideAssignmentEnd(end)).toEqual({
      ok: true,
      value: { inForce: unreadable, fromOn, toOn: "2015-05-01" },
    });
  });

  it.each([
    ["of nothing", undefined, 2, { refusal: "assignment.notFound" }],
    ["of one that changed", inForce, 1, { refusal: "assignment.changedSince" }],
    [
      "of one that has its end",
      { ...inForce, toOn: "2015-04-01" },
      1,
      { refusal: "assignment.alreadyEnded", params: { toOn: "2015-04-01" } },
    ],
  ])("%s is refused", (_name, found, seenVersion, expected) => {
    const end = decideAssignmentEnd({ inForce: found, seenVersion, toOn: "2015-05-01" });
    expect(end).toMatchObject({ ok: false, ...expected });
  });

  it("before the first day is refused beside its field", () => {
    expect(decideAssignmentEnd({ inForce, seenVersion: 2, toOn: "2015-02-28" })).toEqual({
      ok: false,
      refusal: "assignment.endsBeforeStart",
      field: "toOn",
      params: { fromOn: "2015-03-01" },
    });
  });
});
