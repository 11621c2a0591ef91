import { expect, test } from "vitest";
import type { ProjectFacts } from "#domain/portfolio/project-facts.ts";
import { viewProject } from "#domain/portfolio/view-project.ts";
import { chooseProjects, projectsOnPage } from "#domain/public/choose-projects.ts";
import { layoutStrip, stripSpan } from "#domain/public/strip-layout.ts";
import { calendarOf2015 } from "../calendar-of-2015.ts";
import { deadlineOf, milestoneOf, projectOf } from "../portfolio/build-facts.ts";

const asOf = "2015-04-15";
const how = { asOf, staleAfterDays: 30, calendar: calendarOf2015 };
const viewOf = (facts: Partial<ProjectFacts>) => viewProject(projectOf(facts), how);

const views = Array.from({ length: 500 }, (_, index) =>
  viewOf({
    id: `${index}`,
    slug: `p-${index}`,
    name: { zh: `六厂${index}号`, en: `No. ${index}` },
  }),
);
const uncomputed = [
  {
    kind: "cannotCompute" as const,
    project: { id: "x", slug: "x", name: { zh: "坏", en: "Bad" } },
    reference: "ABCD",
    defects: [],
    fault: new Error("planted"),
  },
];

test("every project of 500 stands on one page, and on one only; behind the last is none", () => {
  const pages = Math.ceil(500 / projectsOnPage);
  const slugs = Array.from({ length: pages }, (_, index) =>
    chooseProjects({ views, uncomputed }, { kind: "page", page: index + 1 }),
  ).flatMap((page) => [
    ...(page?.views ?? []).map(({ facts }) => facts.slug),
    ...(page?.uncomputed ?? []).map(({ project }) => project.slug),
  ]);
  expect(slugs).toEqual([...views.map(({ facts }) => facts.slug), "x"]);
  expect(chooseProjects({ views, uncomputed }, { kind: "page", page: pages + 1 })).toBeNull();
});

test("a search lists no more than a page, says how many there are, and a number finds nothing", () => {
  const search = (...terms: string[]) =>
    chooseProjects({ views, uncomputed }, { kind: "search", said: "", terms });
  expect(search("六厂")).toMatchObject({ found: 500, pages: 1, uncomputed: [] });
  expect(search("六厂")?.views).toHaveLength(projectsOnPage);
  expect(search("六厂", "no.499")?.found).toBe(1);
  expect(search("街道", "street")?.found).toBe(500);
  expect(search("nowhere")?.found).toBe(0);
  expect(chooseProjects({ views, uncomputed }, { kind: "personal" })?.views).toEqual([]);
});

test("a strip shows where the promise stood first and where it stands now, in whole years", () => {
  const view = viewOf({
    milestones: [
      milestoneOf("return", {
        deadlines: [deadlineOf("2015-01-01", "2014-01-01"), deadlineOf("2016-07-01", "2015-02-01")],
      }),
    ],
  });
  const span = stripSpan([view], asOf);
  expect(span).toEqual({ from: "2015-01-01", to: "2017-01-01" });
  expect(layoutStrip(view, span)).toEqual({
    today: 14.2,
    years: [
      { year: "2015", at: 0 },
      { year: "2016", at: 49.9 },
    ],
    plan: null,
    promise: { at: 74.8, first: 0 },
  });
});

test("one far day stretches no axis, and without a plan or a promise there is no strip", () => {
  const far = viewOf({
    milestones: [milestoneOf("return", { deadlines: [deadlineOf("2090-01-01", "2014-01-01")] })],
  });
  const span = stripSpan([far], asOf);
  expect(span).toEqual({ from: "2015-01-01", to: "2019-01-01" });
  expect(layoutStrip(far, span)?.promise?.at).toBe(100);
  expect(layoutStrip(viewOf({}), span)).toBeNull();
});
