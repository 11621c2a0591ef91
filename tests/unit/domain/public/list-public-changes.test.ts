import { expect, test } from "vitest";
import type { ProjectFacts } from "#domain/portfolio/project-facts.ts";
import { changesOfMonth, monthsOfChanges, recentChanges } from "#domain/public/changes-by-day.ts";
import { listPublicChanges } from "#domain/public/list-public-changes.ts";
import { deadlineOf, eventOf, milestoneOf, projectOf, reportOf } from "../portfolio/build-facts.ts";
import { publishedOn, withdrawnOn } from "./build-publications.ts";

const asOf = "2015-04-15";

function changesOf(known: Partial<ProjectFacts>, on = asOf) {
  const facts = projectOf({ publications: [publishedOn("2015-01-01")], ...known });
  return listPublicChanges(facts, on).map((change) => [change.on, change.code] as const);
}

test("what was published, set, moved and met is told by the day it became public, newest first", () => {
  const deadlines = [
    deadlineOf("2015-06-30", "2015-02-01", { id: "a" }),
    deadlineOf("2015-07-31", "2015-03-01", { id: "b" }),
    // the same days in other words are no move
    deadlineOf("2015-07-31", "2015-03-05", { id: "c" }),
  ];
  const events = [eventOf("met", "2015-03-20", { recordedOn: "2015-04-02" })];
  expect(changesOf({ milestones: [milestoneOf("m", { deadlines, events })] })).toEqual([
    ["2015-04-02", "milestoneMet"],
    ["2015-03-01", "deadlineMoved"],
    ["2015-02-01", "deadlineSet"],
    ["2015-01-01", "published"],
  ]);
});

test("a correction is told with what stood there before", () => {
  const reports = [
    reportOf("old", { asOfOn: "2015-04-01", percent: 60 }),
    reportOf("new", {
      asOfOn: "2015-04-01",
      percent: 55,
      correctsId: "old",
      reportedOn: "2015-04-05",
    }),
  ];
  const facts = projectOf({ publications: [publishedOn("2015-01-01")], reports });
  expect(listPublicChanges(facts, asOf)[0]).toMatchObject({
    on: "2015-04-05",
    kind: "corrected",
    code: "percentCorrected",
    from: 60,
    to: 55,
  });
});

test("a milestone opened again says the day it had been said to be met", () => {
  const events = [
    eventOf("met", "2015-03-20"),
    eventOf("reopened", "2015-04-10", { recordedOn: "2015-04-10" }),
  ];
  const facts = projectOf({
    publications: [publishedOn("2015-01-01")],
    milestones: [milestoneOf("m", { events })],
  });
  expect(listPublicChanges(facts, asOf)[0]).toMatchObject({
    kind: "corrected",
    code: "milestoneReopened",
    metOn: "2015-03-20",
  });
});

test("a text that was withdrawn is told without the text", () => {
  const withdrawals = [
    {
      id: "w",
      text: "deadlineReason" as const,
      subjectId: "d",
      reason: "",
      withdrawnBy: "",
      withdrawnOn: "2015-04-03",
    },
  ];
  expect(changesOf({ withdrawals })[0]).toEqual(["2015-04-03", "textWithdrawn"]);
});

test("what was known before it was public came with its page and is no change", () => {
  const deadlines = [
    deadlineOf("2015-06-30", "2014-12-01"),
    deadlineOf("2015-07-31", "2014-12-20"),
  ];
  expect(changesOf({ milestones: [milestoneOf("m", { deadlines })] })).toEqual([
    ["2015-01-01", "published"],
  ]);
});

test("withdrawn there is nothing of it, and published again nothing from before", () => {
  const milestones = [
    milestoneOf("m", {
      deadlines: [deadlineOf("2015-06-30", "2015-02-01"), deadlineOf("2015-07-31", "2015-04-10")],
    }),
  ];
  const words = [publishedOn("2015-01-01"), withdrawnOn("2015-03-01")];
  expect(changesOf({ milestones, publications: words })).toEqual([]);
  const again = [...words, publishedOn("2015-04-01")];
  expect(changesOf({ milestones, publications: again })).toEqual([
    ["2015-04-10", "deadlineMoved"],
    ["2015-04-01", "publishedAgain"],
  ]);
});

test("published with other groups it says so", () => {
  const publications = [publishedOn("2015-01-01"), publishedOn("2015-04-01", ["deadlines"])];
  expect(changesOf({ publications })).toEqual([
    ["2015-04-01", "scopeChanged"],
    ["2015-01-01", "published"],
  ]);
});

test("an entry has the same name whenever it is read", () => {
  const facts = projectOf({
    publications: [publishedOn("2015-01-01")],
    milestones: [
      milestoneOf("m", {
        deadlines: [deadlineOf("2015-06-30", "2015-02-01"), deadlineOf("2015-07-31", "2015-03-01")],
      }),
    ],
  });
  const idsOn = (on: string) => listPublicChanges(facts, on).map(({ id }) => id);
  expect(idsOn("2015-02-15")).toEqual(idsOn(asOf).slice(1));
});

test("ninety days stand on the page, and each month on its own", () => {
  const deadlines = ["2015-01-15", "2015-01-16", "2015-04-15"].map((setOn, at) =>
    deadlineOf(`2016-0${at + 1}-01`, setOn),
  );
  const facts = projectOf({
    publications: [publishedOn("2015-01-01")],
    milestones: [milestoneOf("m", { deadlines })],
  });
  const changes = listPublicChanges(facts, asOf);
  expect(recentChanges(changes, asOf).map(({ on }) => on)).toEqual(["2015-04-15", "2015-01-16"]);
  expect(monthsOfChanges(changes)).toEqual([
    { month: "2015-04", count: 1 },
    { month: "2015-01", count: 3 },
  ]);
  expect(changesOfMonth(changes, "2015-01")).toHaveLength(3);
});

test("a deadline first set on the day it is published came with its page, one moved that day did not", () => {
  const deadlines = [
    deadlineOf("2015-06-30", "2015-01-01", { id: "a" }),
    deadlineOf("2015-07-31", "2015-01-01", { id: "b" }),
  ];
  const codes = changesOf({ milestones: [milestoneOf("m", { deadlines })] }).map(
    ([, code]) => code,
  );
  expect(codes.sort()).toEqual(["deadlineMoved", "published"]);
});
