import { describe, expect, test } from "vitest";
import { decideDocument } from "#domain/household/compensation/document-decision.ts";
import type { DocumentInput } from "#domain/household/compensation/document-input.ts";
import { recordHistory, recordsInForce } from "#domain/household/compensation/records-in-force.ts";
import { decideVisitDays } from "#domain/household/compensation/visit-decision.ts";
import { keyHouseholdInput } from "#domain/household/register/key-household-input.ts";

const today = "2015-04-15";

describe("rows of the compensation", () => {
  const first = { id: "first", recordedOn: "2015-03-01", correctsId: null };
  const second = { id: "second", recordedOn: "2015-03-05", correctsId: "first" };
  const third = { id: "third", recordedOn: "2015-03-10", correctsId: "second" };
  const other = { id: "other", recordedOn: "2015-03-05", correctsId: null };
  const rows = [first, second, other, third];

  test.each([
    ["2015-02-28", []],
    ["2015-03-01", [first]],
    ["2015-03-05", [second, other]],
    ["2015-03-10", [other, third]],
  ])("those that stand on %s", (asOf, inForce) => {
    expect(recordsInForce(rows, asOf)).toEqual(inForce);
  });

  test("are all known with what took their place, newest first", () => {
    expect(recordHistory(rows, "2015-03-09")).toEqual([
      { row: other, correctedBy: null },
      { row: second, correctedBy: null },
      { row: first, correctedBy: second },
    ]);
  });
});

describe("a visit", () => {
  test.each([
    [{ visitedOn: today, nextVisitOn: today }, "accepted"],
    [{ visitedOn: "2015-04-16", nextVisitOn: null }, "visit.inFuture"],
    [{ visitedOn: today, nextVisitOn: "2015-04-14" }, "visit.nextInPast"],
    [{ visitedOn: null, nextVisitOn: null }, "accepted"],
  ])("of %j is %s", (days, expected) => {
    const outcome = decideVisitDays(days, today);
    expect(outcome.ok ? "accepted" : outcome.refusal).toBe(expected);
  });
});

describe("a document", () => {
  const input: DocumentInput = {
    requestKey: "key",
    householdId: "h",
    correctsId: null,
    kind: "survey",
    reference: "档-1",
    receivedOn: "2015-04-10",
  };
  const filed = {
    id: "filed",
    kind: "survey",
    reference: "档-1",
    receivedOn: "2015-04-01",
  } as const;

  test.each<[string, Partial<DocumentInput>, string]>([
    ["under another number", { reference: "档-2" }, "accepted"],
    ["of another kind", { kind: "appraisal" }, "accepted"],
    ["put right", { correctsId: "filed" }, "accepted"],
    ["received in future", { receivedOn: "2015-04-16" }, "document.inFuture"],
    ["on file already", {}, "document.alreadyOnFile"],
    ["not different", { correctsId: "filed", receivedOn: "2015-04-01" }, "document.unchanged"],
    ["in the place of none", { correctsId: "x" }, "document.changedSince"],
  ])("%s is %s", (_name, changed, expected) => {
    const outcome = decideDocument([filed], { ...input, ...changed }, today);
    expect(outcome.ok ? "accepted" : outcome.refusal).toBe(expected);
  });
});

describe("the form of a key household", () => {
  const typed = { requestKey: crypto.randomUUID(), householdId: "h", version: "1" };

  test("needs a reason to be marked, and none to be taken off", () => {
    const issues = keyHouseholdInput.safeParse({ ...typed, reason: " " }).error?.issues;
    expect(issues).toMatchObject([{ path: ["reason"], message: "field.required" }]);
    expect(keyHouseholdInput.parse({ ...typed, reason: "", takesOff: "on" })).toMatchObject({
      reason: null,
      takesOff: true,
      ownerId: null,
      nextVisitOn: null,
    });
  });
});
