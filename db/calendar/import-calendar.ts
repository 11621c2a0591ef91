import { isWorkday } from "#domain/calendar/working-calendar.ts";
import type { ImportOptions } from "#domain/mspdi/import/import-case.ts";
import { planArithmetic } from "./plan-arithmetic.ts";
import { workingCalendar } from "./working-calendar.ts";

/** How an imported plan counts its days: by the published holidays. */
export const importCalendar: Pick<ImportOptions, "arithmeticOf" | "isWorkday"> = {
  arithmeticOf: planArithmetic,
  isWorkday: (on) => isWorkday(workingCalendar, on),
};
