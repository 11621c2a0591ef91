import { expect, it } from "vitest";
import { askAboutPlan } from "#domain/plan/plan-questions.ts";

const row = (startOn: string, finishOn: string) => ({ startOn, finishOn });

it.each([
  ["a usual one", [row("2014-01-01", "2018-12-31")], []],
  ["none", [], []],
  [
    "one of the next century",
    [row("2015-05-01", "2015-06-01"), row("2016-01-01", "2098-01-01")],
    ["plan.farFinish"],
  ],
  ["one of another decade", [row("2001-05-01", "2016-06-01")], ["plan.longAgo"]],
])("what is asked of %s", (_name, rows, codes) => {
  expect(askAboutPlan(rows, "2015-04-15").map(({ code }) => code)).toEqual(codes);
});
