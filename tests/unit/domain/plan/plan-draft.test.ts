import { describe, expect, it } from "vitest";
import {
  addDraftRow,
  appendTemplate,
  draftPlan,
  type PlanDraftRow,
  readDraftRows,
  removeDraftRow,
} from "#domain/plan/plan-draft.ts";
import { maxPlanRows } from "#domain/plan/plan-input.ts";
import { planTemplates } from "#domain/plan/plan-template.ts";
import { plainLine } from "./plain-line.ts";

const [blank] = addDraftRow([]) as [PlanDraftRow];
const rowOf = (nameZh: string, predecessors = ""): PlanDraftRow => ({
  ...blank,
  nameZh,
  predecessors,
});

describe("rows read from a form", () => {
  it("come in their order, with a blank one where the form skipped a number", () => {
    const rows = readDraftRows({
      "milestones.2.nameZh": "丙",
      "milestones.0.nameZh": "甲",
      "milestones.0.weight": "sixty",
      "milestones.0.secret": "x",
      name: "方案",
    });
    expect(rows).toEqual([{ ...rowOf("甲"), weight: "sixty" }, blank, rowOf("丙")]);
  });

  it("are none without any, and no more than a plan may have", () => {
    expect(readDraftRows({ name: "方案" })).toEqual([]);
    expect(readDraftRows({ "milestones.999.nameZh": "远" })).toHaveLength(maxPlanRows);
  });
});

describe("adding a row", () => {
  it("leaves what is there", () => {
    expect(addDraftRow([rowOf("甲")])).toEqual([rowOf("甲"), blank]);
  });

  it("may take a milestone of the project", () => {
    const milestone = { id: "m", name: { zh: "回迁", en: "Return" }, kind: "relocation" } as const;
    expect(addDraftRow([], milestone)).toEqual([
      { ...blank, milestoneId: "m", nameZh: "回迁", nameEn: "Return", kind: "relocation" },
    ]);
  });
});

describe("removing a row", () => {
  const rows = [rowOf("甲"), rowOf("乙", "1FS+3d"), rowOf("丙", "1SS, 2"), rowOf("丁", "3FF-1d")];

  it("lets the others refer to their new numbers", () => {
    expect(removeDraftRow(rows, 1)).toEqual([rowOf("乙"), rowOf("丙", "1"), rowOf("丁", "2FF-1d")]);
    expect(removeDraftRow(rows, 3)).toEqual([rowOf("甲"), rowOf("乙", "1FS+3d"), rowOf("丁")]);
  });

  it("leaves predecessors that cannot be read as they were typed", () => {
    expect(removeDraftRow([rowOf("甲"), rowOf("乙", "甲之后")], 1)).toEqual([
      rowOf("乙", "甲之后"),
    ]);
  });

  it("of a number that is not there removes nothing", () => {
    expect(removeDraftRow(rows, 9)).toEqual(rows);
  });
});

describe("taking up a template", () => {
  it("follows the rows that say something, with its predecessors renumbered", () => {
    const rows = appendTemplate([rowOf("甲"), blank], { kind: "clearance", startOn: "2015-05-01" });
    const template = planTemplates.clearance;
    expect(rows).toHaveLength(1 + template.length);
    expect(rows[1]).toMatchObject({
      milestoneId: "",
      nameZh: template[0]?.name.zh,
      startOn: "2015-05-01",
      duration: String(template[0]?.duration),
      predecessors: "",
    });
    expect(template[1]?.predecessors).toBe("1");
    expect(rows[2]).toMatchObject({ startOn: "", predecessors: "2" });
  });
});

it("drafts a plan with its links in the words of the editor", () => {
  const line = {
    ...plainLine,
    milestoneId: null,
    name: { zh: "节点", en: "milestone" },
    kind: "works" as const,
    weight: 60,
    startOn: "2015-05-01",
    finishOn: "2015-05-30",
  };
  const rows = draftPlan(
    [
      { ...line, id: "a", milestoneId: "m" },
      { ...line, id: "b", weight: null, startOn: null, finishOn: null },
    ],
    [
      { predecessorId: "a", successorId: "b", type: "FS", lag: 0 },
      { predecessorId: "a", successorId: "b", type: "FF", lag: -2 },
      { predecessorId: "gone", successorId: "b", type: "FS", lag: 0 },
    ],
  );
  expect(rows).toEqual([
    {
      ...rowOf("节点"),
      milestoneId: "m",
      nameEn: "milestone",
      weight: "60",
      startOn: "2015-05-01",
      finishOn: "2015-05-30",
    },
    { ...rowOf("节点", "1, 1FF-2d"), nameEn: "milestone" },
  ]);
});
