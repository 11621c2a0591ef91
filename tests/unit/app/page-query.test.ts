import { expect, test } from "vitest";
import { listAddress, listPlace } from "#app/[locale]/(staff)/desk/_frame/list-address.ts";
import { pageQuery } from "#app/[locale]/(staff)/desk/_frame/page-query.ts";
import { afterAnswer, reportQueue } from "#app/[locale]/(staff)/desk/_frame/queue-place.ts";
import {
  readTimelineQuery,
  timelineAddress,
} from "#app/[locale]/(staff)/desk/timeline/timeline-query.ts";
import { askedChoice, askedWord, askedWords } from "#domain/form/asked-field.ts";

const query = pageQuery({
  light: askedWord(["red", "green"]),
  zoom: askedChoice(["year", "month"], "year"),
  open: askedWords,
  ...listPlace,
});
const nothing = { zoom: "year", open: [], page: 1, size: 20 };

test.each([
  [{}, nothing],
  [{ light: "blue", zoom: "day", page: "0", size: "30", other: "x" }, nothing],
  [{ light: ["red", "green"], zoom: ["month"] }, nothing],
  [
    { light: "red", page: "２" },
    { ...nothing, light: "red", page: 2 },
  ],
  [{ open: ["a", "b,c"] }, { ...nothing, open: ["a", "b", "c"] }],
])("reads an address and fails on none: %j", (given, read) => {
  expect(query.read(given)).toEqual(read);
});

test("reads the address of a request as that of a page", () => {
  const search = new URLSearchParams("light=red&open=a&open=b&size=50");
  const read = { ...nothing, light: "red", open: ["a", "b"], size: 50 };
  expect(query.read(search)).toEqual(read);
});

test.each([
  [{}, "/x"],
  [nothing, "/x"],
  [{ size: 50, page: 2, light: "red" }, "/x?light=red&page=2&size=50"],
  [{ open: ["a", "b"], light: undefined }, "/x?open=a,b"],
] as const)("writes what is not the default, in the order declared: %j", (said, address) => {
  expect(query.address("/x", { ...said, open: "open" in said ? [...said.open] : [] })).toBe(
    address,
  );
});

test("goes on with the query a path has", () => {
  expect(query.address("/x?on=2015-04-01", { light: "red" })).toBe("/x?on=2015-04-01&light=red");
  expect(listAddress("/x?a=1", { b: "2", c: "", d: undefined })).toBe("/x?a=1&b=2");
});

test("what was written reads as it was meant", () => {
  const meant = { ...nothing, light: "green", zoom: "month", open: ["a", "b"], page: 3 } as const;
  const address = query.address("", { ...meant, open: [...meant.open] });
  expect(query.read(new URLSearchParams(address))).toEqual(meant);
});

test.each([
  "/t?kind=shantytown&light=red&leader=u1&group=leader&from=2015-01-01&on=nonsense&zoom=month",
  "/t?open=all",
  "/t?open=a,b&without=front,links",
  "/t",
])("a view of the timeline has one address: %s", (address) => {
  const view = readTimelineQuery(new URLSearchParams(address.split("?")[1]));
  expect(timelineAddress("/t", view)).toBe(address);
});

test("a form says which layers it wants, an address which it does not", () => {
  const { without } = readTimelineQuery({ layers: "chosen", layer: ["front", "links"] });
  expect(without).not.toContain("front");
  expect(readTimelineQuery({ layers: "chosen" }).without.length).toBe(without.length + 2);
  expect(readTimelineQuery({ layer: "front" }).without).toEqual([]);
});

test.each([
  ["", null, "/zh/desk/reports?done=review.approved#answered"],
  [
    "whose=all&page=2&size=50",
    "r-9",
    "/zh/desk/reports?whose=all&page=2&size=50&at=r-9&done=review.approved#answered",
  ],
  ["//elsewhere.example?x=1&whose=none", null, "/zh/desk/reports?done=review.approved#answered"],
])("a queue drawn from %s goes on where it was", (view, next, address) => {
  const from = { query: reportQueue, view, nextId: next };
  expect(afterAnswer("/zh/desk/reports", from, "review.approved")).toBe(address);
});
