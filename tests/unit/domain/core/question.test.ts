import { expect, it } from "vitest";
import { decideConfirmation, questionToken } from "#domain/core/question.ts";

const jump = { code: "report.jump", params: { from: 40, to: 65 } };
const further = { code: "report.jump", params: { from: 40, to: 70 } };
const old = { code: "report.longAgo", params: { days: 400 } };

it.each([
  ["nothing to confirm", [], [], true],
  ["something not confirmed", [jump], [], false],
  ["what was confirmed", [jump], [jump], true],
  ["another figure than was confirmed", [further], [jump], false],
  ["one of two", [jump, old], [jump], false],
  ["both, in any order", [jump, old], [old, jump], true],
  ["more than is asked by now", [jump], [old, jump], true],
])("%s", (_name, questions, confirmed, ok) => {
  const decided = decideConfirmation(questions, confirmed.map(questionToken));
  expect(decided.ok).toBe(ok);
  if (!decided.ok) expect(decided).toMatchObject({ refusal: "confirm.needed", questions });
});
