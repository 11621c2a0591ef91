import { z } from "zod";
import { farYears, yearDays } from "#domain/calendar/day-span.ts";
import { optionalProjectDay, projectDay } from "./form-field.ts";

/** How many days from today a day may lie before it is asked about, back and ahead. */
export type NearDays = { readonly back: number; readonly ahead: number };

const declarations = z.registry<NearDays>();

/**
 * A field whose day is seldom meant where it lies far from today: the command asks about it, see
 * `askAboutDays`.
 */
function near<Field extends z.ZodType>(field: Field, days: NearDays): Field {
  const own = field.clone();
  declarations.add(own, days);
  return own;
}

const withinAYear: NearDays = { back: yearDays, ahead: yearDays };

/** A day of what happens to households and their papers: more than a year off, the year is wrong. */
export const nearDay = near(projectDay, withinAYear);
export const optionalNearDay = near(optionalProjectDay, withinAYear);

/** A day of somebody's service: it may have begun years ago. */
export const serviceDay = near(projectDay, { back: farYears * yearDays, ahead: yearDays });

/** What was said of a field here; undefined of any other. */
export function nearDaysOf(field: z.core.$ZodType): NearDays | undefined {
  return declarations.get(field);
}
