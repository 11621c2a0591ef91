import { z } from "zod";
import { calendarSpan } from "#domain/calendar/day-span.ts";
import { dayWithin, optionalDay, optionalText, requiredText } from "#domain/form/form-field.ts";
import type { RawCell } from "#domain/workbook/cell/raw-cell.ts";
import type { RawSheet } from "#domain/workbook/raw-workbook.ts";
import type { LedgerDefinition, SheetDefinition } from "#domain/workbook/sheet-definition.ts";

const anyDay = dayWithin(calendarSpan);

/** A small ledger with a column of every kind. */
export const doorSheet: SheetDefinition = {
  key: "doors",
  name: { zh: "户台账", en: "Households" },
  keyColumns: ["building", "door"],
  columns: [
    {
      key: "building",
      header: { zh: "楼栋", en: "Building" },
      kind: "text",
      schema: requiredText(10),
    },
    { key: "door", header: { zh: "门牌", en: "Door" }, kind: "text", schema: requiredText(10) },
    {
      key: "idNumber",
      header: { zh: "身份证号", en: "ID number" },
      kind: "text",
      schema: z.string().regex(/^(\d{17}[\dX])?$/, { message: "field.invalid" }),
      isPersonal: true,
      width: 22,
    },
    { key: "bornOn", header: { zh: "出生日期", en: "Born" }, kind: "day", schema: optionalDay },
    {
      key: "surveyedOn",
      header: { zh: "入户调查", en: "Surveyed" },
      kind: "day",
      schema: anyDay,
    },
    { key: "area", header: { zh: "面积", en: "Area" }, kind: "number" },
    { key: "amount", header: { zh: "补偿金额", en: "Amount" }, kind: "money" },
    {
      key: "way",
      header: { zh: "补偿方式", en: "Compensation" },
      kind: "choice",
      choices: [
        { value: "money", label: { zh: "货币", en: "Money" } },
        { value: "exchange", label: { zh: "产权调换", en: "Exchange" } },
      ],
    },
    { key: "note", header: { zh: "备注", en: "Note" }, kind: "text", schema: optionalText(20) },
    { key: "stage", header: { zh: "当前阶段", en: "Stage" }, kind: "readOnly" },
  ],
};

export const doorLedger: LedgerDefinition = { key: "doors", sheets: [doorSheet] };

/** A sheet as it comes out of a file. */
export function sheetOf(...rows: readonly (readonly RawCell[])[]): RawSheet {
  return { name: "户台账", rows };
}

export const number = (raw: string | number): RawCell => ({ number: String(raw) });

/** A date cell of a day. */
export const dateCell = (year: number, month: number, day: number): RawCell => ({
  instant: Date.UTC(year, month - 1, day),
});
