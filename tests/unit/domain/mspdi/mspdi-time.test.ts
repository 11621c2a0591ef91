import { expect, test } from "vitest";
import { shareByLength } from "#domain/mspdi/import/import-weights.ts";
import { daysOf, lengthUnit, parseDuration, parseMoment } from "#domain/mspdi/mspdi-time.ts";
import { writeXml } from "#domain/mspdi/xml-text.ts";

const moment = (text: string) => parseMoment(text) ?? { on: text, minute: -1 };

test.each([
  ["a day of the office", "2015-05-04T08:00:00", "2015-05-08T17:00:00", "2015-05-04", "2015-05-08"],
  ["ended at midnight", "2015-05-04T00:00:00", "2015-05-09T00:00:00", "2015-05-04", "2015-05-08"],
  [
    "ended as the day began",
    "2015-05-04T08:00:00",
    "2015-05-09T08:00:00",
    "2015-05-04",
    "2015-05-08",
  ],
  [
    "began as the day closed",
    "2015-05-04T17:00:00",
    "2015-05-08T17:00:00",
    "2015-05-05",
    "2015-05-08",
  ],
  [
    "a milestone as the day closed",
    "2015-05-04T17:00:00",
    "2015-05-04T17:00:00",
    "2015-05-04",
    "2015-05-04",
  ],
  [
    "a milestone at midnight",
    "2015-05-04T00:00:00",
    "2015-05-04T00:00:00",
    "2015-05-04",
    "2015-05-04",
  ],
  ["one night", "2015-05-04T17:00:00", "2015-05-05T08:00:00", "2015-05-04", "2015-05-04"],
])("%s: %s to %s is %s to %s", (_, start, finish, startOn, finishOn) => {
  const days = daysOf(moment(start), moment(finish), { from: 480, to: 1020 });
  expect(days).toEqual({ startOn, finishOn });
});

test.each([
  ["PT80H0M0S", 4800],
  ["PT0H30M0S", 30],
  ["P2DT3H", 3060],
  ["PT7.5H", 450],
  ["-PT8H0M0S", -480],
  ["PT", null],
  ["P1M", null],
  ["5 days", null],
])("the duration %s is %s minutes", (text, minutes) => {
  expect(parseDuration(text)).toBe(minutes);
});

test.each([
  ["2015-05-04T08:30:00", { on: "2015-05-04", minute: 510 }],
  ["2015-05-04", { on: "2015-05-04", minute: 0 }],
  ["2015-05-04T08:30:00+08:00", { on: "2015-05-04", minute: 510 }],
  ["2015-02-30T08:30:00", null],
  ["2015-05-04T25:00:00", null],
  ["NA", null],
])("the moment %s is %o", (text, parsed) => {
  expect(parseMoment(text)).toEqual(parsed);
});

test.each([
  [7, "working"],
  [5, "working"],
  [39, "working"],
  [8, "elapsed"],
  [40, "elapsed"],
  [19, "percent"],
  [52, "percent"],
])("format %i metrics %s time", (format, unit) => {
  expect(lengthUnit(format)).toBe(unit);
});

test.each([
  [
    [1, 1, 1],
    ["33.34", "33.33", "33.33"],
  ],
  [[10], ["100"]],
  [
    [1, 3],
    ["25", "75"],
  ],
])("100 shared by the lengths %j is %j", (lengths, shares) => {
  expect(shareByLength(lengths)).toEqual(shares);
});

test("text is written so that it reads back, without what XML cannot hold", () => {
  const xml = writeXml(["a", [["b", "1 < 2 & 3 > 2 \u0007\uD800乙"]]], "urn:x");
  expect(xml).toContain("\t<b>1 &lt; 2 &amp; 3 &gt; 2 乙</b>\n");
});
