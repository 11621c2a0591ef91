import { describe, expect, it } from "vitest";
import { fieldErrors } from "#domain/form/field-errors.ts";
import {
  longestPredecessors,
  maxPlanRows,
  planInput,
  planRowField,
} from "#domain/plan/plan-input.ts";

const head = {
  requestKey: "1f0c8a52-3c0e-4f0e-9a6b-0d6c2f1b7a10",
  projectId: "p1",
  version: "3",
  name: "第二版",
  reason: "安置房源变化",
  durationUnit: "calendarDay",
};

/** A row as a form sends it. */
function row(index: number, fields: Record<string, string>): Record<string, string> {
  const filled = { nameZh: "签约", kind: "relocation", weight: "30", ...fields };
  return Object.fromEntries(
    Object.entries(filled).map(([field, value]) => [`milestones.${index}.${field}`, value]),
  );
}

function errorsOf(given: unknown) {
  const parsed = planInput.safeParse(given);
  return parsed.success ? {} : fieldErrors(parsed.error);
}

describe("the plan editor's form", () => {
  it("becomes numbered rows", () => {
    const parsed = planInput.parse({
      ...head,
      ...row(0, {
        milestoneId: "m1",
        sourceUid: "12",
        groupName: " 1号楼 ",
        startOn: "2015-04-01",
        finishOn: "2015-06-30",
      }),
      ...row(1, {
        nameEn: "Clearance",
        weight: "７０％",
        duration: "60",
        predecessors: " 1FS+3d ",
      }),
    });
    expect(parsed).toMatchObject({ projectId: "p1", version: 3, durationUnit: "calendarDay" });
    expect(parsed.milestones).toEqual([
      {
        row: 1,
        milestoneId: "m1",
        sourceUid: 12,
        groupName: "1号楼",
        nameZh: "签约",
        nameEn: null,
        kind: "relocation",
        weight: 30,
        startOn: "2015-04-01",
        finishOn: "2015-06-30",
        duration: null,
        predecessors: "",
      },
      {
        row: 2,
        milestoneId: null,
        sourceUid: null,
        groupName: "",
        nameZh: "签约",
        nameEn: "Clearance",
        kind: "relocation",
        weight: 70,
        startOn: null,
        finishOn: null,
        duration: 60,
        predecessors: "1FS+3d",
      },
    ]);
  });

  it("skips rows left blank, which keep their number", () => {
    const blank = row(1, { nameZh: "", kind: "works", weight: " ", startOn: "" });
    const parsed = planInput.parse({ ...head, ...row(0, {}), ...blank, ...row(3, {}) });
    expect(parsed.milestones.map((one) => one.row)).toEqual([1, 4]);
  });

  it("takes rows as a list from an import", () => {
    const milestones = [{ nameZh: "签约", kind: "relocation", weight: "30" }];
    expect(planInput.parse({ ...head, milestones }).milestones).toMatchObject([
      { row: 1, weight: 30 },
    ]);
  });

  it("may have no rows: the rules say so, not the form", () => {
    expect(planInput.parse(head).milestones).toEqual([]);
  });

  it.each([
    { field: "nameZh", value: " ", code: "field.required" },
    { field: "kind", value: "party", code: "field.invalid" },
    { field: "weight", value: "", code: "field.required" },
    { field: "weight", value: "101", code: "percent.outOfRange" },
    { field: "startOn", value: "2015-02-30", code: "field.notADay" },
    { field: "duration", value: "00", code: "plan.durationInvalid" },
    { field: "duration", value: "1.5", code: "plan.durationInvalid" },
    { field: "duration", value: "12345", code: "plan.durationInvalid" },
    { field: "predecessors", value: "1,".repeat(longestPredecessors), code: "field.tooLong" },
  ])("says beside the field of the row what is wrong: $field $code", ({ field, value, code }) => {
    const errors = errorsOf({ ...head, ...row(0, {}), ...row(2, { [field]: value }) });
    expect(Object.keys(errors)).toEqual([`milestones.2.${field}`]);
    expect(errors[`milestones.2.${field}`]?.code).toBe(code);
  });

  it.each([
    { name: "a field nobody knows", given: { ...head, colour: "red" }, field: "form" },
    {
      name: "a row's field nobody knows",
      given: { ...head, ...row(0, { colour: "red" }) },
      field: "milestones.0",
    },
    { name: "no reason", given: { ...head, reason: "" }, field: "reason" },
    { name: "an unknown unit", given: { ...head, durationUnit: "hour" }, field: "durationUnit" },
    { name: "too many rows", given: { ...head, ...row(maxPlanRows, {}) }, field: "milestones" },
    { name: "no form at all", given: null, field: "form" },
  ])("refuses $name", ({ given, field }) => {
    expect(Object.keys(errorsOf(given))).toEqual([field]);
  });

  it("names a row's field as the form does", () => {
    expect(planRowField({ row: 1 }, "finishOn")).toBe("milestones.0.finishOn");
  });
});

it("a plan of the most rows, each after every row before it, is read and its text kept", () => {
  const rows = Array.from({ length: maxPlanRows }, (_, index) => row(index, {})).reduce(
    (all, one) => Object.assign(all, one),
    {},
  );
  const refs = Array.from({ length: maxPlanRows - 1 }, (_, index) => `${index + 1}FS+10d`);
  const last = `milestones.${maxPlanRows - 1}.predecessors`;
  const parsed = planInput.safeParse({ ...head, ...rows, [last]: refs.join(", ") });
  expect(parsed.success && parsed.data.milestones.at(-1)?.predecessors).toBe(refs.join(", "));
});
