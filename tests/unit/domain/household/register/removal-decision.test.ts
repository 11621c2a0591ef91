import { expect, test } from "vitest";
import { decideRemoval } from "#domain/household/register/removal-decision.ts";

const untouched = { days: {}, agreements: 0, payments: 0, hasUnit: false };
const on = "2015-03-01";

test.each([
  ["nothing has happened to it", {}, null],
  ["it was only visited and appraised", { days: { surveyed: on, appraised: on } }, null],
  ["there is an agreement", { agreements: 1 }, "removal.hasAgreement"],
  ["it is entered as signed", { days: { signed: on } }, "removal.hasAgreement"],
  ["it is entered as decided", { days: { decided: on } }, "removal.hasAgreement"],
  ["something was paid", { agreements: 1, payments: 1 }, "removal.hasPayment"],
  ["it is entered as paid", { days: { signed: on, paid: on } }, "removal.hasPayment"],
  ["it is entered as settled", { days: { settled: on } }, "removal.hasPayment"],
  ["it has a unit", { hasUnit: true }, "removal.hasUnit"],
] as const)("a household is taken out as a mistake only where it was one: %s", (_why, more, no) => {
  const decided = decideRemoval({ ...untouched, ...more });
  expect(decided.ok ? null : decided.refusal).toBe(no);
});
