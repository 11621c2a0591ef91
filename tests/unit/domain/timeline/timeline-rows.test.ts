import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AssignmentFact } from "#domain/assignment/assignment-fact.ts";
import type { LightColour } from "#domain/light/light.ts";
import type { ProjectView } from "#domain/portfolio/project-view.ts";
import { viewProject } from "#domain/portfolio/view-project.ts";
import type { ProjectKind } from "#domain/project/project.ts";
import { isSentAtOnce, partitionRows } from "#domain/timeline/timeline-blocks.ts";
import { groupViews, leadersOf, ownersOf } from "#domain/timeline/timeline-groups.ts";
import { calendarOf2015 } from "../calendar-of-2015.ts";
import { projectOf } from "../portfolio/build-facts.ts";

const settings = { asOf: "2015-04-15", staleAfterDays: 30, calendar: calendarOf2015 };

function assigned(role: AssignmentFact["role"], userId: string): AssignmentFact {
  const name = { zh: userId, en: userId };
  return { id: userId, role, userId, name, fromOn: "2015-01-01", toOn: null, synthetic: true };
}

type Gist = { colour?: LightColour; kind?: ProjectKind; people?: AssignmentFact[] };

function viewOf(id: string, { colour = "grey", kind = "shantytown", people = [] }: Gist = {}) {
  const view = viewProject(projectOf({ id, slug: id, kind, assignments: people }), settings);
  return { ...view, light: { ...view.light, colour } };
}

const idsOf = (views: readonly ProjectView[]) => views.map(({ facts }) => facts.id).join("");

describe("groups", () => {
  const views = [
    viewOf("a", { colour: "green", people: [assigned("leader", "two"), assigned("owner", "o")] }),
    viewOf("b", { colour: "red", kind: "urbanVillage" }),
    viewOf("c", {
      colour: "yellow",
      people: [assigned("leader", "one"), assigned("leader", "two")],
    }),
    viewOf("d", { colour: "red", people: [assigned("leader", "two")] }),
  ];

  it.each([
    { grouping: null, groups: [["", "abcd"]] },
    {
      grouping: "light",
      groups: [
        ["red", "bd"],
        ["yellow", "c"],
        ["green", "a"],
      ],
    },
    {
      grouping: "leader",
      groups: [
        ["two", "ad"],
        ["one", "c"],
        ["", "b"],
      ],
    },
    {
      grouping: "kind",
      groups: [
        ["urbanVillage", "b"],
        ["shantytown", "acd"],
      ],
    },
    { grouping: "area", groups: [["街道", "abcd"]] },
  ] as const)("by $grouping", ({ grouping, groups }) => {
    const found = groupViews(views, grouping).map(({ key, views: own }) => [key, idsOf(own)]);
    expect(found).toEqual(groups);
  });

  it("of nothing are none", () => {
    expect(groupViews([], null)).toEqual([]);
    expect(groupViews([], "light")).toEqual([]);
  });

  it("tells leaders and persons responsible apart", () => {
    const [first] = views;
    expect(first && leadersOf(first).map(({ userId }) => userId)).toEqual(["two"]);
    expect(first && ownersOf(first).map(({ userId }) => userId)).toEqual(["o"]);
  });
});

describe("blocks", () => {
  const many = Array.from({ length: 30 }, (_, index) => viewOf(String(index)));

  it("hold whole projects up to forty rows or a little more, and count rows and projects before them", () => {
    const blocks = partitionRows(groupViews(many, null), () => 21, false);
    expect(blocks.map(({ rows }) => rows)).toEqual(Array(15).fill(42));
    expect(blocks[1]).toMatchObject({ index: 1, firstProject: 3, rowsBefore: 43 });
  });

  it("begin anew with every group, whose heading is one row", () => {
    const groups = [
      { key: "a", views: many.slice(0, 2) },
      { key: "b", views: many.slice(2, 3) },
    ];
    const blocks = partitionRows(groups, () => 1, true);
    expect(blocks.map(({ rows, isFirstOfGroup }) => [rows, isFirstOfGroup])).toEqual([
      [3, true],
      [2, true],
    ]);
  });

  it("all come with the page of a hundred milestones; else the first, and the one asked for", () => {
    const sent = (views: readonly ProjectView[], asked: number | null) => {
      const blocks = partitionRows(groupViews(views, null), () => 21, false);
      const rowCount = 1 + 21 * views.length;
      return blocks.flatMap((block) =>
        isSentAtOnce(block, { rowCount, asked }) ? block.index : [],
      );
    };
    expect(sent(many.slice(0, 5), null)).toEqual([0, 1, 2]);
    expect(sent(many.slice(0, 7), null)).toEqual([0, 1, 2, 3]);
    expect(sent(many, null)).toEqual([0]);
    expect(sent(many, 7)).toEqual([0, 7]);
  });

  it("lose no project and change no order, whatever their sizes", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 200 }), { maxLength: 30 }), (sizes) => {
        const views = many.slice(0, sizes.length);
        const rowsOf = (view: ProjectView) => sizes[Number(view.facts.id)] ?? 1;
        const blocks = partitionRows(groupViews(views, null), rowsOf, false);
        expect(idsOf(blocks.flatMap((block) => block.views))).toBe(idsOf(views));
        const last = blocks.at(-1);
        const total = sizes.reduce((sum, size) => sum + size, 1);
        expect(last ? last.rowsBefore + last.rows : 1).toBe(total);
      }),
    );
  });
});
