import { describe, expect, it } from "vitest";
import {
  allFoldToggled,
  foldToggled,
  isFoldedIn,
  readTimelineQuery,
  timelineAddress,
} from "#app/[locale]/(staff)/desk/timeline/timeline-query.ts";
import { MilestoneTable } from "#components/project/milestone-table.tsx";
import { layoutTimeline } from "#components/timeline/layout-timeline.ts";
import { TimelineChart } from "#components/timeline/timeline-chart.tsx";
import { paginateWallSteps } from "#components/wall/paginate-wall.ts";
import { doAll } from "#domain/core/steps.ts";
import { viewProject } from "#domain/portfolio/view-project.ts";
import { groupMilestones } from "#domain/timeline/milestone-groups.ts";
import { calendarOf2015 } from "../domain/calendar-of-2015.ts";
import { plainLine } from "../domain/plan/plain-line.ts";
import { baselineOf, eventOf, milestoneOf, projectOf } from "../domain/portfolio/build-facts.ts";
import { render, wordsOf } from "./render.tsx";
import { translatorOf } from "./translator-of.ts";

const asOf = "2015-04-15";
const plans = [
  ["dig", "1号楼", 30, "2015-03-02", "2015-03-31"],
  ["permit", "", 10, "2015-03-01", "2015-03-20"],
  ["roof", "1号楼", 30, "2015-04-01", "2015-05-29"],
  ["garden", "2号楼", 30, "2015-05-01", "2015-06-30"],
] as const;
const links = [
  { predecessorId: "dig", successorId: "roof", type: "FS", lag: 0 },
  { predecessorId: "roof", successorId: "garden", type: "FS", lag: 0 },
] as const;
const items = plans.map(([milestoneId, groupName, weight, startOn, finishOn]) => {
  return { ...plainLine, milestoneId, groupName, weight, startOn, finishOn };
});
const facts = projectOf({
  id: "yard",
  slug: "yard",
  milestones: plans.map(([id]) =>
    milestoneOf(id, id === "dig" ? { events: [eventOf("met", "2015-04-02")] } : {}),
  ),
  baselines: [{ ...baselineOf("2015-02-01", items), links }],
});
const view = viewProject(facts, { asOf, staleAfterDays: 30, calendar: calendarOf2015 });

const request = (address = "") => {
  const query = readTimelineQuery(new URLSearchParams(address));
  return {
    views: [view],
    asOf,
    locale: "zh" as const,
    t: translatorOf("zh"),
    hrefOf: () => "/zh/desk/projects/yard",
    zoom: "quarter" as const,
    isOpen: () => true,
    toggleOf: () => "/x",
    isFolded: (_: unknown, number: number) => isFoldedIn(query, view, number),
    foldOf: (_: unknown, number: number) => timelineAddress("/x", foldToggled(query, view, number)),
    foldAllOf: () => timelineAddress("/x", allFoldToggled(query, view)),
  };
};
const chart = (address = "") =>
  render(<TimelineChart timeline={layoutTimeline(request(address))} />, "zh");
const namesOf = (html: string) =>
  [...html.matchAll(/<tr role="row" class="sub[^>]*>\s*<th[^>]*>([\s\S]*?)<\/th>/g)].map(
    ([, cell]) => wordsOf(cell ?? ""),
  );

describe("milestones under headings", () => {
  it("stand together, each heading with its days and what is known of its percent", () => {
    expect(view.milestones.map(({ fact }) => fact.id)).toEqual(["dig", "roof", "permit", "garden"]);
    expect(groupMilestones(view.milestones)).toMatchObject([
      {
        name: "1号楼",
        startOn: "2015-03-02",
        finishOn: "2015-05-29",
        percent: { from: 50, to: 100 },
        isDone: false,
      },
      { name: "", percent: { from: 0, to: 100 } },
      { name: "2号楼", percent: { from: 0, to: 100 } },
    ]);
  });

  it("have the headings in the tables of their pages", () => {
    const html = render(<MilestoneTable milestones={view.milestones} />, "zh");
    expect(wordsOf(html)).toContain(
      "1号楼 2 个节点，计划 2015年3月2日 至 2015年5月29日，完成 50 至 100%",
    );
    expect(wordsOf(html)).toContain(
      "2号楼 1 个节点，计划 2015年5月1日 至 2015年6月30日，完成 未知",
    );
    expect(html.match(/scope="rowgroup"/g)).toHaveLength(2);
  });
});

describe("the timeline of an open project with groups", () => {
  it("has a row for each heading, with a bar over its days, and leaves room for the links", () => {
    const html = chart();
    expect(namesOf(html)).toEqual(["▾ 1号楼", "dig", "roof", "permit", "▾ 2号楼", "garden"]);
    expect(wordsOf(html)).toContain("2 个节点 50 至 100%");
    // From roof over permit and the heading down to garden: three rows.
    expect(html).toMatch(/y1="-85"|y1="-85\./);
  });

  it("folds a group by an address, which keeps the others and says so", () => {
    const folded = chart("folded=yard.1");
    expect(namesOf(folded)).toEqual(["▸ 1号楼", "permit", "▾ 2号楼", "garden"]);
    expect(folded).toContain('aria-expanded="false" aria-label="展开1号楼的 2 个节点"');
    expect(folded).toContain('href="/x?folded=yard.1,yard.2#p-yard-2"');
    expect(folded).toContain('href="/x#p-yard-1"');
  });

  it("folds all of them at once, and unfolds them where all are", () => {
    expect(chart()).toContain('href="/x?folded=yard.1,yard.2#p-yard"');
    const folded = chart("folded=yard.1,yard.2");
    expect(namesOf(folded)).toEqual(["▸ 1号楼", "permit", "▸ 2号楼"]);
    expect(folded).toContain("展开分组");
    expect(folded).toContain('href="/x#p-yard"');
  });

  it("draws no link to a milestone that is folded away", () => {
    const linksIn = (html: string) =>
      html.slice(0, html.indexOf("</table>")).match(/<g class="link/g);
    expect(linksIn(chart())).toHaveLength(2);
    expect(linksIn(chart("folded=yard.2"))).toHaveLength(1);
  });
});

it("the wall chart keeps a heading with its milestones", () => {
  const wall = doAll(paginateWallSteps(request(), { paper: "A4", across: 1 }));
  expect(wall.sheets[0]?.rows.map(({ kind }) => kind)).toEqual([
    "project",
    "heading",
    "milestone",
    "milestone",
    "milestone",
    "heading",
    "milestone",
  ]);
  expect(wall.sheets[0]?.rows[1]?.staysWithNext).toBe(true);
});
