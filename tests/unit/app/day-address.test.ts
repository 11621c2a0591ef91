import { describe, expect, it } from "vitest";
import {
  dayOfAddress,
  isOfToday,
  keptOnAnotherDay,
  onDay,
  samePageOn,
} from "#app/_server/day/day-address.ts";

const day = "2015-03-01";

describe("an address on a day", () => {
  it.each([
    ["/zh/desk", day, "/zh/desk?on=2015-03-01"],
    ["/zh/desk?on=2014-01-01", day, "/zh/desk?on=2015-03-01"],
    ["/en/desk/timeline?light=red", day, "/en/desk/timeline?light=red&on=2015-03-01"],
    ["/zh/desk/projects/x#report-1", "2015-03-01", "/zh/desk/projects/x?on=2015-03-01#report-1"],
    ["/zh/desk/timeline?on=2015-03-01&zoom=week", null, "/zh/desk/timeline?zoom=week"],
    ["/zh/desk?on=", null, "/zh/desk"],
    ["/zh/desk/projects/%E5%85%AD%E5%8E%82", null, "/zh/desk/projects/%E5%85%AD%E5%8E%82"],
  ])("%s on %s", (address, on, expected) => {
    expect(onDay(address, on)).toBe(expected);
  });

  it("names one day; of two, the first counts", () => {
    expect(dayOfAddress("/zh/desk?on=2015-03-01&on=2015-03-02")).toBe("2015-03-01");
    expect(dayOfAddress("/zh/desk?once=1")).toBeNull();
    expect(onDay("/zh/desk?on=2015-03-01&on=2015-03-02", null)).toBe("/zh/desk");
  });
});

describe("the same page on another day", () => {
  const address = "/zh/desk/reports?done=review.approved&page=2&refused=x&on=2015-02-01";
  it("keeps the view and drops what has just happened", () => {
    expect(samePageOn(address, day)).toBe("/zh/desk/reports?page=2&on=2015-03-01");
    expect(samePageOn(address, null)).toBe("/zh/desk/reports?page=2");
    expect(keptOnAnotherDay(address)).toEqual([{ name: "page", value: "2" }]);
  });
});

describe("pages of today alone", () => {
  it.each([
    ["/zh/desk", false],
    ["/zh/desk/timeline", false],
    ["/zh/desk/changes?from=2015-01-01", false],
    ["/zh/desk/projects/x", false],
    ["/zh/desk/projects/report", false],
    ["/zh/desk/projects/x/light", false],
    ["/zh/desk/projects/x/deadlines", false],
    ["/zh/desk/projects/x/deadlines/m1", true],
    ["/zh/desk/projects/x/milestones/m1", true],
    ["/en/desk/projects/x/report?corrects=r1", true],
    ["/en/desk/projects/x/plan", true],
    ["/en/desk/projects/x/plan/import", true],
    ["/zh/desk/households/counts/terms?project=x", true],
    ["/zh/desk/households/counts/publication", true],
    ["/zh/desk/households/counts?on=2015-03-01", false],
    ["/en/desk/projects/x/plan/export", false],
    ["/zh/desk/households/key", false],
    ["/zh/desk/households/h1/key", true],
    ["/zh/desk/households/h1/edit", true],
    ["/zh/desk/households/h1/remove", true],
    ["/zh/desk/households/h1/reveal?holder=p1&field=phone", true],
    ["/zh/desk/households/h1", false],
    ["/zh/desk/households/new?project=x", true],
    ["/zh/desk/households/buildings", false],
    ["/zh/desk/households/buildings/b1", true],
    ["/zh/desk/households/h1/dealings/payment?corrects=p1", true],
    ["/zh/desk/households/h1/dealings", false],
    ["/zh/desk/households/notices", false],
    ["/zh/desk/households/notices/new", true],
    ["/zh/desk/households/units", false],
    ["/zh/desk/households/units/draws/d1", false],
    ["/zh/desk/households/units/new", true],
    ["/zh/desk/households/units/u1/edit", true],
    ["/en/desk/households/units/draws/new", true],
    ["/zh/desk/households/units/allotments/a1/release", true],
    ["/zh/desk/account", true],
    ["/zh/desk/admin/assignments", true],
  ])("%s: %s", (address, expected) => {
    expect(isOfToday(address)).toBe(expected);
  });
});
