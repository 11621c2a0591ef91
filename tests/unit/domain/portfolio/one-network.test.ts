import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type PlanCalendar, planArithmetic, usualWeek } from "#domain/calendar/plan-calendar.ts";
import { formatPredecessors } from "#domain/schedule/predecessor-text.ts";
import { calendarOf2015 } from "../calendar-of-2015.ts";
import { type ArbitraryNetwork, arbitraryNetwork } from "../schedule/arbitrary-network.ts";
import { referenceSchedule } from "../schedule/reference-schedule.ts";
import { figuresOf, type PageRow, planOnEveryPage } from "./plan-on-every-page.ts";

const workdays: PlanCalendar = { durationUnit: "workday", ...usualWeek };

function namesOf(rows: readonly PageRow[], path: readonly number[]): string[] {
  return path.map((row) => rows[row - 1]?.name ?? "");
}

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
    const { page, ladder, ...figures } = figuresOf(pages);
    const totals = Object.entries(floats).map(([name, totalFloat]) => [name, { totalFloat }]);
    for (const one of [page, ladder, figures.trial]) {
      expect(one).toMatchObject(Object.fromEntries(totals));
    }
    expect(page).toEqual(figures.trial);
    expect(namesOf(rows, trial.criticalPath)).toEqual(path);
    expect(view.schedule?.criticalPath).toEqual(path);
    expect([trial.finishOn, view.schedule?.finishOn]).toEqual([finishOn, finishOn]);
    expect(trial.warnings.filter(({ code }) => code === "plan.startsBeforeLinks")).toEqual([]);
    expect(view.light.colour).not.toBe("red");
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

/** A network as rows of the editor: a row that only its links date has no start of its own. */
function rowsOf({ activities, links, startOn }: ArbitraryNetwork): PageRow[] {
  return activities.map(({ id, duration, startNoEarlierThanOn, finishNoLaterThanOn }) => {
    const refs = links
      .filter(({ successorId }) => successorId === id)
      .map(({ predecessorId, type, lag }) => ({ row: Number(predecessorId) + 1, type, lag }));
    const predecessors = formatPredecessors(
      refs.filter(
        ({ row, type }, index) =>
          refs.findIndex((other) => other.row === row && other.type === type) === index,
      ),
    );
    const isDriven = predecessors !== "" && !startNoEarlierThanOn;
    return {
      name: id,
      startOn: isDriven ? undefined : (startNoEarlierThanOn ?? startOn),
      duration: String(duration),
      predecessors,
      deadlineOn: finishNoLaterThanOn,
    };
  });
}

it("of 1,000 networks trial, page and ladder have the figures of a second implementation", () => {
  fc.assert(
    fc.property(arbitraryNetwork, (network) => {
      const pages = planOnEveryPage(rowsOf(network), {
        calendar: network.calendar,
        asOf: "2015-02-01",
      });
      const { trial, view, backward } = pages;
      const activities = [...(view.schedule?.activities.values() ?? [])];
      const shown = trial.rows.map(
        ({ name, row: _, groupName: __, startOn, finishOn, duration, ...times }) => ({
          id: name.zh,
          ...times,
        }),
      );
      const times = activities.map(({ state, lateFinishOn, ...one }) => one);
      expect(times).toEqual(shown);
      expect(namesOf(rowsOf(network), trial.criticalPath)).toEqual(view.schedule?.criticalPath);
      expect(trial.finishOn).toBe(view.schedule?.finishOn);
      for (const { id, totalFloat } of backward.steps) {
        expect(totalFloat).toBe(view.schedule?.activities.get(id)?.totalFloat);
      }
      const expected = referenceSchedule(plannedNetwork(network, pages));
      expect(activities).toMatchObject(expected.activities);
    }),
    { numRuns: 1000 },
  );
}, 60_000);

/** The network that the rows became: each held by its planned start, the whole by the last deadline. */
function plannedNetwork(
  network: ArbitraryNetwork,
  { view }: ReturnType<typeof planOnEveryPage>,
): ArbitraryNetwork {
  const { baseline, milestones } = view;
  const arithmetic = planArithmetic(network.calendar, calendarOf2015);
  const planned = network.activities.map((activity, index) => {
    const plan = milestones[index]?.plan;
    const startNoEarlierThanOn = plan?.startOn ?? null;
    return { ...activity, startNoEarlierThanOn };
  });
  const dues = network.activities.flatMap(({ finishNoLaterThanOn }) => finishNoLaterThanOn ?? []);
  expect(arithmetic.unit).toBe(network.calendar.durationUnit);
  return {
    ...network,
    activities: planned,
    links: baseline?.links ?? [],
    startOn: baseline?.startOn ?? network.startOn,
    finishNoLaterThanOn: dues.sort().at(-1) ?? null,
  };
}
