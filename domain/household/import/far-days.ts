import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { isIsoDate } from "#domain/calendar/calendar-day.ts";
import type { Question } from "#domain/core/outcome.ts";
import { nearDaysOf } from "#domain/form/near-day.ts";
import { askAboutDay } from "#domain/question/day-questions.ts";
import type { Comparison } from "#domain/workbook/compare-rows.ts";
import type { SheetDefinition } from "#domain/workbook/sheet-definition.ts";

/** A day of a file that a form would ask about, with the row and the column it stands in. */
export type FarDay = Question & { readonly row: number; readonly key: string };

/**
 * The days of a sheet that a form would ask about, row by row: those it writes, not those that stand
 * already.
 *
 * @example
 * findFarDays(payments, comparison, "2015-04-15")
 * //=> [{ row: 3, key: "paidOn", code: "day.longAgo", params: { on: "2005-04-01", … } }]
 */
export function findFarDays(
  { columns }: SheetDefinition,
  { added, changed }: Pick<Comparison, "added" | "changed">,
  businessDate: IsoDate,
): FarDay[] {
  const asked = columns.flatMap(({ key, schema }) => {
    const near = schema && nearDaysOf(schema);
    return near ? [{ key, near }] : [];
  });
  const rows = asked.length > 0 ? [...added, ...changed] : [];
  return rows.flatMap(({ row, values }) =>
    asked.flatMap(({ key, near }) => {
      const on = values[key];
      if (!isIsoDate(on)) return [];
      const questions = askAboutDay({ field: key, on, near, businessDate });
      return questions.map((question) => ({ ...question, row, key }));
    }),
  );
}
