import type { z } from "zod";
import { daysBetween, type IsoDate, isIsoDate } from "#domain/calendar/calendar-day.ts";
import type { Question } from "#domain/core/outcome.ts";
import { type NearDays, nearDaysOf } from "#domain/form/near-day.ts";
import { formLeaves } from "#domain/free-text/form-leaves.ts";
import { valuesAt } from "#domain/free-text/values-at.ts";

export const dayQuestions = ["day.longAgo", "day.farAhead"] as const;
export type DayQuestion = Question<(typeof dayQuestions)[number]>;

/**
 * What is asked about the days of a form, by what its schema says of them: those that lie further
 * from today than they are meant to. A day that stands already is not asked about again.
 *
 * @param of.stood the days that what is changed has already
 * @example
 * askAboutDays(paymentInput, { paidOn: "2005-04-01", … }, { businessDate: "2015-04-15" })
 * //=> [{ code: "day.longAgo", params: { field: "paidOn", on: "2005-04-01", days: 3666 } }]
 */
export function askAboutDays(
  form: z.core.$ZodType,
  input: unknown,
  of: {
    readonly businessDate: IsoDate;
    readonly stood?: readonly (IsoDate | null | undefined)[] | undefined;
  },
): DayQuestion[] {
  const { businessDate, stood = [] } = of;
  return nearFieldsOf(form).flatMap(({ steps, near }) =>
    valuesAt(input, steps).flatMap(({ field, value }) =>
      isIsoDate(value) && !stood.includes(value)
        ? askAboutDay({ field, on: value, near, businessDate })
        : [],
    ),
  );
}

/** The question about one day; none where it lies near enough. */
export function askAboutDay(of: {
  readonly field: string;
  readonly on: IsoDate;
  readonly near: NearDays;
  readonly businessDate: IsoDate;
}): DayQuestion[] {
  const { field, on, near, businessDate } = of;
  const ahead = daysBetween(businessDate, on);
  if (ahead > near.ahead) return [{ code: "day.farAhead", params: { field, on, days: ahead } }];
  if (-ahead > near.back) return [{ code: "day.longAgo", params: { field, on, days: -ahead } }];
  return [];
}

type NearField = { readonly steps: readonly string[]; readonly near: NearDays };
const known = new WeakMap<z.core.$ZodType, readonly NearField[]>();

function nearFieldsOf(form: z.core.$ZodType): readonly NearField[] {
  const found = known.get(form);
  if (found) return found;
  const declared = formLeaves(form).flatMap(({ path, field }) => {
    const near = nearDaysOf(field);
    return near ? [{ steps: path.split("."), near }] : [];
  });
  known.set(form, declared);
  return declared;
}
