import { createTranslator } from "next-intl";
import { expect, it } from "vitest";
import { deadlineQuestions, milestoneQuestions } from "#domain/milestone/milestone-questions.ts";
import { planQuestions } from "#domain/plan/plan-questions.ts";
import { reportQuestions } from "#domain/report/report-questions.ts";
import { locales } from "#i18n/locales.ts";
import { messagesOf } from "#i18n/messages.ts";

const codes = [...reportQuestions, ...milestoneQuestions, ...deadlineQuestions, ...planQuestions];

it.each(locales)("every question has its words: %s", (locale) => {
  const t = createTranslator({ locale, messages: messagesOf(locale), namespace: "confirm" });
  expect(codes.filter((code) => !t.has(code))).toEqual([]);
});
