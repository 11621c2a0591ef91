import type { Bilingual } from "#domain/core/bilingual.ts";
import type { Choice, ColumnDefinition } from "#domain/workbook/cell/column-definition.ts";
import { messagesOf } from "./messages.ts";

type Messages = ReturnType<typeof messagesOf>;

/** A word in both languages. */
export const inBoth = (pick: (messages: Messages) => string): Bilingual => ({
  zh: pick(messagesOf("zh")),
  en: pick(messagesOf("en")),
});

/** The values of a list with their words. */
export function choices<T extends string>(
  values: readonly T[],
  pick: (messages: Messages) => Readonly<Record<T, string>>,
): Choice[] {
  return values.map((value) => ({ value, label: inBoth((messages) => pick(messages)[value]) }));
}

/** What there is already, to choose from; something else may be typed too. */
export function suggestions(names: readonly string[]): Choice[] {
  return names.map((name) => ({ value: name, label: { zh: name, en: name } }));
}

type Shape = Omit<ColumnDefinition, "key" | "header" | "schema">;

/** The columns of a sheet, in order, with their headers and the fields of the forms. */
export function columnsOf<Sheet extends keyof Messages["excel"]["column"]>(
  sheet: Sheet,
  schemas: Readonly<Record<string, ColumnDefinition["schema"]>>,
  shapes: Readonly<Record<keyof Messages["excel"]["column"][Sheet] & string, Shape>>,
): ColumnDefinition[] {
  return Object.entries<Shape>(shapes).map(([key, shape]) => ({
    key,
    schema: schemas[key],
    header: inBoth(({ excel }) => {
      const headers: Readonly<Record<string, string>> = excel.column[sheet];
      return headers[key] ?? key;
    }),
    ...shape,
  }));
}
