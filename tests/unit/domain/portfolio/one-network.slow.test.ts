import fc from "fast-check";
import { expect, it } from "vitest";
import { planArithmetic } from "#domain/calendar/plan-calendar.ts";
import { formatPredecessors } from "#domain/schedule/predecessor-text.ts";
import { calendarOf2015 } from "../calendar-of-2015.ts";
import { type ArbitraryNetwork, arbitraryNetwork } from "../schedule/arbitrary-network.ts";
import { referenceSchedule } from "../schedule/reference-schedule.ts";
import { figuresOf, namesOf, type PageRow, planOnEveryPage } from "./plan-on-every-page.ts";

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

it("of 1,000 networks trial, page, ladder and export have the figures of a second implementation", () => {
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
      expect(figuresOf(pages).exported).toEqual(figuresOf(pages).page);
      expect(pages.cameBack.rows).toEqual(trial.rows);
      const expected = referenceSchedule(plannedNetwork(network, pages));
      expect(activities).toMatchObject(expected.activities);
    }),
    { numRuns: 1000 },
  );
}, 180_000);

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
