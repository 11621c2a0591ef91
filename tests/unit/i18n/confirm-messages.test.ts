import { createTranslator } from "next-intl";
import { expect, it } from "vitest";
import { importQuestions } from "#domain/household/import/file-questions.ts";
import { deadlineQuestions, milestoneQuestions } from "#domain/milestone/milestone-questions.ts";
import { planQuestions } from "#domain/plan/plan-questions.ts";
import { dayQuestions } from "#domain/question/day-questions.ts";
import { reportQuestions } from "#domain/report/report-questions.ts";
import { locales } from "#i18n/locales.ts";
import { messagesOf } from "#i18n/messages.ts";

const codes = [
  ...[...reportQuestions, ...milestoneQuestions, ...deadlineQuestions],
  ...[...planQuestions, ...dayQuestions, ...importQuestions],
];

it.each(locales)("every question has its words: %s", (locale) => {
  const t = createTranslator({ locale, messages: messagesOf(locale), namespace: "confirm" });
  expect(codes.filter((code) => !t.has(code))).toEqual([]);
});

const follows = {
  axis: "later",
  fromYear: "2015",
  toYear: "2085",
  light: "other",
  lightBefore: "green",
  lightAfter: "red",
  finish: "moved",
  finishBefore: "2015-06-30",
  finishAfter: "2084-11-30",
} as const;

it("says what follows from it", () => {
  const say = (locale: "zh" | "en", changed: object) =>
    createTranslator({ locale, messages: messagesOf(locale), namespace: "confirm" })("follows", {
      ...follows,
      ...changed,
    });
  expect(say("zh", {})).toBe(
    "公开页随之：本项目的时间轴延长到 2085 年；红黄绿灯由绿灯变为红灯；" +
      "预计完成由 2015-06-30 变为 2084-11-30。",
  );
  expect(say("en", { axis: "edge", light: "same", finish: "same" })).toBe(
    "On the public page: the time axis of the project stays, with the far day marked " +
      "at its edge; the light stays red.",
  );
});
