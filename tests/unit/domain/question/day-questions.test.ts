import { createTranslator } from "next-intl";
import { expect, test } from "vitest";
import { paymentInput } from "#domain/household/compensation/payment-input.ts";
import { signingTermsInput } from "#domain/household/signing/signing-terms-input.ts";
import { askAboutDays } from "#domain/question/day-questions.ts";
import { messagesOf } from "#i18n/messages.ts";

const businessDate = "2015-04-15";

test.each([
  ["2014-04-15", []],
  ["2014-04-14", ["day.longAgo"]],
  ["2016-04-14", []],
  ["2016-04-15", ["day.farAhead"]],
])("a payment on %s asks %j", (paidOn, codes) => {
  const asked = askAboutDays(paymentInput, { paidOn }, { businessDate });
  expect(asked.map(({ code }) => code)).toEqual(codes);
});

test("each field is asked about by itself, and none whose day stands already", () => {
  const input = { signingFromOn: "2013-01-01", signingToOn: "2013-06-30" };
  const both = askAboutDays(signingTermsInput, input, { businessDate });
  expect(both.map(({ params }) => params.field)).toEqual(["signingFromOn", "signingToOn"]);
  const stood = ["2013-01-01"];
  expect(askAboutDays(signingTermsInput, input, { businessDate, stood })).toEqual(both.slice(1));
});

test.each(["zh", "en"] as const)("says what follows from it in %s", (locale) => {
  const t = createTranslator({ locale, messages: messagesOf(locale), namespace: "confirm.day" });
  const said = ["paidOn", "on", "moveByOn", "toOn"].map((field) =>
    t("longAgo", { field, on: "2005-04-01", days: 3666 }),
  );
  expect(new Set(said).size).toBe(4);
});
