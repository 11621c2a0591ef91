import { expect, it } from "vitest";
import { proposalStatuses } from "#domain/plan/plan-proposal.ts";
import { decidePlanReview } from "#domain/plan/plan-review.ts";

type Case = Parameters<typeof decidePlanReview>[0];
const review = (more: Partial<Case> = {}) =>
  decidePlanReview({
    status: "waiting",
    basedOnId: "first",
    inForceId: "first",
    lines: [{ startOn: "2015-04-20", finishOn: "2015-10-30" }],
    input: { decision: "approved", comment: null },
    businessDate: "2015-04-15",
    ...more,
  });

it.each([
  ["approved", null],
  ["approved", "同意"],
  ["returned", "太紧"],
] as const)("a waiting plan may be %s with the comment %s", (decision, comment) => {
  const value = { decision, comment, on: "2015-04-15" };
  expect(review({ input: { decision, comment } })).toEqual({ ok: true, value });
});

it.each(proposalStatuses.filter((status) => status !== "waiting"))("not once %s", (status) => {
  const refused = { ok: false, refusal: "planReview.notWaiting", params: { status } };
  expect(review({ status })).toEqual(refused);
});

it("not returned without a comment", () => {
  expect(review({ input: { decision: "returned", comment: null } })).toEqual({
    ok: false,
    refusal: "planReview.commentRequired",
    field: "comment",
  });
});

it.each(["2015-02-30", "", "not a day"])(
  "not approved with the day “%s”; returned it may be",
  (on) => {
    const lines = [{ startOn: "2015-04-20", finishOn: on }];
    expect(review({ lines })).toEqual({ ok: false, refusal: "planReview.noDay" });
    expect(review({ lines, input: { decision: "returned", comment: "日期" } }).ok).toBe(true);
  },
);

it("not approved once another baseline is in force; returned it may be", () => {
  expect(review({ inForceId: "second" })).toEqual({
    ok: false,
    refusal: "planReview.baselineChanged",
  });
  expect(review({ basedOnId: null, inForceId: "first" }).ok).toBe(false);
  expect(review({ basedOnId: null, inForceId: null }).ok).toBe(true);
  expect(review({ inForceId: "second", input: { decision: "returned", comment: "重排" } }).ok).toBe(
    true,
  );
});
