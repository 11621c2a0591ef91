import { describe, expect, it } from "vitest";
import { MilestoneStatus } from "#components/project/milestone-status.tsx";
import { FigureList } from "#components/ui/figure-list.tsx";
import type { MilestoneFact } from "#domain/milestone/milestone-fact.ts";
import { viewProject } from "#domain/portfolio/view-project.ts";
import { calendarOf2015 } from "../domain/calendar-of-2015.ts";
import { eventOf, milestoneOf, projectOf, statementOf } from "../domain/portfolio/build-facts.ts";
import { render, wordsOf } from "./render.tsx";

function say(known: Partial<MilestoneFact>, locale: "zh" | "en" = "zh"): string {
  const facts = projectOf({ milestones: [milestoneOf("工程", known)] });
  const settings = { asOf: "2015-04-15", staleAfterDays: 30, calendar: calendarOf2015 };
  const [milestone] = viewProject(facts, settings).milestones;
  if (!milestone) throw new Error("no milestone");
  return wordsOf(render(<MilestoneStatus milestone={milestone} />, locale));
}

const nearlyDone = {
  ...statementOf("nearlyDone", "2015-01-01"),
  asOfYear: 2014,
  text: { zh: "工程已基本结束", en: "construction is basically finished" },
};
const generated = { synthetic: true };

describe("where a milestone stands", () => {
  it("leaves the source's own words beside what the office recorded", () => {
    const met = [eventOf("met", "2015-01-29")];
    const said = say({ statements: [nearlyDone], events: met });
    expect(said).toContain("已完成");
    expect(said).toContain("2015年1月29日 完成");
    expect(said).toContain("资料载（2014年情况）：基本完成；“工程已基本结束”");
    expect(say({ statements: [nearlyDone] }, "en")).toContain(
      "Published, of 2014: nearly done; “construction is basically finished”",
    );
  });

  it("is 示例 only where the record that decides is", () => {
    const start = eventOf("started", "2015-02-02", generated);
    expect(say({ events: [start] })).toBe("进行中 示例 2015年2月2日 启动");
    const byPerson = [start, eventOf("progressed", "2015-04-01", { percent: 40 })];
    expect(say({ events: byPerson })).toBe("进行中 40% 2015年2月2日 启动 示例");
    const started = [eventOf("started", "2015-02-02")];
    const met = [...started, eventOf("met", "2015-04-01", generated)];
    expect(say({ events: met })).toContain("已完成 示例");
  });

  it("is unknown where nobody said anything", () => {
    expect(say({})).toBe("未知");
  });
});

it("keeps 约 and 近 of the source", () => {
  const figures = [
    { key: "buildingStockTotal" as const, value: 90, approximate: true, nearly: false },
    { key: "communityInvestment" as const, value: 300, approximate: false, nearly: true },
    { key: "volunteerTeams" as const, value: 27, approximate: false, nearly: false },
  ];
  const words = wordsOf(render(<FigureList figures={figures} />));
  expect(words).toContain("约 90 万m²");
  expect(words).toContain("近 300 万元");
  expect(words).toContain("志愿服务队 27 支");
});
