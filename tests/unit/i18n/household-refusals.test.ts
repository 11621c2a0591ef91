import { expect, it } from "vitest";
import { noticeRefusals } from "#domain/household/notices/public-notice.ts";
import { allotmentRefusals } from "#domain/household/resettlement/allotment-decision.ts";
import { bankAccountRefusals } from "#domain/personal-number/bank-account.ts";
import { identityRefusals } from "#domain/personal-number/identity-number.ts";
import { phoneRefusals } from "#domain/personal-number/phone-number.ts";
import { locales } from "#i18n/locales.ts";
import { messagesOf } from "#i18n/messages.ts";

const codes = [
  ...identityRefusals,
  ...phoneRefusals,
  ...bankAccountRefusals,
  "door.notADoor",
  "door.becameDay",
  "door.otherBuilding",
  "draw.notFound",
  "draw.nobody",
  "draw.codeUnreadable",
  "draw.needsNoSeed",
  "draw.alreadySeeded",
  "draw.seedMissing",
  "draw.alreadyRun",
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
