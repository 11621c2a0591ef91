import { describe, expect, it } from "vitest";
import { type PlanCalendar, usualWeek } from "#domain/calendar/plan-calendar.ts";
import { faultsOf } from "../mspdi/schema-faults.ts";
import { figuresOf, namesOf, planOnEveryPage } from "./plan-on-every-page.ts";

const workdays: PlanCalendar = { durationUnit: "workday", ...usualWeek };

describe("a plan of workdays", () => {
  const cases = [
    {
      name: "moments between works: nothing begins before its links, and all are critical",
      rows: [
        { name: "Dig", startOn: "2015-05-11", finishOn: "2015-05-15" },
        { name: "Dug", startOn: "2015-05-15", duration: "0", predecessors: "1" },
        { name: "Pour", startOn: "2015-05-18", finishOn: "2015-05-22", predecessors: "2" },
        { name: "Poured", startOn: "2015-05-22", duration: "0", predecessors: "3" },
        { name: "Hand over", startOn: "2015-05-25", finishOn: "2015-05-29", predecessors: "4" },
      ],
      floats: { Dig: 0, Dug: 0, Pour: 0, Poured: 0, "Hand over": 0 },
      path: ["Dig", "Dug", "Pour", "Poured", "Hand over"],
      finishOn: "2015-05-29",
    },
    {
      name: "a deadline on the last day leaves no float, and none below",
      rows: [
        { name: "Dig", startOn: "2015-05-11", finishOn: "2015-05-15" },
        { name: "Dug", startOn: "2015-05-15", duration: "0", predecessors: "1" },
        {
          name: "Pour",
          startOn: "2015-05-18",
          finishOn: "2015-05-22",
          predecessors: "2",
          deadlineOn: "2015-05-22",
        },
      ],
      floats: { Dig: 0, Dug: 0, Pour: 0 },
      path: ["Dig", "Dug", "Pour"],
      finishOn: "2015-05-22",
    },
    {
      name: "a gap that is planned: what is held by its date is critical alone",
      rows: [
        { name: "Dig", startOn: "2015-05-04", finishOn: "2015-05-15" },
        { name: "Plant trees", startOn: "2015-09-07", finishOn: "2015-09-18", predecessors: "1" },
        { name: "Fence", startOn: "2015-05-04", finishOn: "2015-07-10" },
      ],
      // From 18 May to 6 September 80 weekdays, without 22 June and 3 and 4 September, and the 6th,
      // which is made up for them.
      floats: { Dig: 78, "Plant trees": 0, Fence: 49 },
      path: ["Plant trees"],
      finishOn: "2015-09-18",
    },
  ];

  it.each(cases)("$name, on every page alike", ({ rows, floats, path, finishOn }) => {
    const pages = planOnEveryPage(rows, { calendar: workdays, asOf: "2015-05-04" });
    const { trial, view } = pages;
    const { page, ladder, exported, ...figures } = figuresOf(pages);
    const totals = Object.entries(floats).map(([name, totalFloat]) => [name, { totalFloat }]);
    for (const one of [page, ladder, exported, figures.trial]) {
      expect(one).toMatchObject(Object.fromEntries(totals));
    }
    expect(page).toEqual(figures.trial);
    expect(namesOf(rows, trial.criticalPath)).toEqual(path);
    expect(view.schedule?.criticalPath).toEqual(path);
    expect([trial.finishOn, view.schedule?.finishOn]).toEqual([finishOn, finishOn]);
    expect(trial.warnings.filter(({ code }) => code === "plan.startsBeforeLinks")).toEqual([]);
    expect(view.light.colour).not.toBe("red");
    expect(faultsOf(pages.xml)).toEqual([]);
  });
});

it("a deadline of its own far ahead makes nothing else critical", () => {
  const rows = [
    { name: "A", startOn: "2015-03-02", finishOn: "2015-03-11" },
    {
      name: "B",
      startOn: "2015-03-12",
      finishOn: "2015-03-21",
      predecessors: "1",
      deadlineOn: "2015-04-10",
    },
    { name: "C", startOn: "2015-03-02", finishOn: "2015-03-16" },
  ];
  const calendar: PlanCalendar = { ...workdays, durationUnit: "calendarDay" };
  const { trial, page } = figuresOf(planOnEveryPage(rows, { calendar, asOf: "2015-03-01" }));
  expect(page).toEqual(trial);
  expect(Object.keys(page ?? {}).filter((name) => page?.[name]?.isCritical)).toEqual(["A", "B"]);
});
