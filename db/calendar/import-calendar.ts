import type { ImportOptions } from "#domain/mspdi/import/import-case.ts";
import { planArithmetic } from "./plan-arithmetic.ts";

/** How an imported plan counts its days: by the published holidays. */
export const importCalendar: Pick<ImportOptions, "arithmeticOf"> = { arithmeticOf: planArithmetic };
