import { expect, test } from "vitest";
import { z } from "zod";
import { calendarSpan } from "#domain/calendar/day-span.ts";
import { fieldErrors, withInput } from "#domain/form/field-errors.ts";
import { areaField, countField, moneyField } from "#domain/form/figure-field.ts";
import {
  dayWithin,
  idField,
  optionalDay,
  optionalProjectDay,
  optionalText,
  percentField,
  projectDay,
  requiredLines,
  requiredText,
  wholeField,
} from "#domain/form/form-field.ts";

const anyDay = dayWithin(calendarSpan);

test.each([
  ["65", 65],
  ["33.28", 33.28],
  ["100", 100],
  ["0", 0],
  [" 65 % ", 65],
  ["６５％", 65],
])("reads %j as a percentage", (typed, percent) => {
  expect(percentField.parse(typed)).toBe(percent);
});

test.each([
  ["", "field.required"],
  ["六十", "percent.notANumber"],
  ["1e2", "percent.notANumber"],
  ["65.123", "percent.tooPrecise"],
  ["0x10", "percent.notANumber"],
  ["1e308", "percent.notANumber"],
  ["NaN", "percent.notANumber"],
  ["9".repeat(400), "percent.outOfRange"],
  ["100.01", "percent.outOfRange"],
  ["-1", "percent.outOfRange"],
  ["101", "percent.outOfRange"],
])("refuses %j as a percentage: %s", (typed, code) => {
  expect(errorOf(percentField, typed)).toBe(code);
});

test.each([
  [requiredText(3), "  ", "field.required"],
  [requiredText(3), "abcd", "field.tooLong"],
  [anyDay, "2015-02-30", "field.notADay"],
  [anyDay, "15.4.2015", "field.notADay"],
  [anyDay, "", "field.required"],
  [optionalDay, "2015-13-01", "field.notADay"],
])("names what is wrong with a field", (field, typed, code) => {
  expect(errorOf(field, typed)).toBe(code);
});

test("a text that is too long says by how much, as it is kept", () => {
  const parsed = z.object({ done: requiredText(3) }).safeParse({ done: "  abcde " }, withInput);
  expect(parsed.error && fieldErrors(parsed.error)).toEqual({
    done: { code: "field.tooLong", params: { max: 3, over: 2 } },
  });
});

test("what may be left empty becomes null", () => {
  expect(optionalText(10).parse("  ")).toBeNull();
  expect(optionalText(10).parse(undefined)).toBeNull();
  expect(optionalDay.parse("")).toBeNull();
});

test("an unknown field is an error of the form, and a missing one is required", () => {
  const schema = z.strictObject({ name: z.string() });
  expect(fieldErrors(failure(schema, { extra: "1" }))).toEqual({
    name: { code: "field.required" },
    form: { code: "form.unknownField" },
  });
});

function errorOf(field: z.ZodType, typed: string): string | undefined {
  return fieldErrors(failure(z.object({ field }), { field: typed })).field?.code;
}

function failure(schema: z.ZodType, input: unknown): z.ZodError {
  const parsed = schema.safeParse(input);
  if (parsed.success) throw new Error("the input was accepted");
  return parsed.error;
}

const year = wholeField({ min: 1, max: 365 });

test.each([
  [year, "-1", "field.tooSmall"],
  [year, "0", "field.tooSmall"],
  [year, "366", "field.tooBig"],
  [year, "9".repeat(400), "field.tooBig"],
  [year, `-${"9".repeat(400)}`, "field.tooSmall"],
  [year, "0x10", "figure.notWhole"],
  [year, "1e2", "figure.notWhole"],
  [year, "1e-320", "figure.notWhole"],
  [year, "1.5", "figure.notWhole"],
  [year, "Infinity", "figure.notWhole"],
  [year, "  ", "field.required"],
  [countField, "100", "figure.tooManyPersons"],
  [countField, "9".repeat(400), "figure.tooManyPersons"],
  [areaField, "1000000", "field.tooBig"],
  [areaField, "1e5", "figure.notAnArea"],
  [areaField, "-0", "figure.notAnArea"],
  [moneyField, "10000000000", "field.tooBig"],
  [moneyField, "9".repeat(400), "field.tooBig"],
  [anyDay, "9999-12-31", "field.dayOutOfSpan"],
  [anyDay, "1899-12-31", "field.dayOutOfSpan"],
  [anyDay, "10000-01-01", "field.notADay"],
  [projectDay, "1928-05-01", "field.dayOutOfSpan"],
  [optionalProjectDay, "1015-04-01", "field.dayOutOfSpan"],
  [optionalProjectDay, "2015-02-29", "field.notADay"],
  [requiredText(3), "\u0000\u200b\u3164", "field.required"],
  [idField, "a\u0000", "field.invalid"],
])("refuses what no field takes: %#", (schema, typed, code) => {
  expect(errorOf(schema, typed)).toBe(code);
});

test.each([
  [wholeField({ min: 0, max: 365 }), " -0 ", 0],
  [year, "\uff11\uff15", 15],
  [percentField, "-0", 0],
  [percentField, "-0.00", 0],
  [moneyField, "9999999999.99", 999_999_999_999],
  [anyDay, "1928-05-01", "1928-05-01"],
  [projectDay, "2099-12-31", "2099-12-31"],
  [requiredText(9), " a\u0000\tb\r\nc\ufffe\u202e ", "a b c"],
  [requiredText(30), "\u{1f469}\u200d\u{1f33e}\ud800", "\u{1f469}\u200d\u{1f33e}"],
  [requiredLines(9), "a\r\nb\tc\u0085d", "a\nb\tc\nd"],
])("reads what is odd and can be meant: %#", (schema, typed, value) => {
  expect(schema.parse(typed)).toBe(value);
});

test("a day outside its span is answered with the span", () => {
  const { error } = projectDay.safeParse("1015-04-01");
  expect(error && fieldErrors(error)).toEqual({
    form: { code: "field.dayOutOfSpan", params: { from: "1990-01-01", to: "2099-12-31" } },
  });
});

test("a million characters are too many, and told so at once", () => {
  expect(errorOf(requiredText(300), "x".repeat(1_000_000))).toBe("field.tooLong");
});
