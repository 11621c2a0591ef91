import { expect, it } from "vitest";
import { allotmentRefusals } from "#domain/household/allotment-decision.ts";
import { bankAccountRefusals } from "#domain/household/bank-account.ts";
import { doorRefusals } from "#domain/household/door.ts";
import { drawRefusals } from "#domain/household/draw-decision.ts";
import { identityRefusals } from "#domain/household/identity-number.ts";
import { phoneRefusals } from "#domain/household/phone-number.ts";
import { noticeRefusals } from "#domain/household/public-notice.ts";
import { locales } from "#i18n/locales.ts";
import { messagesOf } from "#i18n/messages.ts";

const codes = [
  ...identityRefusals,
  ...phoneRefusals,
  ...bankAccountRefusals,
  ...doorRefusals,
  ...drawRefusals,
  ...allotmentRefusals,
  ...noticeRefusals,
];

it.each(locales)("every refusal of the rules of the household ledger is worded in %s", (locale) => {
  const { refusal } = messagesOf(locale);
  const worded = (code: string) =>
    code
      .split(".")
      .reduce<unknown>((node, key) => (node as Record<string, unknown>)?.[key], refusal);
  expect(codes.filter((code) => typeof worded(code) !== "string")).toEqual([]);
});
