"use client";

import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { calendarSpan } from "#domain/calendar/day-span.ts";
import styles from "./day-field.module.css";
import { Field, type FieldProps } from "./field.tsx";

type Props = FieldProps & { min?: IsoDate; max?: IsoDate };

/** A calendar day in the browser's own date control. */
export function DayField({ min = calendarSpan.from, max = calendarSpan.to, ...field }: Props) {
  return (
    <Field {...field}>
      {(control, value) => (
        <input
          {...control}
          className={styles.day}
          type="date"
          min={min}
          max={max}
          defaultValue={value}
        />
      )}
    </Field>
  );
}
