import { expect, test } from "vitest";
import {
  changesPageAt,
  changesShowing,
  feedAddress,
  feedAt,
  monthOfAddress,
} from "#domain/public/changes-addresses.ts";

test("a change of a project shows on every page and in every feed of changes it may stand on", () => {
  const showing = changesShowing(["", "/projects/a-b"]);
  expect(showing).toEqual([
    "/zh/changes",
    "/zh/changes/",
    "/open-data/changes.atom",
    "/zh/projects/a-b/changes",
    "/open-data/projects/a-b/changes.atom",
    "/en/changes",
    "/en/changes/",
    "/open-data/changes.en.atom",
    "/en/projects/a-b/changes",
    "/open-data/projects/a-b/changes.en.atom",
  ]);
  const known = showing.filter((path) => !path.endsWith("/"));
  expect(known.every((path) => (changesPageAt(path) ?? feedAt(path)) !== undefined)).toBe(true);
});

test("a feed is found at its address, with its project", () => {
  expect(feedAt(feedAddress("zh"))).toEqual({ slug: undefined });
  expect(feedAt(feedAddress("en", "a-b"))).toEqual({ slug: "a-b" });
});

test.each([
  ["2015-04", "2015-04-01"],
  ["2015-13", undefined],
  ["", undefined],
])("the month of %j begins on %s", (month, first) => {
  expect(monthOfAddress(month)).toBe(first);
});
