import { z } from "zod";
import { type IsoDate, isIsoDate } from "#domain/calendar/calendar-day.ts";
import { calendarSpan, type DaySpan, isWithin, projectSpan } from "#domain/calendar/day-span.ts";
import { isPlainLine, plainLine, plainLines } from "./plain-text.ts";

/** Text of one line that must be there: as {@link plainLine} leaves it, 1 to `max` characters. */
export const requiredText = (max: number) => z.string().overwrite(plainLine).min(1).max(max);

/** The same of several lines. */
export const requiredLines = (max: number) => z.string().overwrite(plainLines).min(1).max(max);

const orNull = (text: string | undefined) => text || null;

/** Text of one line that may be left empty; empty becomes `null`. */
export const optionalText = (max: number) =>
  z.string().overwrite(plainLine).max(max).optional().transform(orNull);

/** The same of several lines. */
export const optionalLines = (max: number) =>
  z.string().overwrite(plainLines).max(max).optional().transform(orNull);

const longestId = 64;

/** The id of a row, as a form was given it. */
export const idField = z
  .string()
  .min(1)
  .max(longestId)
  .refine(isPlainLine, { message: "field.invalid" });

/** The same, or `null` where the form adds a row or none is chosen. */
export const optionalId = optionalText(longestId);

const notADay = { message: "field.notADay", abort: true };
const outside = (span: DaySpan) => ({ message: "field.dayOutOfSpan", params: { ...span } });

/** A calendar day out of `<input type="date">`, within a span. */
export const dayWithin = (span: DaySpan) =>
  z
    .string()
    .trim()
    .min(1)
    .refine(isIsoDate, notADay)
    .refine((on) => isWithin(span, on), outside(span));

/** The same, or `null` where it is left empty. */
export const optionalDayWithin = (span: DaySpan) =>
  z
    .string()
    .trim()
    .optional()
    .transform((text): IsoDate | null => text || null)
    .refine((on) => on === null || isIsoDate(on), notADay)
    .refine((on) => on === null || isWithin(span, on), outside(span));

/** Any day an office can speak of, such as that of a birth. */
export const optionalDay = optionalDayWithin(calendarSpan);

/** A day of a project, or of anything done in one. */
export const projectDay = dayWithin(projectSpan);
export const optionalProjectDay = optionalDayWithin(projectSpan);

/** Full-width digits are read as the plain ones. */
const narrow = (text: string) => text.normalize("NFKC").trim();

/** What is typed beyond it is too much, however many digits it has. */
const mostWhole = Number.MAX_SAFE_INTEGER;

/**
 * A whole number from `min` to `max`, in digits: no exponent, no other base. Minus nothing is 0.
 *
 * @example
 * wholeField({ min: 1, max: 365 }).parse("\uFF15") //=> 5
 */
export const wholeField = ({ min, max }: { min: number; max: number }) =>
  z
    .string()
    .overwrite(narrow)
    .min(1)
    .refine((text) => /^-?\d+$/.test(text), { message: "figure.notWhole", abort: true })
    .transform((digits) => Math.min(Math.max(Number(digits), -mostWhole), mostWhole) + 0)
    .pipe(z.number().min(min).max(max));

/** A percentage as typed: `65`, `33.28`, `65%`, full-width `６５％`; at most two decimals, 0 to 100. */
export const percentField = z
  .string()
  .transform((text) => narrow(text).replace(/%$/, "").trim())
  .pipe(
    z
      .string()
      .min(1)
      .refine((text) => /^-?\d+(\.\d+)?$/.test(text), {
        message: "percent.notANumber",
        abort: true,
      })
      .refine((text) => !/\.\d{3,}$/.test(text), { message: "percent.tooPrecise", abort: true })
      .transform((digits) => Number(digits) + 0)
      .refine((value) => value >= 0 && value <= 100, { message: "percent.outOfRange" }),
  );

/** A box that is ticked or not; unticked it is not sent at all. */
export const checkbox = z
  .literal("on")
  .optional()
  .transform((sent) => sent === "on");

/** Made by the form when it is drawn: a retry under the same key changes nothing twice. */
export const requestKey = z.uuid();

/** More rows or versions than any row has: the bound is for what was never drawn by a form. */
const mostSeen = 2_147_483_647;

/** The questions that were confirmed, one a line: see `questionToken`. Not sent where none were. */
export const confirmsField = z
  .string()
  .overwrite(plainLines)
  .max(4_000)
  .transform((text): readonly string[] => text.split("\n").filter(Boolean))
  .optional();

/** The version of a row that the form was drawn from. */
export const versionField = wholeField({ min: 1, max: mostSeen });

/** The same, or 0 where the form adds a row. */
export const versionOrNew = wholeField({ min: 0, max: mostSeen });

/** How many rows there were when the form was drawn: whoever saves second is told so. */
export const seenField = wholeField({ min: 0, max: mostSeen });
