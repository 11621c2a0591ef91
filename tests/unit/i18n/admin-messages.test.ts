import { expect, it } from "vitest";
import { userRefusals } from "#domain/account/user-decision.ts";
import { assignmentRefusals } from "#domain/assignment/assignment-decision.ts";
import { locales } from "#i18n/locales.ts";
import { messagesOf } from "#i18n/messages.ts";

const codes = [...userRefusals, ...assignmentRefusals, "username.taken", "password.wrong"];

it.each(locales)("every refusal about accounts and assignments is worded in %s", (locale) => {
  const { refusal } = messagesOf(locale);
  const worded = (code: string) =>
    code
      .split(".")
      .reduce<unknown>((node, key) => (node as Record<string, unknown>)?.[key], refusal);
  expect(codes.filter((code) => typeof worded(code) !== "string")).toEqual([]);
});
