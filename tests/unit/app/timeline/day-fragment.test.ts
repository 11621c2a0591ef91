import { expect, it } from "vitest";
import { readDayFragment } from "#app/[locale]/(staff)/desk/timeline/day-fragment.ts";

const asked = "first=2015-01-01&last=2015-12-31&only=a,b";

it("names the rows in sight and the axis they are drawn on", () => {
  expect(readDayFragment(new URLSearchParams(asked))).toEqual({
    slugs: ["a", "b"],
    shown: { from: "2015-01-01", to: "2015-12-31" },
  });
});

it("is no longer than a tall screen", () => {
  const slugs = Array.from({ length: 500 }, (_, index) => `p${index}`);
  const search = new URLSearchParams(asked);
  search.set("only", slugs.join(","));
  expect(readDayFragment(search)?.slugs).toEqual(slugs.slice(0, 80));
});

it.each([
  ["nothing", ""],
  ["no rows", "first=2015-01-01&last=2015-12-31"],
  ["no axis", "only=a"],
  ["half an axis", "only=a&first=2015-01-01"],
  ["an axis that ends before it begins", "only=a&first=2015-12-31&last=2015-01-01"],
  ["an axis of some days", "only=a&first=2015-01-01&last=2015-01-05"],
  ["no day", "only=a&first=2015-02-30&last=2015-12-31"],
  ["a day said twice", "only=a&first=2015-01-01&first=2015-01-02&last=2015-12-31"],
])("is not asked for by %s", (_, search) => {
  expect(readDayFragment(new URLSearchParams(search))).toBeNull();
});
