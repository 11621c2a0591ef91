import { z } from "zod";
import { isIsoDate } from "./calendar-day.ts";

/** Text that must be there: trimmed, 1 to `max` characters. */
export const requiredText = (max: number) => z.string().trim().min(1).max(max);

/** Text that may be left empty: trimmed, empty becomes `null`. */
export const optionalText = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .optional()
    .transform((text) => text || null);

/** A calendar day out of `<input type="date">`. */
export const dayField = z.string().trim().min(1).refine(isIsoDate, { message: "field.notADay" });

/** The same, or `null` where it is left empty. */
export const optionalDay = z
  .string()
  .trim()
  .optional()
  .transform((text) => text || null)
  .refine((text) => text === null || isIsoDate(text), { message: "field.notADay" });

/** A percentage as typed: `65`, `33.28`, `65%`, full-width `６５％`; at most two decimals, 0 to 100. */
export const percentField = z
  .string()
  .transform((text) => text.normalize("NFKC").trim().replace(/%$/, "").trim())
  .pipe(
    z
      .string()
      .min(1)
      .refine((text) => /^-?\d{1,3}(\.\d+)?$/.test(text), {
        message: "percent.notANumber",
        abort: true,
      })
      .refine((text) => !/\.\d{3,}$/.test(text), { message: "percent.tooPrecise", abort: true })
      .transform(Number)
      .refine((value) => value >= 0 && value <= 100, { message: "percent.outOfRange" }),
  );

/** A box that is ticked or not; unticked it is not sent at all. */
export const checkbox = z
  .literal("on")
  .optional()
  .transform((sent) => sent === "on");

/** Made by the form when it is drawn: a retry under the same key changes nothing twice. */
export const requestKey = z.uuid();

/** The version of a row that the form was drawn from. */
export const versionField = z.coerce.number().int().positive();

/** The same, or 0 where the form adds a row. */
export const versionOrNew = z.union([z.literal("0").transform(() => 0), versionField]);
