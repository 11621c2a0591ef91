/** Why a file is not read at all; each is a key of the `refusal` messages. */
export const workbookRefusals = [
  "workbook.tooLarge",
  "workbook.notExcel",
  "workbook.oldFormat",
  "workbook.encrypted",
  "workbook.broken",
  "workbook.tooManyParts",
  "workbook.bomb",
  "workbook.doctype",
  "workbook.tooManyRows",
  "workbook.tooManyColumns",
  "workbook.tooHeavy",
  "workbook.timeout",
  "workbook.cancelled",
] as const;
export type WorkbookRefusal = (typeof workbookRefusals)[number];
