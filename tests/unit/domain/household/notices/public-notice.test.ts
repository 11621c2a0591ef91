import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "#domain/calendar/calendar-day.ts";
import { type NoticeArticle, noticeArticles } from "#domain/household/notices/notice-article.ts";
import {
  decideNotice,
  minimumNoticeDays,
  noticeState,
} from "#domain/household/notices/public-notice.ts";
import { arbitraryDay } from "../../arbitrary-day.ts";

const scheme = { article: "scheme", fromOn: "2015-03-17", toOn: "2015-04-15" } as const;
const others = noticeArticles.filter((article) => article !== "scheme");

it("knows the one minimum of decree 590, and makes up no other", () => {
  expect(minimumNoticeDays("scheme")).toBe(30);
  expect(new Set(others.map(minimumNoticeDays))).toEqual(new Set([null]));
});

describe("a notice of 30 days from 17 March", () => {
  it.each([
    ["2015-03-01", "planned", 16, 30],
    ["2015-03-16", "planned", 1, 30],
    ["2015-03-17", "running", 0, 29],
    ["2015-04-10", "running", 0, 5],
    ["2015-04-15", "running", 0, 0],
    ["2015-04-16", "over", 0, 0],
  ])("on %s is %s", (asOf, state, daysUntil, daysLeft) => {
    const rest = { days: 30, minimumDays: 30, isTooShort: false };
    expect(noticeState(scheme, asOf)).toEqual({ state, daysUntil, daysLeft, ...rest });
  });

  it("is marked when a day is missing, also when it is over", () => {
    const short = { ...scheme, toOn: "2015-04-14" };
    for (const asOf of ["2015-03-01", "2015-04-01", "2015-12-31"]) {
      expect(noticeState(short, asOf)).toMatchObject({ days: 29, isTooShort: true });
    }
  });

  it.each(["2015-02-30", "", "not a day"])("is over where a day of it is “%s”", (on) => {
    for (const days of [{ fromOn: on }, { toOn: on }]) {
      const none = { days: 0, daysUntil: 0, daysLeft: 0, minimumDays: 30, isTooShort: true };
      expect(noticeState({ ...scheme, ...days }, "2015-04-10")).toEqual({ state: "over", ...none });
    }
  });

  it("may be of any length where the law names none", () => {
    const day = { article: "draw", fromOn: "2015-04-01", toOn: "2015-04-01" } as const;
    expect(noticeState(day, "2015-04-01")).toMatchObject({
      days: 1,
      minimumDays: null,
      isTooShort: false,
    });
  });
});

describe("recording a notice", () => {
  it.each<[NoticeArticle, string, string]>([
    ["scheme", "2015-04-01", "2015-04-30"],
    ["scheme", "2015-02-01", "2015-03-02"],
    ["scheme", "2015-04-01", "2015-12-31"],
    ["households", "2015-04-01", "2015-04-01"],
  ])("%s from %s to %s is accepted", (article, fromOn, toOn) => {
    const notice = { article, fromOn, toOn };
    expect(decideNotice(notice)).toEqual({ ok: true, value: notice });
  });

  it.each([
    ["2015-04-29", "notice.tooShort", { days: 29, minimum: 30, earliestOn: "2015-04-30" }],
    ["2015-04-01", "notice.tooShort", { days: 1, minimum: 30, earliestOn: "2015-04-30" }],
    ["2015-03-31", "notice.endsBeforeStart", { fromOn: "2015-04-01" }],
  ])("a scheme from 1 April to %s: %s", (toOn, refusal, params) => {
    const outcome = decideNotice({ article: "scheme", fromOn: "2015-04-01", toOn });
    expect(outcome).toEqual({ ok: false, refusal, field: "toOn", params });
  });

  it("the earliest day it names is accepted, and none before", () => {
    fc.assert(
      fc.property(arbitraryDay, fc.integer({ min: 0, max: 28 }), (fromOn, more) => {
        const refused = decideNotice({ article: "scheme", fromOn, toOn: addDays(fromOn, more) });
        const earliestOn = String(refused.ok ? "" : refused.params?.earliestOn);
        expect(decideNotice({ article: "scheme", fromOn, toOn: earliestOn }).ok).toBe(true);
        const before = addDays(earliestOn, -1);
        expect(decideNotice({ article: "scheme", fromOn, toOn: before }).ok).toBe(false);
      }),
    );
  });
});
