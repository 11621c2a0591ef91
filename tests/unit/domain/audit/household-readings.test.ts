import { expect, it } from "vitest";
import { auditChanges } from "#domain/audit/audit-change.ts";

const day = (value: string) => ({ as: "day", value });
const percent = (value: number) => ({ as: "percent", value });
const count = (value: number) => ({ as: "count", value });
const text = (value: string) => ({ as: "text", value });
const stage = (value: string) => ({ as: "householdStage", value });
const [nothing, yes] = [{ as: "nothing" }, { as: "yes" }];

it.each([
  [
    "a stage entered for three, one of them in breach",
    "household.staged",
    {
      projectId: "p",
      stage: "vacated",
      on: "2015-04-14",
      households: ["a", "b", "c"],
      breaches: 1,
    },
    [
      { field: "householdStage", after: stage("vacated") },
      { field: "on", after: day("2015-04-14") },
      { field: "households", after: count(3) },
      { field: "breaches", after: count(1) },
    ],
  ],
  [
    "a day put right",
    "household.stageCorrected",
    { stage: "signed", before: "2015-03-10", on: "2015-03-12" },
    [
      { field: "householdStage", after: stage("signed") },
      { field: "on", before: day("2015-03-10"), after: day("2015-03-12") },
    ],
  ],
  [
    "a stage taken back",
    "household.stageCorrected",
    { stage: "signed", before: "2015-03-10", on: null },
    [
      { field: "householdStage", after: stage("signed") },
      { field: "on", before: day("2015-03-10"), after: nothing },
    ],
  ],
  [
    "the terms of signing set anew",
    "signing.set",
    {
      before: {
        thresholdPercent: 80,
        signingFromOn: "2015-03-09",
        signingToOn: "2015-06-08",
      },
      thresholdPercent: 85,
      signingFromOn: "2015-03-09",
      signingToOn: "2015-06-30",
      reason: "方案调整",
    },
    [
      { field: "threshold", before: percent(80), after: percent(85) },
      { field: "toOn", before: day("2015-06-08"), after: day("2015-06-30") },
      { field: "reason", after: text("方案调整") },
    ],
  ],
  [
    "the first terms",
    "signing.set",
    { before: null, thresholdPercent: 85, signingFromOn: "2015-03-09", signingToOn: "2015-06-30" },
    [
      { field: "threshold", after: percent(85) },
      { field: "fromOn", after: day("2015-03-09") },
      { field: "toOn", after: day("2015-06-30") },
    ],
  ],
  [
    "counts shown exactly from now on",
    "counts.published",
    { before: false, isExact: true, reason: "方案要求" },
    [
      {
        field: "publication",
        before: { as: "publication", value: "banded" },
        after: { as: "publication", value: "exact" },
      },
      { field: "reason", after: text("方案要求") },
    ],
  ],
  [
    "a milestone measured by the ledger",
    "milestone.measured",
    { before: null, measure: "signed" },
    [{ field: "metric", before: nothing, after: { as: "metric", value: "signed" } }],
  ],
  [
    "a file brought in",
    "ledger.imported",
    { sheet: "households", sha256: "0", households: 30, holders: 0, stages: 4, ids: ["a"] },
    [
      { field: "sheet", after: { as: "sheet", value: "households" } },
      { field: "households", after: count(30) },
      { field: "stages", after: count(4) },
    ],
  ],
  [
    "a file taken out with its numbers in full",
    "ledger.exported",
    { sheet: "households", rows: 162, isFiltered: 0, isUnmasked: 1, reason: "核对账号" },
    [
      { field: "sheet", after: { as: "sheet", value: "households" } },
      { field: "households", after: count(162) },
      { field: "unmasked", after: yes },
      { field: "reason", after: text("核对账号") },
    ],
  ],
  [
    "a number shown, but not the number",
    "household.revealed",
    { code: "HZ-001", holderId: "h", field: "phone", reason: "通知选房" },
    [
      { field: "number", after: { as: "number", value: "phone" } },
      { field: "reason", after: text("通知选房") },
    ],
  ],
  [
    "an agreement corrected, without its amount",
    "agreement.recorded",
    { amountFen: 800_000, amountFenBefore: 700_000, correctsId: "a1", on: null },
    [{ field: "correction", after: yes }],
  ],
  [
    "a payment, without its amount",
    "payment.recorded",
    { kind: "compensation", amountFen: 800_000, paidOn: "2015-04-14", correctsId: null },
    [{ field: "on", after: day("2015-04-14") }],
  ],
  ["a stage of another version", "household.staged", { stage: "dreamt", on: 7 }, []],
] as const)("reads %s", (_name, event, detail, changes) => {
  expect(auditChanges(event, detail)).toEqual(changes);
});
