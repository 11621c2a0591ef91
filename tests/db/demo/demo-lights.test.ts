import { describe, expect, it } from "vitest";
import { workingCalendar } from "#db/calendar/working-calendar.ts";
import { demoDate } from "#db/demo/load-demo.ts";
import { listProjectFacts } from "#db/portfolio/list-project-facts.ts";
import { addDays } from "#domain/calendar/calendar-day.ts";
import { viewProject } from "#domain/portfolio/view-project.ts";
import { openDemoDatabase } from "../open-demo-database.ts";

/** Frozen, since the facts are kept from one request to the next: a view must leave them alone. */
const facts = freeze(listProjectFacts(openDemoDatabase()));

function freeze<T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    for (const part of Object.values(value)) freeze(part);
  }
  return Object.freeze(value);
}

function portfolioOn(asOf: string) {
  return facts.map((project) =>
    viewProject(project, { asOf, staleAfterDays: 30, calendar: workingCalendar }),
  );
}

function lightsOn(asOf: string): Record<string, string> {
  return Object.fromEntries(
    portfolioOn(asOf).map(({ facts: { slug }, light }) => [
      slug,
      [light.colour, ...light.reasons.map(({ code }) => code)].join(" "),
    ]),
  );
}

const unplanned = "grey noBaseline noStartDate noReport";

describe("the demo portfolio", () => {
  it("shows every colour of an unfinished project on its date", () => {
    expect(lightsOn(demoDate)).toEqual({
      "lantian-jiayuan-3": "yellow forecastP85Late",
      "nanchenwuzhai-2": "green onPlan",
      // 40 points in 260 days until the end of the year.
      "liuchang-qianjie": "grey noBaseline paceNeeded noStartDate noReport",
      houniuzhuang: "grey stale",
      // 170 and 173 planned days from here end 82 days after 31 December.
      "huizhong-xicheng-2": "red forecastP50Late negativeFloat gap forecastP85Late",
      "xinli-power-hq": unplanned,
      "factory-1-6-old-neighbourhoods": unplanned,
      "community-sites-2015": unplanned,
    });
  });

  it("shows the 60 % of 六厂前街 without a day", () => {
    const found = portfolioOn(demoDate).find((view) => view.facts.slug === "liuchang-qianjie");
    expect(found?.reported).toMatchObject({ percent: 60, asOfOn: null, basis: "statement" });
  });

  it("shows reports approved, waiting, returned and corrected", () => {
    const statuses = portfolioOn(demoDate).flatMap(({ reports }) =>
      reports.map(({ status }) => status),
    );
    expect(new Set(statuses)).toEqual(new Set(["approved", "submitted", "corrected"]));
    const onReturn = portfolioOn("2015-03-23").flatMap(({ reports }) =>
      reports.filter(({ status }) => status === "returned"),
    );
    expect(onReturn).toMatchObject([{ report: { percent: 67.5 } }]);
  });

  it("can be replayed on any day around its year", () => {
    for (let on = "2014-12-25"; on < "2016-03-01"; on = addDays(on, 1)) {
      const views = portfolioOn(on);
      expect(views).toHaveLength(8);
      const latest = views.flatMap(({ reports }) => reports.map(({ report }) => report.reportedOn));
      expect(latest.every((day) => day <= on)).toBe(true);
    }
  });

  it("knows nothing before the article could have been printed", () => {
    expect(new Set(Object.values(lightsOn("2014-12-31")))).toEqual(new Set([unplanned]));
    expect(portfolioOn("2014-12-31").every(({ next }) => next === null)).toBe(true);
  });

  it("passed through green on its way", () => {
    const colours = ["2015-01-20", "2015-03-10", demoDate].map((on) => {
      const lights = lightsOn(on);
      return [lights.houniuzhuang, lights["huizhong-xicheng-2"]].map(
        (light) => light?.split(" ")[0],
      );
    });
    expect(colours).toEqual([
      // 0.5 % reported where 3 % was planned: at that pace the year is not enough.
      ["green", "red"],
      // 11 days of float were used up by 24 January, with nothing begun.
      ["green", "red"],
      ["grey", "red"],
    ]);
  });
});
