import { describe, expect, it } from "vitest";
import { decideReview } from "#domain/report/review-decision.ts";

const businessDate = "2015-04-15";

describe("reviewing a report", () => {
  it.each([
    { decision: "approved", comment: null, kept: null },
    { decision: "approved", comment: "  ", kept: null },
    { decision: "approved", comment: " 好 ", kept: "好" },
    { decision: "returned", comment: "缺照片", kept: "缺照片" },
  ] as const)("$decision with comment $comment", ({ decision, comment, kept }) => {
    const review = { status: "submitted" as const, input: { decision, comment }, businessDate };
    expect(decideReview(review)).toEqual({
      ok: true,
      value: { decision, comment: kept, on: businessDate },
    });
  });

  it.each(["returned", "approved", "corrected"] as const)("not again once %s", (status) => {
    const review = { status, input: { decision: "approved" as const }, businessDate };
    expect(decideReview(review)).toEqual({
      ok: false,
      refusal: "review.notSubmitted",
      params: { status },
    });
  });

  it.each([undefined, null, "", "   "])("not returned without a comment: %j", (comment) => {
    const input = { decision: "returned" as const, comment };
    expect(decideReview({ status: "submitted", input, businessDate })).toEqual({
      ok: false,
      refusal: "review.commentRequired",
      field: "comment",
    });
  });
});
