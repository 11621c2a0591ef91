import { describe, expect, it, vi } from "vitest";
import type { Assignee } from "#db/assignment/assigned-project.ts";
import type { Db } from "#db/open-database.ts";
import { findProjectFacts, listProjectFacts } from "#db/portfolio/list-project-facts.ts";
import { deadline } from "#db/schema/milestone.ts";
import { project } from "#db/schema/project.ts";
import { openDemoDatabase } from "../open-demo-database.ts";
import { openTestDatabase } from "../open-test-database.ts";

const db = openDemoDatabase();
const slugsOf = (assignedTo: Assignee) =>
  listProjectFacts(db, { assignedTo }).map(({ slug }) => slug);

describe("the scope of a list of projects", () => {
  it.each([
    [
      "on the last day",
      "owner3",
      "2015-03-08",
      ["nanchenwuzhai-2", "houniuzhuang", "factory-1-6-old-neighbourhoods"],
    ],
    [
      "after the last day",
      "owner3",
      "2015-03-09",
      ["nanchenwuzhai-2", "factory-1-6-old-neighbourhoods"],
    ],
    ["before the first day", "owner4", "2015-03-08", ["huizhong-xicheng-2"]],
    ["on the first day", "owner4", "2015-03-09", ["houniuzhuang", "huizhong-xicheng-2"]],
    ["of nobody", "stranger", "2015-04-15", []],
  ])("holds what is assigned %s", (_, userId, on, slugs) => {
    expect(slugsOf({ userId, role: "owner", on })).toEqual(slugs);
  });

  it("asks for the role, too", () => {
    expect(slugsOf({ userId: "owner1", role: "clerk", on: "2015-04-15" })).toEqual([]);
    expect(slugsOf({ userId: "clerk1", role: "clerk", on: "2015-04-15" })).toHaveLength(3);
  });

  it("gives a foreign project and an invented one the same answer", () => {
    const assignedTo = { userId: "owner2", role: "owner" as const, on: "2015-04-15" };
    expect(findProjectFacts(db, "liuchang-qianjie", { assignedTo })).toBeUndefined();
    expect(findProjectFacts(db, "no-such-project", { assignedTo })).toBeUndefined();
    expect(findProjectFacts(db, "lantian-jiayuan-3", { assignedTo })?.slug).toBe(
      "lantian-jiayuan-3",
    );
  });

  it("narrows the rows and nothing of them", () => {
    const all = listProjectFacts(db);
    for (const facts of all) expect(findProjectFacts(db, facts.slug)).toEqual(facts);
  });
});

describe("the number of statements", () => {
  function statementsOf(counted: Db): number {
    const prepare = vi.spyOn(counted.$client, "prepare");
    listProjectFacts(counted);
    const { length } = prepare.mock.calls;
    prepare.mockRestore();
    return length;
  }

  it("does not grow with the number of projects", () => {
    const many = openDemoDatabase();
    const [row] = many.select().from(project).limit(1).all();
    if (row === undefined) throw new Error("no project");
    for (let copy = 1; copy <= 50; copy += 1) {
      many
        .insert(project)
        .values({ ...row, id: `copy-${copy}`, slug: `copy-${copy}` })
        .run();
    }
    expect(listProjectFacts(many)).toHaveLength(58);
    expect(statementsOf(many)).toBe(statementsOf(db));
    // The last asks whether the counts of the one project with households are as they were kept.
    expect(statementsOf(many)).toBe(24);
    // Where nobody keeps households, three ask for nothing.
    expect(statementsOf(openTestDatabase())).toBe(20);
  });
});

describe("a deadline", () => {
  it("counts from the day it was set; a sourced one from the day its source is known", () => {
    const moved = openDemoDatabase();
    moved
      .insert(deadline)
      .values({
        id: "moved",
        milestoneId: "lantian-jiayuan-3.opening",
        fromOn: "2015-07-01",
        toOn: "2015-07-31",
        precision: "month",
        labelZh: "2015年7月",
        labelEn: "July 2015",
        setOn: "2015-04-10",
        setById: "leader2",
        reason: "装修进场晚",
        position: 1,
      })
      .run();
    const facts = findProjectFacts(moved, "lantian-jiayuan-3");
    const opening = facts?.milestones.find(({ id }) => id === "lantian-jiayuan-3.opening");
    expect(opening?.deadlines).toMatchObject([
      { to: "2015-06-30", setOn: "2015-01-01", reason: null, commitment: "strive" },
      { to: "2015-07-31", setOn: "2015-04-10", reason: "装修进场晚", sourceId: null },
    ]);
  });
});
