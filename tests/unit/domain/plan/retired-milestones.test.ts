import { describe, expect, it } from "vitest";
import type { RetirementFact } from "#domain/milestone/retirement.ts";
import { deadlinesUnder } from "#domain/plan/retired-milestones.ts";
import { viewProject } from "#domain/portfolio/view-project.ts";
import { calendarOf2015 } from "../calendar-of-2015.ts";
import {
  baselineOf,
  deadlineOf,
  eventOf,
  milestoneOf,
  projectOf,
} from "../portfolio/build-facts.ts";
import { plainLine } from "./plain-line.ts";

function line(milestoneId: string, weight = 50) {
  return { ...plainLine, milestoneId, weight, startOn: "2015-01-05", finishOn: "2015-03-31" };
}

function word(kind: RetirementFact["kind"], on: string, at = Date.parse(on)): RetirementFact {
  return { kind, on, at, reason: "not built after all", by: "leader" };
}

const first = baselineOf("2015-01-01", [line("a"), line("b")]);
const second = baselineOf("2015-03-20", [line("a", 100)]);

function viewOn(asOf: string, retirements: readonly RetirementFact[] = [], plans = [first]) {
  const facts = projectOf({
    baselines: plans,
    milestones: [
      milestoneOf("a", { events: [eventOf("met", "2015-03-10")] }),
      milestoneOf("b", { deadlines: [deadlineOf("2015-12-31", "2015-01-01")], retirements }),
      milestoneOf("outside any plan"),
    ],
  });
  return viewProject(facts, { asOf, staleAfterDays: 30, calendar: calendarOf2015 });
}

const shown = (view: ReturnType<typeof viewOn>) => view.milestones.map(({ fact }) => fact.id);

describe("a milestone that a new baseline drops", () => {
  const plans = [first, second];

  it("is there until the day before, and leaves the pages on the day", () => {
    expect(shown(viewOn("2015-03-19", [], plans))).toEqual(["a", "b", "outside any plan"]);
    const after = viewOn("2015-03-20", [], plans);
    expect(shown(after)).toEqual(["a", "outside any plan"]);
    expect(after.retired).toMatchObject([
      { fact: { id: "b" }, retirement: { basis: "plan", on: "2015-03-20", by: "leader" } },
    ]);
  });

  it("holds neither deadline nor float any more, and a plan that is met is done", () => {
    const view = viewOn("2015-04-15", [], plans);
    expect(view.finished).toEqual({ metOn: "2015-03-10" });
    expect(view.light.colour).toBe("blue");
    expect(view.next).toBeNull();
    expect(viewOn("2015-04-15").finished).toBeNull();
  });

  it("says the baseline that dropped it, not the one in force", () => {
    const third = baselineOf("2015-04-01", [line("a", 100)]);
    const [retired] = viewOn("2015-04-15", [], [...plans, third]).retired;
    expect(retired?.retirement.on).toBe("2015-03-20");
  });

  it("comes back with a plan that has it again", () => {
    const third = baselineOf("2015-04-01", [line("a"), line("b")]);
    expect(viewOn("2015-04-15", [], [...plans, third]).retired).toEqual([]);
  });

  it("comes back by a leader's word, without a plan", () => {
    const view = viewOn("2015-04-15", [word("restored", "2015-04-02")], plans);
    expect(shown(view)).toContain("b");
    expect(view.milestones.find(({ fact }) => fact.id === "b")?.plan).toBeNull();
  });
});

describe("a milestone that a leader retires", () => {
  it("leaves the pages, the plan and its figures from that day on", () => {
    const words = [word("retired", "2015-03-25")];
    expect(viewOn("2015-03-24", words).retired).toEqual([]);
    const view = viewOn("2015-03-25", words);
    expect(shown(view)).toEqual(["a", "outside any plan"]);
    expect(view.retired).toMatchObject([{ retirement: { basis: "word", by: "leader" } }]);
    expect(view.baseline?.items.map(({ milestoneId }) => milestoneId)).toEqual(["a"]);
    expect(view.schedule?.activities.has("b")).toBe(false);
    expect(view.weighted.percent).toEqual({ from: 100, to: 100 });
  });

  it("counts again once it is restored, or a later plan takes it up", () => {
    const words = [word("retired", "2015-03-25"), word("restored", "2015-03-26")];
    expect(viewOn("2015-03-26", words).retired).toEqual([]);
    const later = baselineOf("2015-03-28", [line("a"), line("b")]);
    expect(viewOn("2015-03-28", words.slice(0, 1), [first, later]).retired).toEqual([]);
  });

  it("counts from the later of a word and an approval, also of one day", () => {
    const on = "2015-03-20";
    const approvedAt = Date.parse(on);
    const isShown = (at: number, plan = second) =>
      shown(viewOn(on, [word("restored", on, at)], [first, plan])).includes("b");
    expect(isShown(approvedAt + 1)).toBe(true);
    expect(isShown(approvedAt - 1)).toBe(false);
    const withB = baselineOf(on, [line("a"), line("b")]);
    const retiredAt = (at: number) => viewOn(on, [word("retired", on, at)], [first, withB]).retired;
    expect(retiredAt(approvedAt - 1)).toEqual([]);
    expect(retiredAt(approvedAt + 1)).toMatchObject([{ retirement: { basis: "word" } }]);
  });

  it("is dropped by the first of two plans of one day", () => {
    const next = { ...baselineOf("2015-03-20", [line("a", 100)], "next"), reason: "next" };
    const { retired } = viewOn("2015-03-20", [], [first, second, next]);
    expect(retired).toMatchObject([{ retirement: { reason: "plan" } }]);
  });

  it("stays retired through a plan that has not got it either", () => {
    const words = [word("retired", "2015-03-18")];
    const view = viewOn("2015-04-15", words, [first, second]);
    expect(view.retired).toMatchObject([{ retirement: { basis: "word", on: "2015-03-18" } }]);
  });
});

it("deadlines under a plan are those of what would be left", () => {
  const due = (id: string, retirements: readonly RetirementFact[] = []) =>
    milestoneOf(id, { deadlines: [deadlineOf("2015-12-31", "2015-01-01")], retirements });
  const facts = projectOf({
    baselines: [first],
    milestones: [due("a"), due("b"), due("free"), due("gone", [word("retired", "2015-02-01")])],
  });
  const held = (...planned: string[]) => [
    ...deadlinesUnder(new Set(planned), facts, "2015-04-15").keys(),
  ];
  expect(held("a")).toEqual(["a", "free"]);
  expect(held("b", "gone")).toEqual(["b", "free", "gone"]);
});

it("a word of the same day is over with the plan that is tried, as it will be with its approval", () => {
  const asOf = "2015-04-15";
  const deadlines = [deadlineOf("2015-12-31", "2015-01-01")];
  const facts = projectOf({
    baselines: [first, second],
    milestones: [milestoneOf("b", { deadlines, retirements: [word("restored", asOf)] })],
  });
  expect([...deadlinesUnder(new Set(["a"]), facts, asOf).keys()]).toEqual([]);
  const approved = { ...second, id: "third", approvedOn: asOf, approvedAt: Date.parse(asOf) + 1 };
  const view = viewProject(
    { ...facts, baselines: [...facts.baselines, approved] },
    { asOf, staleAfterDays: 30, calendar: calendarOf2015 },
  );
  expect(shown(view)).toEqual([]);
});
