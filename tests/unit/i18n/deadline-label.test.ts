import { expect, it } from "vitest";
import { deadlineIntervalOf } from "#domain/milestone/deadline-interval.ts";
import { deadlineLabel } from "#i18n/deadline-label.ts";

it.each([
  ["month", "2015-06-10", "strive", "力争2015年6月", "by June 2015, best efforts"],
  ["month", "2015-10-31", "ensure", "确保2015年10月", "by October 2015, committed"],
  ["beforeMonth", "2015-06-10", "expect", "预计2015年6月前", "before June 2015, expected"],
  ["beforeMonth", "2015-01-10", null, "2015年1月前", "before January 2015"],
  ["year", "2015-06-10", "aim", "争取2015年内", "within 2015, aim"],
  ["yearEnd", "2015-06-10", "endeavour", "努力2015年底", "by the end of 2015, hoped for"],
  ["halfYear", "2015-07-01", null, "2015年下半年", "in the second half of 2015"],
  ["quarter", "2015-08-12", null, "2015年第三季度", "in the third quarter of 2015"],
  ["day", "2015-08-02", "ensure", "确保2015年8月2日", "by 2 August 2015, committed"],
  ["none", "2015-08-02", "aim", "争取早日", "as early as possible, aim"],
  ["none", "2015-08-02", null, "时间未定", "no date set"],
] as const)("%s %s %s: %s", (precision, on, commitment, zh, en) => {
  const interval = deadlineIntervalOf(precision, on);
  expect(deadlineLabel({ ...interval, precision, commitment })).toEqual({ zh, en });
});
