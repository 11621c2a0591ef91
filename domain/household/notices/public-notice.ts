import { type IsoDate, isIsoDate } from "#domain/calendar/calendar-day.ts";
import { calendarDays, durationOf, lastDayOf } from "#domain/calendar/day-arithmetic.ts";
import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import type { NoticeArticle } from "./notice-article.ts";

export const noticeRefusals = ["notice.endsBeforeStart", "notice.tooShort"] as const;
export type NoticeRefusal = (typeof noticeRefusals)[number];

/** A public notice (公示), both its days counted. */
export interface NoticePeriod {
  readonly article: NoticeArticle;
  readonly fromOn: IsoDate;
  readonly toOn: IsoDate;
}

/**
 * The fewest days a notice hangs by decree 590: 30 for the scheme (Art. 10, 不得少于30日). For the
 * others it names none (null); no custom is taken for law.
 */
const legalMinimumDays: Readonly<Record<NoticeArticle, number | null>> = {
  scheme: 30,
  decision: null,
  survey: null,
  appraiser: null,
  appraisal: null,
  households: null,
  compensationDecision: null,
  draw: null,
};

/**
 * @example
 * minimumNoticeDays("scheme") //=> 30
 */
export function minimumNoticeDays(article: NoticeArticle): number | null {
  return legalMinimumDays[article];
}

export interface NoticeState {
  readonly state: "planned" | "running" | "over";
  /** how long it hangs in all, both days counted */
  readonly days: number;
  /** days until it is put up; 0 from then on */
  readonly daysUntil: number;
  /** days it still hangs after the day looked at; all of them while planned, 0 on its last day */
  readonly daysLeft: number;
  readonly minimumDays: number | null;
  /** a violation: it hangs, or hung, for less than the law says */
  readonly isTooShort: boolean;
}

/**
 * How a notice stands on a day. One that is too short (out of an import, say) is shown as such,
 * whatever its state. One with a day that is none is over, and hung for no day.
 *
 * @example
 * noticeState({ article: "scheme", fromOn: "2015-03-17", toOn: "2015-04-15" }, "2015-04-10")
 * //=> { state: "running", days: 30, daysUntil: 0, daysLeft: 5, minimumDays: 30, isTooShort: false }
 */
export function noticeState({ article, fromOn, toOn }: NoticePeriod, asOf: IsoDate): NoticeState {
  const minimumDays = minimumNoticeDays(article);
  if (!isIsoDate(fromOn) || !isIsoDate(toOn)) {
    const isTooShort = minimumDays !== null;
    return { state: "over", days: 0, daysUntil: 0, daysLeft: 0, minimumDays, isTooShort };
  }
  const days = durationOf(calendarDays, fromOn, toOn);
  return {
    state: asOf < fromOn ? "planned" : asOf <= toOn ? "running" : "over",
    days,
    daysUntil: Math.max(0, calendarDays.between(asOf, fromOn)),
    daysLeft: Math.max(0, Math.min(days, calendarDays.between(asOf, toOn))),
    minimumDays,
    isTooShort: minimumDays !== null && days < minimumDays,
  };
}

/**
 * Whether a notice may be recorded with its days: in their order, and for as long as the law says
 * at least. Shorter is refused and not only marked, because a scheme put up for 29 days can be
 * challenged whole. Both days count, as everywhere here; so 30 days from 1 April end on 30 April.
 *
 * @example
 * decideNotice({ article: "scheme", fromOn: "2015-04-01", toOn: "2015-04-29" })
 * //=> {
 * //     ok: false, refusal: "notice.tooShort", field: "toOn",
 * //     params: { days: 29, minimum: 30, earliestOn: "2015-04-30" },
 * //   }
 */
export function decideNotice(notice: NoticePeriod): Outcome<NoticePeriod, NoticeRefusal> {
  const { article, fromOn, toOn } = notice;
  const field = "toOn";
  if (toOn < fromOn) return refuse("notice.endsBeforeStart", { field, params: { fromOn } });
  const minimum = minimumNoticeDays(article);
  const days = durationOf(calendarDays, fromOn, toOn);
  if (minimum === null || days >= minimum) return accept({ article, fromOn, toOn });
  const earliestOn = lastDayOf(calendarDays, fromOn, minimum);
  return refuse("notice.tooShort", { field, params: { days, minimum, earliestOn } });
}
