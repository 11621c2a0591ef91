import { describe, expect, it } from "vitest";
import { fieldErrors } from "#domain/form/field-errors.ts";
import { planStepInput } from "#domain/plan/plan-step.ts";

const form = {
  requestKey: "6b0f1a3e-0c57-4b6e-9f3a-2f6d1c1f8a10",
  projectId: "p",
  version: "3",
  name: "第一版",
  reason: "首次编制",
  durationUnit: "workday",
  templateKind: "clearance",
  templateOn: "2015-05-01",
  "milestones.0.nameZh": "清表",
  "milestones.0.kind": "works",
  "milestones.0.weight": "60",
  "milestones.0.startOn": "2015-05-01",
  "milestones.0.duration": "30",
};
const wrong = { ...form, "milestones.0.weight": "sixty" };
const errorsOf = (fields: object) => {
  const parsed = planStepInput.safeParse(fields);
  return parsed.success ? null : fieldErrors(parsed.error);
};

describe("a button of the plan editor", () => {
  it("submits or tries out rows that are right", () => {
    for (const step of ["submit", "calculate"]) {
      expect(planStepInput.parse({ ...form, step })).toMatchObject({
        step,
        version: 3,
        durationUnit: "workday",
        milestones: [{ row: 1, nameZh: "清表", weight: 60, duration: 30 }],
      });
      expect(errorsOf({ ...wrong, step })).toEqual({
        "milestones.0.weight": { code: "percent.notANumber" },
      });
    }
  });

  it("asks for a name and a reason only to submit", () => {
    const unnamed = { ...form, name: "", reason: "" };
    expect(errorsOf({ ...unnamed, step: "calculate" })).toBeNull();
    expect(errorsOf({ ...unnamed, step: "submit" })).toEqual({
      name: { code: "field.required" },
      reason: { code: "field.required" },
    });
  });

  it("changes rows as they were typed, right or wrong", () => {
    const rows = [expect.objectContaining({ nameZh: "清表", weight: "sixty" })];
    const own = { projectId: "p", rows, folded: "1号楼" };
    const stepOf = (step: string) => planStepInput.parse({ ...wrong, folded: "1号楼", step });
    expect(stepOf("foldGroup 1")).toEqual({ step: "foldGroup", row: 1, ...own });
    expect(stepOf("addRow")).toEqual({ step: "addRow", ...own });
    expect(stepOf("removeRow 1")).toEqual({ step: "removeRow", row: 1, ...own });
    expect(stepOf("addMilestone m")).toMatchObject({ milestoneId: "m", rows });
    expect(stepOf("template")).toMatchObject({
      templateKind: "clearance",
      templateOn: "2015-05-01",
      rows,
    });
  });

  it("of another name is refused, and so is a field nobody knows", () => {
    expect(errorsOf({ ...form, step: "publish" })).not.toBeNull();
    expect(errorsOf(form)).not.toBeNull();
    expect(errorsOf({ ...form, step: "submit", colour: "red" })).toEqual({
      form: { code: "form.unknownField" },
    });
  });
});
