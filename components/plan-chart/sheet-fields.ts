import type { PlanCalendar } from "#domain/calendar/plan-calendar.ts";
import { type PlanDraftRow, readDraftRows } from "#domain/plan/plan-draft.ts";
import { planCalendarInput } from "#domain/plan/plan-input.ts";

/** Where a field of the form stands among the rows. */
export type RowPlace = { readonly row: number; readonly field: keyof PlanDraftRow };

const rowField = /^milestones\.(\d+)\.(\w+)$/;

/**
 * The row and the column of a field, by its name; null for one of no row.
 *
 * @example
 * rowPlaceOf("milestones.0.finishOn") //=> { row: 1, field: "finishOn" }
 */
export function rowPlaceOf(name: string): RowPlace | null {
  const [, index, field] = rowField.exec(name) ?? [];
  if (index === undefined || field === undefined) return null;
  return { row: Number(index) + 1, field: field as keyof PlanDraftRow };
}

/** The numbers of the rows that have a field among these. */
export function rowsAtFault(fields: Readonly<Record<string, unknown>> = {}): number[] {
  return Object.keys(fields).flatMap((name) => rowPlaceOf(name)?.row ?? []);
}

/** The rows as they stand in the form. */
export function readRows(form: HTMLFormElement): PlanDraftRow[] {
  return readDraftRows(textsOf(form));
}

/** The calendar as it stands in the form; null while one of its fields is no choice. */
export function readCalendar(form: HTMLFormElement): PlanCalendar | null {
  return planCalendarInput.safeParse(textsOf(form)).data ?? null;
}

function textsOf(form: HTMLFormElement): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string") fields[name] = value;
  }
  return fields;
}

/** Types the rows into the fields that are there. */
export function writeRows(form: HTMLFormElement, rows: readonly PlanDraftRow[]): void {
  for (const control of form.elements) {
    if (!isTyped(control)) continue;
    const place = rowPlaceOf(control.name);
    const text = place && rows[place.row - 1]?.[place.field];
    if (typeof text === "string" && control.value !== text) control.value = text;
  }
}

function isTyped(control: Element): control is HTMLInputElement | HTMLSelectElement {
  if (control instanceof HTMLInputElement) return control.type !== "hidden";
  return control instanceof HTMLSelectElement;
}
