import { writableText } from "#domain/form/writable-text.ts";
import { columnLetter } from "#domain/workbook/column-letter.ts";
import type { LaidOutColumn, LaidOutSheet } from "#domain/workbook/lay-out-sheet.ts";
import { workbookLimits } from "#domain/workbook/workbook-limits.ts";
import { metaSheetName } from "#domain/workbook/workbook-names.ts";

/** Where the choices of a column stand in the hidden sheet: a range of its own for each. */
export type ListRanges = ReadonlyMap<LaidOutColumn, string>;

/** Rows above the data: the line that says whose export this is, if there is one, and the headers. */
export function headRows({ watermark }: LaidOutSheet): number {
  return watermark === "" ? 1 : 2;
}

/**
 * The columns of a sheet: their widths, which are hidden, and how an empty cell below the data is
 * formatted, so that an identity number typed there stays text. `styles` are those of the first
 * row below the headers.
 */
export function columnMarkup(sheet: LaidOutSheet, styles: readonly (string | null)[]): string {
  const columns = sheet.columns.map(({ width, isHidden }, index) => {
    const style = styles[index] ? ` style="${styles[index]}"` : "";
    const hidden = isHidden ? ' hidden="1"' : "";
    const place = `min="${index + 1}" max="${index + 1}"`;
    return `<col ${place} width="${width}" customWidth="1"${style}${hidden}/>`;
  });
  return `<cols>${columns.join("")}</cols>`;
}

/**
 * What follows the cells of a sheet, in the order the format wants: the filter on the headers, the
 * lists to choose from, margins, A4 across as wide as the page, the foot of each page.
 */
export function tailMarkup(sheet: LaidOutSheet, ranges: ListRanges): string {
  return [
    `<autoFilter ref="${filterRange(sheet).join(":")}"/>`,
    validationMarkup(sheet, ranges),
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    footMarkup(sheet.watermark),
  ].join("");
}

function validationMarkup(sheet: LaidOutSheet, ranges: ListRanges): string {
  const first = headRows(sheet) + 1;
  const last = headRows(sheet) + workbookLimits.rows;
  const lists = sheet.columns.flatMap((column, index) => {
    const range = ranges.get(column);
    if (!range) return [];
    const letter = columnLetter(index);
    const cells = `${letter}${first}:${letter}${last}`;
    const style = column.isListOpen ? ' errorStyle="warning"' : "";
    const rule = `type="list"${style} allowBlank="1" showErrorMessage="1" sqref="${cells}"`;
    return `<dataValidation ${rule}><formula1>${range}</formula1></dataValidation>`;
  });
  if (lists.length === 0) return "";
  return `<dataValidations count="${lists.length}">${lists.join("")}</dataValidations>`;
}

/** A footer holds 255 characters at most, and `&` begins its codes. */
function footMarkup(watermark: string): string {
  const text = [...watermark].slice(0, 100).join("").replaceAll("&", "&&");
  return `<headerFooter><oddFooter>${escapeMarkup(`&L ${text}&R&P / &N`)}</oddFooter></headerFooter>`;
}

/** The headers on every page and the range of the filter, by the names Excel gives to such. */
export function definedNamesMarkup(sheets: readonly LaidOutSheet[]): string {
  const names = sheets.map((sheet, index) => {
    const head = headRows(sheet);
    const [from, to] = filterRange(sheet).map((cell) => cell.replace(/([A-Z]+)(\d+)/, "$$$1$$$2"));
    const of = escapeMarkup(`'${sheet.name.replaceAll("'", "''")}'!`);
    const place = `localSheetId="${index}"`;
    return [
      `<definedName name="_xlnm._FilterDatabase" ${place} hidden="1">${of}${from}:${to}</definedName>`,
      `<definedName name="_xlnm.Print_Titles" ${place}>${of}$${head}:$${head}</definedName>`,
    ].join("");
  });
  return `<definedNames>${names.join("")}</definedNames>`;
}

function filterRange(sheet: LaidOutSheet): [string, string] {
  const head = headRows(sheet);
  const lastColumn = columnLetter(sheet.columns.length - 1);
  return [`A${head}`, `${lastColumn}${head + Math.max(1, sheet.rows.length)}`];
}

/**
 * The ranges of the choices, one column of the hidden sheet each, from D on: a list within the
 * rule itself could hold 255 characters and no comma.
 */
export function listRanges(sheets: readonly LaidOutSheet[]): ListRanges {
  const columns = sheets.flatMap((sheet) => sheet.columns.filter(({ list }) => list.length > 0));
  return new Map(
    columns.map((column, index) => {
      const letter = columnLetter(firstListColumn + index);
      return [column, `'${metaSheetName}'!$${letter}$1:$${letter}$${column.list.length}`];
    }),
  );
}

export const firstListColumn = 3;

function escapeMarkup(text: string): string {
  return writableText(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
