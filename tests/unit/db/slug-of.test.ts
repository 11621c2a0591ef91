import { expect, it } from "vitest";
import { slugOf } from "#db/project/slug-of.ts";
import { isSlug } from "#domain/project/project-input.ts";

it.each([
  ["六厂前街 2 期", "liu-chang-qian-jie-2-qi"],
  ["绿城（一期）", "lv-cheng-yi-qi"],
  ["ＡＢＣ大厦", "abc-da-sha"],
  ["……", "project"],
  ["甲".repeat(80), `${"jia-".repeat(12)}ji`],
])("%s is %s in an address", (name, slug) => {
  expect(slugOf(name)).toBe(slug);
  expect(isSlug(slug)).toBe(true);
});
