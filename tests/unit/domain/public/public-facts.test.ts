import { expect, test } from "vitest";
import type { MilestoneFact } from "#domain/milestone/milestone-fact.ts";
import type { ProjectFacts } from "#domain/portfolio/project-facts.ts";
import { publicFacts } from "#domain/public/public-facts.ts";
import { type FieldGroup, fieldGroups } from "#domain/publication/field-group.ts";
import { deadlineLabel } from "#i18n/deadline-label.ts";
import {
  baselineOf,
  deadlineOf,
  eventOf,
  milestoneOf,
  overrideOf,
  projectOf,
  reportOf,
  statementOf,
} from "../portfolio/build-facts.ts";
import { publishedOn, releaseOf, withdrawnOn } from "./build-publications.ts";

const asOf = "2015-04-15";
const day = { asOf, nameDeadline: deadlineLabel };
const person = "王某某";

/** A deadline a leader moved, with words and a reason of their own. */
const moved = deadlineOf("2015-12-31", "2015-03-01", {
  id: "d",
  from: "2015-12-01",
  precision: "month",
  label: { zh: "等某家搬走", en: "once somebody is out" },
  reason: "因某某未签",
  setBy: person,
});

/** A project of which everything is known, each thing said by somebody. */
function wholeProject(groups: readonly FieldGroup[] | null): ProjectFacts {
  return projectOf({
    note: { zh: "说明文字", en: "a note" },
    assignments: [
      assignmentOf({ id: "unit", role: "unit", userId: null }),
      assignmentOf({ id: "leader", role: "leader", userId: "u" }),
    ],
    milestones: [
      milestoneOf("works", {
        deadlines: [deadlineOf("2015-06-30", "2015-01-01", { sourceId: "s" }), moved],
        events: [eventOf("started", "2015-02-01", { recordedBy: person, evidence: "证据" })],
        statements: [statementOf("inProgress", "2015-01-01", 40)],
        retirements: [
          { kind: "restored", on: "2015-02-02", at: 1, reason: "恢复理由", by: person },
        ],
      }),
      milestoneOf("signing", { kind: "relocation", metrics: [{ metric: "signed", setOn: asOf }] }),
    ],
    baselines: [{ ...baselineOf("2015-01-05", []), approvedBy: person, reason: "计划理由" }],
    reports: [reportOf("r", { asOfOn: "2015-04-01", percent: 60, reporter: person, done: "已办" })],
    statements: [{ sourceId: "s", percent: 50, text: null, knownFrom: "2015-01-01" }],
    figures: [{ key: "households", value: 162, approximate: false, nearly: false, ...known("s") }],
    overrides: [{ ...overrideOf("green", "2015-04-01", "2015-04-20"), reason: "改判理由" }],
    withdrawals: [
      { id: "w", text: "unitName", subjectId: "u", reason: "撤下理由", ...by("2015-02-01") },
    ],
    relocation: {
      counts: [
        { metric: "household", happenedOn: asOf, recordedOn: asOf, households: 162, persons: 500 },
      ],
      terms: [],
      publications: [{ isExact: true, reason: "精确理由", setOn: asOf, setBy: person }],
      synthetic: false,
    },
    publications: groups ? [publishedOn("2015-01-01", groups)] : [],
  });
}

function known(sourceId: string) {
  return { sourceId, knownFrom: "2015-01-01" };
}

function by(withdrawnOn: string) {
  return { withdrawnBy: person, withdrawnOn };
}

function assignmentOf(more: Pick<ProjectFacts["assignments"][number], "id" | "role" | "userId">) {
  const name = more.userId === null ? "某单位" : person;
  return { ...more, name: { zh: name, en: name }, fromOn: asOf, toOn: null, synthetic: false };
}

function shown(groups: readonly FieldGroup[] | null, more: Partial<ProjectFacts> = {}) {
  return publicFacts({ ...wholeProject(groups), ...more }, day)?.facts ?? null;
}

function worksOf(facts: ProjectFacts | null): MilestoneFact | undefined {
  return facts?.milestones.find(({ id }) => id === "works");
}

test("a project nobody published is not there, nor is one that was withdrawn", () => {
  expect(shown(null)).toBeNull();
  const withdrawn = [publishedOn("2015-01-01"), withdrawnOn("2015-04-15")];
  expect(shown(fieldGroups, { publications: withdrawn })).toBeNull();
  expect(shown(fieldGroups, { publications: [publishedOn("2015-04-16")] })).toBeNull();
});

test("a project published again on the day it was withdrawn is there", () => {
  const words = [publishedOn("2015-01-01"), withdrawnOn(asOf), publishedOn(asOf)];
  expect(shown(fieldGroups, { publications: words })).not.toBeNull();
});

test("without a group it is what the project is, and nothing else", () => {
  const bare = shown([]);
  expect(bare).toMatchObject({ name: { zh: "项目" }, note: null, noteHeld: "inside" });
  const empty = ["milestones", "baselines", "reports", "overrides", "statements", "figures"];
  for (const name of empty) expect(bare).toHaveProperty(name, []);
  expect(bare?.relocation).toBeNull();
  expect(bare?.assignments.map(({ id }) => id)).toEqual(["unit"]);
});

test.each([
  ["deadlines", "milestones"],
  ["deadlines", "baselines"],
  ["progress", "reports"],
  ["progress", "overrides"],
  ["sources", "statements"],
  ["sources", "figures"],
] as const)("%s opens %s, and every other group leaves it closed", (group, name) => {
  expect(shown([group])?.[name]).not.toEqual([]);
  expect(shown(fieldGroups.filter((other) => other !== group))?.[name]).toEqual([]);
});

test("a percent of a milestone is progress, what a source says of it is the source's", () => {
  const percents = (groups: readonly FieldGroup[]) => {
    const works = worksOf(
      shown(groups, {
        milestones: [
          milestoneOf("works", {
            events: [eventOf("progressed", "2015-02-01", { percent: 30 })],
            statements: [statementOf("inProgress", "2015-01-01", 40)],
          }),
        ],
      }),
    );
    return [works?.events[0]?.percent, works?.statements[0]?.percent];
  };
  expect(percents(["deadlines"])).toEqual([null, undefined]);
  expect(percents(["deadlines", "progress"])).toEqual([30, undefined]);
  expect(percents(["deadlines", "sources"])).toEqual([null, 40]);
});

test("a milestone the households speak for is there only with the households", () => {
  const ids = (groups: readonly FieldGroup[]) => shown(groups)?.milestones.map(({ id }) => id);
  expect(ids(["deadlines"])).toEqual(["works"]);
  expect(ids(["deadlines", "households"])).toEqual(["works", "signing"]);
});

test("nobody is named, and no reason of the office is told", () => {
  const text = JSON.stringify(shown(fieldGroups));
  expect(text).not.toContain(person);
  expect(text).not.toMatch(/理由|证据|已办|因某某|某家/);
});

test("what is not named in the rule does not come through it", () => {
  const planted = plant(wholeProject(fieldGroups));
  expect(JSON.stringify(planted)).toContain("canary");
  expect(JSON.stringify(publicFacts(planted, day))).not.toContain("canary");
});

/** The same with a field more in every object of it, names and days in two languages aside. */
function plant<T>(value: T): T {
  if (Array.isArray(value)) return value.map(plant) as T;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([name, part]) => [name, plant(part)]);
  const isText = "zh" in value;
  return Object.fromEntries(isText ? entries : [...entries, ["added", "canary"]]);
}

test("a reason waits for a leader, and the words are made from the days meanwhile", () => {
  const [original, current] = worksOf(shown(fieldGroups))?.deadlines ?? [];
  expect(original).toMatchObject({ label: { zh: "时限" } });
  expect(current).toMatchObject({ reason: null, reasonHeld: "waiting" });
  expect(current?.label).toEqual(deadlineLabel(moved));
});

test("approved, reason, words and note stand as they were written", () => {
  const releases = [
    releaseOf({ text: "deadlineReason", subjectId: "d" }),
    releaseOf({ text: "deadlineLabel", subjectId: "d" }),
    releaseOf({ text: "projectNote", subjectId: "p" }),
  ];
  const facts = shown(fieldGroups, { releases });
  expect(worksOf(facts)?.deadlines[1]).toMatchObject({ reason: "因某某未签", label: moved.label });
  expect(worksOf(facts)?.deadlines[1]).not.toHaveProperty("reasonHeld");
  expect(facts?.note?.zh).toBe("说明文字");
});

test.each([
  ["refused", [releaseOf({ text: "projectNote", subjectId: "p", decision: "refused" })], "inside"],
  [
    "approved later",
    [releaseOf({ text: "projectNote", subjectId: "p", setOn: "2015-05-01" })],
    "waiting",
  ],
  [
    "approved in another wording",
    [releaseOf({ text: "projectNote", subjectId: "p", wording: 2 })],
    "waiting",
  ],
  ["of another project", [releaseOf({ text: "projectNote", subjectId: "q" })], "waiting"],
])("a note %s is not shown", (_name, releases, held) => {
  expect(shown(fieldGroups, { releases })).toMatchObject({ note: null, noteHeld: held });
});
