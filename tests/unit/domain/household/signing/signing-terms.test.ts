import { expect, it } from "vitest";
import { decideSigningTerms } from "#domain/household/signing/signing-terms.ts";

const decide = (signingFromOn: string, signingToOn: string) =>
  decideSigningTerms(null, { thresholdPercent: 85, signingFromOn, signingToOn });

it.each([
  ["2015-03-09", "2015-03-09"],
  ["2015-03-09", "2020-03-09"],
  ["2016-02-29", "2021-02-28"],
])("may go from %s to %s", (from, to) => {
  expect(decide(from, to).ok).toBe(true);
});

it.each([
  ["2015-03-09", "2015-03-08", { refusal: "signing.daysOutOfOrder" }],
  ["2015-03-09", "2020-03-10", { refusal: "signing.tooLong", params: { years: 5 } }],
  ["2015-03-09", "2051-06-08", { refusal: "signing.tooLong", params: { years: 5 } }],
  ["1990-01-01", "2099-12-31", { refusal: "signing.tooLong", params: { years: 5 } }],
])("may not go from %s to %s", (from, to, refused) => {
  expect(decide(from, to)).toEqual({ ok: false, field: "signingToOn", ...refused });
});
