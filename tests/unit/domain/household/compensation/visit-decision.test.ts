import { expect, it } from "vitest";
import { decideVisitDays } from "#domain/household/compensation/visit-decision.ts";

const businessOn = "2015-04-15";

it.each([
  ["2015-04-15", "2015-04-15"],
  ["1990-01-01", "2016-04-15"],
  [null, null],
])("a visit on %s with the next on %s is taken", (visitedOn, nextVisitOn) => {
  expect(decideVisitDays({ visitedOn, nextVisitOn }, businessOn).ok).toBe(true);
});

it.each([
  ["2015-04-16", null, { refusal: "visit.inFuture", field: "visitedOn", params: { businessOn } }],
  [
    null,
    "2015-04-14",
    { refusal: "visit.nextInPast", field: "nextVisitOn", params: { businessOn } },
  ],
  [
    ...([null, "2016-04-16"] as const),
    { refusal: "visit.nextTooLate", field: "nextVisitOn", params: { latestOn: "2016-04-15" } },
  ],
  [
    ...([null, "2099-12-31"] as const),
    { refusal: "visit.nextTooLate", field: "nextVisitOn", params: { latestOn: "2016-04-15" } },
  ],
])("a visit on %s with the next on %s is refused", (visitedOn, nextVisitOn, refused) => {
  expect(decideVisitDays({ visitedOn, nextVisitOn }, businessOn)).toEqual({
    ok: false,
    ...refused,
  });
});
