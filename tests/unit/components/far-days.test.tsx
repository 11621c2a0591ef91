import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CurveChart } from "#components/curve/curve-chart.tsx";
import { layoutTimeline } from "#components/timeline/layout-timeline.ts";
import { ProjectTimeline } from "#components/timeline/project-timeline.tsx";
import { TimelineChart } from "#components/timeline/timeline-chart.tsx";
import { addDays, type IsoDate } from "#domain/calendar/calendar-day.ts";
import { timelineZooms } from "#domain/chart/timeline-tick.ts";
import { layoutSigning } from "#domain/household/signing/signing-chart.ts";
import { projectCurve } from "#domain/portfolio/project-curve.ts";
import { viewProject } from "#domain/portfolio/view-project.ts";
import { layoutCurve } from "#domain/timeline/curve-layout.ts";
import { calendarOf2015 } from "../domain/calendar-of-2015.ts";
import { plainLine } from "../domain/plan/plain-line.ts";
import {
  baselineOf,
  deadlineOf,
  eventOf,
  milestoneOf,
  projectOf,
  reportOf,
} from "../domain/portfolio/build-facts.ts";
import { render } from "./render.tsx";
import { translatorOf } from "./translator-of.ts";

const asOf = "2015-04-15";
const usual = {
  finishOn: "2015-10-31",
  deadlineOn: "2015-11-30",
  startedOn: "2015-01-05",
} as const;

/** A project of one year, with one of its days typed as given. */
function viewWith(more: Partial<Record<keyof typeof usual, IsoDate>> = {}) {
  const { finishOn, deadlineOn, startedOn } = { ...usual, ...more };
  const facts = projectOf({
    milestones: [
      milestoneOf("a", { events: [eventOf("started", startedOn)] }),
      milestoneOf("b", { deadlines: [deadlineOf(deadlineOn, "2015-01-01")] }),
    ],
    baselines: [
      baselineOf("2015-01-01", [
        {
          ...plainLine,
          milestoneId: "a",
          weight: 50,
          startOn: "2015-01-01",
          finishOn: "2015-06-30",
        },
        { ...plainLine, milestoneId: "b", weight: 50, startOn: "2015-07-01", finishOn },
      ]),
    ],
    reports: [reportOf("r", { asOfOn: "2015-04-10", percent: 20 })],
  });
  return viewProject(facts, { asOf, staleAfterDays: 30, calendar: calendarOf2015 });
}

const far = fc.integer({ min: 8000, max: 30_000 }).map((n) => addDays(asOf, n));
const past = fc.integer({ min: 5000, max: 9000 }).map((n) => addDays(asOf, -n));

describe("one far day", () => {
  const timelineOf = (view: ReturnType<typeof viewWith>, zoom: (typeof timelineZooms)[number]) =>
    layoutTimeline({
      views: [view],
      asOf,
      locale: "zh",
      t: translatorOf("zh"),
      hrefOf: () => "#",
      zoom,
      isOpen: () => true,
    });

  it("leaves the window of the timeline as it is, at every zoom", () => {
    const zoom = fc.constantFrom(...timelineZooms);
    fc.assert(
      fc.property(far, past, zoom, (on, long, each) => {
        const { window } = timelineOf(viewWith(), each);
        expect(timelineOf(viewWith({ deadlineOn: on }), each).window).toEqual(window);
        expect(timelineOf(viewWith({ startedOn: long }), each).window).toEqual(window);
      }),
      { numRuns: 40 },
    );
  });

  it("stands with its date at the edge of its row, and of the page of its project", () => {
    const late = viewWith({ deadlineOn: "2093-05-06" });
    const timeline = timelineOf(late, "quarter");
    for (const html of [
      render(<TimelineChart timeline={timeline} />, "zh"),
      render(<ProjectTimeline view={late} zoom="quarter" locale="zh" />, "zh"),
    ]) {
      expect(html).toMatch(
        /<use href="#tl-later" x="100%"[^>]*><text class="far" x="100%"[^>]*>2093年5月6日</,
      );
    }
    const early = timelineOf(viewWith({ startedOn: "1994-05-06" }), "year");
    expect(render(<TimelineChart timeline={early} />, "zh")).toMatch(
      /<use href="#tl-earlier" x="0"[^>]*><text class="far" x="0"[^>]*>1994年5月6日/,
    );
  });

  it("leaves the curves where they are, inside their drawing, and is named at its edge", () => {
    fc.assert(
      fc.property(far, (on) => {
        for (const view of [viewWith({ deadlineOn: on }), viewWith({ finishOn: on })]) {
          const layout = layoutCurve(projectCurve(view));
          expect((layout.ticks.at(-1)?.on ?? "") < "2018").toBe(true);
          for (const { x } of layout.lines.flatMap(({ places }) => places)) {
            expect(x).toBeGreaterThanOrEqual(0);
            expect(x).toBeLessThanOrEqual(100);
          }
          expect(layout.marks).toContainEqual({ name: "far", on, x: 100, isBeyond: true });
        }
      }),
      { numRuns: 20 },
    );
    const view = viewWith({ deadlineOn: "2093-05-06" });
    const html = render(<CurveChart curve={projectCurve(view)} planned={null} />, "zh");
    expect(html).toContain("2093年5月6日，在图外");
  });

  it("leaves the signing where it is, inside its drawing", () => {
    const days = [{ on: "2015-03-10", signed: 2, total: 2 }];
    const given = { households: 9, target: 8, days, asOf, fromOn: "2015-03-01" };
    const { ticks } = layoutSigning({ ...given, toOn: "2015-04-30" });
    fc.assert(
      fc.property(far, past, (toOn, long) => {
        expect(layoutSigning({ ...given, toOn })).toMatchObject({ ticks, closing: 100 });
        const more = [{ on: long, signed: 1, total: 1 }, ...days];
        const layout = layoutSigning({ ...given, days: more, toOn: "2015-04-30" });
        expect(layout.ticks).toEqual(ticks);
        expect(layout.bars.map(({ on }) => on)).toEqual(["2015-03-10"]);
        for (const { x } of layout.steps) expect(x).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 20 },
    );
  });
});
