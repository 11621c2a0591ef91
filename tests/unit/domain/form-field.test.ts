import { expect, test } from "vitest";
import { z } from "zod";
import { fieldErrors } from "#domain/field-errors.ts";
import {
  dayField,
  optionalDay,
  optionalText,
  percentField,
  requiredText,
} from "#domain/form-field.ts";

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
  ["100.01", "percent.outOfRange"],
  ["-1", "percent.outOfRange"],
  ["101", "percent.outOfRange"],
])("refuses %j as a percentage: %s", (typed, code) => {
  expect(errorOf(percentField, typed)).toBe(code);
});

test.each([
  [requiredText(3), "  ", "field.required"],
  [requiredText(3), "abcd", "field.tooLong"],
  [dayField, "2015-02-30", "field.notADay"],
  [dayField, "15.4.2015", "field.notADay"],
  [dayField, "", "field.required"],
  [optionalDay, "2015-13-01", "field.notADay"],
])("names what is wrong with a field", (field, typed, code) => {
  expect(errorOf(field, typed)).toBe(code);
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
