import { z } from "zod";
import { figureUnits } from "./figure-units.ts";

/** Full width, thousands separators and units as people write them are taken off. */
const figureText = (unit: RegExp) =>
  z.string().transform((text) =>
    text
      .normalize("NFKC")
      .replace(/[,，\s]/g, "")
      .replace(unit, ""),
  );

/** m²: a hundred hectares, more than any project clears. */
const mostArea = 999_999.99;
/** Yuan: ten thousand million; a thousand of them still add up to the 分. */
const mostYuan = 9_999_999_999.99;

const tooMuch = (max: number) => ({ message: "field.tooBig", params: { max }, abort: true });

/** A whole number of persons or storeys. */
export const countField = figureText(figureUnits.persons).pipe(
  z
    .string()
    .min(1)
    .refine((text) => /^\d+$/.test(text), { message: "figure.notWhole", abort: true })
    .transform(Number)
    .refine((count) => count <= 99, { message: "figure.tooManyPersons" }),
);

/**
 * An area in m² with at most 2 decimals, kept in dm² so that sums are exact.
 *
 * @example
 * areaField.parse("90.74") //=> 9074
 */
export const areaField = figureText(figureUnits.area).pipe(
  z
    .string()
    .min(1)
    .refine((text) => /^\d+(\.\d{1,2})?$/.test(text), {
      message: "figure.notAnArea",
      abort: true,
    })
    .refine((text) => Number(text) <= mostArea, tooMuch(mostArea))
    .transform(hundredfold),
);

/**
 * An amount in yuan with at most 2 decimals, kept in 分.
 *
 * @example
 * moneyField.parse("1,234.50元") //=> 123450
 */
export const moneyField = figureText(figureUnits.money).pipe(
  z
    .string()
    .min(1)
    .refine((text) => /^\d+(\.\d{1,2})?$/.test(text), {
      message: "figure.notMoney",
      abort: true,
    })
    .refine((text) => Number(text) <= mostYuan, tooMuch(mostYuan))
    .transform(hundredfold),
);

/**
 * A share in per cent with at most 2 decimals, in hundredths of a per cent; null where left empty.
 *
 * @example
 * shareField.parse("33.33%") //=> 3333
 */
export const shareField = z
  .string()
  .optional()
  .transform(
    (text) => text?.normalize("NFKC").trim().replace(figureUnits.percent, "").trim() || null,
  )
  .refine((text) => text === null || /^\d{1,3}(\.\d{1,2})?$/.test(text), {
    message: "figure.notAShare",
    abort: true,
  })
  .transform((text) => (text === null ? null : hundredfold(text)))
  .refine((share) => share === null || (share > 0 && share <= 10_000), {
    message: "figure.notAShare",
  });

/** In whole digits, never by floating point: "90.7" is 9070. */
function hundredfold(text: string): number {
  const [whole = "0", decimals = ""] = text.split(".");
  return Number(whole) * 100 + Number(decimals.padEnd(2, "0"));
}
