import { expect, test } from "vitest";
import { formatDay, formatInstant } from "#i18n/format-day.ts";
import { inLocale, preferredLocale } from "#i18n/locales.ts";
import { describeInEachZone } from "../domain/calendar/in-each-zone.ts";

test.each([
  [null, "zh"],
  ["", "zh"],
  ["zh-CN,zh;q=0.9,en;q=0.8", "zh"],
  ["en-GB,en;q=0.9,zh;q=0.8", "en"],
  ["zh;q=0.2,en;q=0.4", "en"],
  ["fr-FR,de;q=0.5", "zh"],
  ["en;q=0", "zh"],
])("a reader who accepts %j is sent to %s", (header, locale) => {
  expect(preferredLocale(header)).toBe(locale);
});

test.each([
  ["/zh", "/en"],
  ["/zh/projects/houniuzhuang?on=2015-04-15", "/en/projects/houniuzhuang?on=2015-04-15"],
  ["/zhejiang", "/zhejiang"],
])("the switch keeps the place: %s", (path, there) => {
  expect(inLocale(path, "en")).toBe(there);
});

describeInEachZone("dates", () => {
  test("a calendar day is the same day wherever the server stands", () => {
    expect(formatDay("2015-04-15", "zh")).toBe("2015年4月15日");
    expect(formatDay("2015-04-15", "en")).toBe("15 April 2015");
    expect(formatInstant(Date.UTC(2015, 3, 15, 16, 5), "zh")).toBe("2015年4月16日 00:05");
  });
});
