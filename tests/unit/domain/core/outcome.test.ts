import { expect, it } from "vitest";
import { accept, refuse } from "#domain/core/outcome.ts";

it("accepts with what follows", () => {
  expect(accept({ percent: 65 })).toEqual({ ok: true, value: { percent: 65 } });
});

it("refuses with a key, the field it belongs to and the figures of its message", () => {
  expect(refuse("report.futureDate", { field: "asOfOn", params: { days: 3 } })).toEqual({
    ok: false,
    refusal: "report.futureDate",
    field: "asOfOn",
    params: { days: 3 },
  });
  expect(refuse("review.notSubmitted")).toEqual({ ok: false, refusal: "review.notSubmitted" });
});
