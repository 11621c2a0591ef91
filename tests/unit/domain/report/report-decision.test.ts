import { describe, expect, it } from "vitest";
import { decideReport } from "#domain/report/report-decision.ts";

const businessDate = "2015-04-15";
const previous = { percent: 60, asOfOn: "2015-04-01" };
const input = { percent: 65, asOfOn: "2015-04-15" };

describe("a report is accepted", () => {
  it.each([
    { name: "the first one", given: { previous: null, input } },
    { name: "a rise", given: { previous, input } },
    { name: "no change", given: { previous, input: { ...input, percent: 60 } } },
    { name: "nothing at all", given: { previous: null, input: { ...input, percent: 0 } } },
    { name: "everything", given: { previous, input: { ...input, percent: 100 } } },
    {
      name: "a fall with its reason",
      given: { previous, input: { ...input, percent: 55, fallReason: "复测" } },
    },
    {
      name: "a lower percent for an earlier day",
      given: {
        previous,
        neighbours: { before: { percent: 40 }, after: previous },
        input: { percent: 40, asOfOn: "2015-03-01" },
      },
    },
    {
      name: "a correction of the words alone",
      given: {
        previous,
        corrected: { percent: 60, isCorrected: false },
        input: { percent: 60, asOfOn: previous.asOfOn, correctsId: "r1" },
      },
    },
    {
      name: "a correction upwards",
      given: {
        previous,
        corrected: { percent: 60, isCorrected: false },
        input: { ...input, correctsId: "r1" },
      },
    },
  ])("$name", ({ given }) => {
    expect(decideReport({ ...given, businessDate })).toMatchObject({
      ok: true,
      value: { percent: given.input.percent, asOfOn: given.input.asOfOn, reportedOn: businessDate },
    });
  });

  it("with the event it becomes, blanks as nothing", () => {
    const given = { ...input, fallReason: "  ", correctsId: "" };
    expect(decideReport({ previous: null, input: given, businessDate })).toEqual({
      ok: true,
      value: { ...input, reportedOn: businessDate, correctsId: null, fallReason: null },
    });
  });
});

describe("a report is refused", () => {
  it.each([
    {
      name: "tomorrow",
      given: { previous, input: { ...input, asOfOn: "2015-04-16" } },
      refusal: "report.futureDate",
      field: "asOfOn",
    },
    {
      name: "more than all",
      given: { previous, input: { ...input, percent: 100.01 } },
      refusal: "report.percentOutOfRange",
      field: "percent",
    },
    {
      name: "less than nothing",
      given: { previous, input: { ...input, percent: -1 } },
      refusal: "report.percentOutOfRange",
      field: "percent",
    },
    {
      name: "no number",
      given: { previous, input: { ...input, percent: Number.NaN } },
      refusal: "report.percentOutOfRange",
      field: "percent",
    },
    {
      name: "a fall without a reason",
      given: { previous, input: { ...input, percent: 59.99 } },
      refusal: "report.fallNeedsReason",
      field: "fallReason",
      params: { from: 60, to: 59.99 },
    },
    {
      name: "a fall with a blank reason",
      given: { previous, input: { ...input, percent: 55, fallReason: "   " } },
      refusal: "report.fallNeedsReason",
      field: "fallReason",
    },
    {
      name: "a fall on the same day",
      given: { previous, input: { percent: 55, asOfOn: previous.asOfOn } },
      refusal: "report.fallNeedsReason",
      field: "fallReason",
    },
    {
      name: "a correction downwards that hides behind an earlier day",
      given: {
        previous,
        corrected: { percent: 60, isCorrected: false },
        input: { percent: 55, asOfOn: "2015-03-01", correctsId: "r1" },
      },
      refusal: "report.fallNeedsReason",
      field: "fallReason",
    },
    {
      name: "a back-dated fall below the report before its day",
      given: {
        previous,
        neighbours: { before: { percent: 50 }, after: previous },
        input: { percent: 40, asOfOn: "2015-03-15" },
      },
      refusal: "report.fallNeedsReason",
      field: "fallReason",
      params: { from: 50, to: 40 },
    },
    {
      name: "a back-dated rise that makes the next report a fall",
      given: {
        previous,
        neighbours: { before: { percent: 50 }, after: previous },
        input: { percent: 75, asOfOn: "2015-03-15" },
      },
      refusal: "report.fallNeedsReason",
      field: "fallReason",
      params: { from: 75, to: 60 },
    },
    {
      name: "a correction of a report nobody knows",
      given: { previous, corrected: null, input: { ...input, correctsId: "r9" } },
      refusal: "report.correctsUnknown",
      field: "correctsId",
    },
    {
      name: "a second correction of one report",
      given: {
        previous,
        corrected: { percent: 60, isCorrected: true },
        input: { ...input, correctsId: "r1" },
      },
      refusal: "report.alreadyCorrected",
      field: "correctsId",
    },
  ])("$name: $refusal", ({ given, ...expected }) => {
    const { name: _, ...refused } = expected;
    expect(decideReport({ ...given, businessDate })).toMatchObject({ ok: false, ...refused });
  });
});
