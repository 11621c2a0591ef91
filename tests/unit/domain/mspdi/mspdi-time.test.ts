import { expect, test } from "vitest";
import { shareByLength } from "#domain/mspdi/import/import-weights.ts";
import { lengthUnit, parseDuration, parseMoment } from "#domain/mspdi/mspdi-time.ts";
import { writeXml } from "#domain/mspdi/xml-text.ts";

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
  ["2015-05-04T00:30:00Z", { on: "2015-05-04", minute: 510 }],
  ["2015-05-03T23:00:00.000Z", { on: "2015-05-04", minute: 420 }],
  ["2015-05-04T02:00:00+09:30", { on: "2015-05-04", minute: 30 }],
  ["2015-05-03T18:00:00-05:00", { on: "2015-05-04", minute: 420 }],
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
  [51, "percent"],
  [20, "elapsedPercent"],
  [52, "elapsedPercent"],
])("format %i measures %s time", (format, unit) => {
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
