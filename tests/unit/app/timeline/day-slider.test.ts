import { expect, it } from "vitest";
import {
  dayAt,
  dayByKey,
  eventsAt,
  marksPath,
  sliderMarks,
} from "#app/[locale]/(staff)/desk/timeline/day-slider.ts";

const days = { from: "2015-01-01", to: "2015-04-15" };

it.each([
  { key: "PageDown", on: "2015-03-31", to: "2015-02-28" },
  { key: "PageUp", on: "2015-02-28", to: "2015-03-28" },
  { key: "PageUp", on: "2015-03-31", to: "2015-04-15" },
  { key: "PageDown", on: "2015-01-20", to: "2015-01-01" },
  { key: "ArrowLeft", on: "2015-03-31", to: null },
  { key: "Home", on: "2015-03-31", to: null },
])("$key on $on leads to $to", ({ key, on, to }) => {
  expect(dayByKey(key, on, days)).toBe(to);
});

const known = {
  report: ["2014-12-31", "2015-01-01", "2015-04-15", "2015-04-16"],
  met: [],
  moved: ["2015-04-15"],
  baseline: ["2015-01-08"],
};

it("places the days that lie on it, and says what happened on one", () => {
  const marks = sliderMarks(known, days);
  expect(marks).toEqual({ report: [0, 104], met: [], moved: [104], baseline: [7] });
  expect(eventsAt(marks, 104)).toEqual(["report", "moved"]);
  expect(eventsAt(marks, 1)).toEqual([]);
  expect(dayAt(104, days)).toBe("2015-04-15");
});

it("marks what is seldom higher", () => {
  expect(marksPath("report", [0, 104])).toBe("M0 10v-4M104 10v-4");
  expect(marksPath("baseline", [7])).toBe("M7 10v-10");
});
