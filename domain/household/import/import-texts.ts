import { ledgerCells } from "#domain/household/register/ledger-cells.ts";
import type { FreeText } from "../../free-text/free-texts.ts";
import { declarationOf } from "../../free-text/impersonal-text.ts";
import { indexNames, type NameIndex, nameKey } from "../../free-text/person-name.ts";
import type { ImportChange, ImportDiff, ImportSheet } from "./import-diff.ts";
import type { RowChange } from "./row-changes.ts";

/** A text of a row of a file; its field is the column. */
export type RowText = FreeText & { readonly sheet: ImportSheet; readonly row: number };

/** The fields of each sheet, by the names of their columns. */
const sheetCells = {
  buildings: ledgerCells.building,
  households: ledgerCells.household,
  holders: ledgerCells.holder,
  agreements: ledgerCells.agreement,
  payments: ledgerCells.payment,
  units: ledgerCells.unit,
} as const;

/** The texts that an import writes and that must name nobody, by what the fields of the forms say. */
export function importTexts({
  buildings,
  changes,
}: Pick<ImportDiff, "buildings" | "changes">): RowText[] {
  return [
    ...buildings.flatMap((row) => textsOf("buildings", row)),
    ...changes.flatMap(textsOfChange),
  ];
}

/** The names of holders that an import brings. */
export function importNames({ changes }: Pick<ImportDiff, "changes">): NameIndex {
  const holders = changes.flatMap((change) => (change.kind === "household" ? change.holders : []));
  return indexNames(
    holders.flatMap(({ values: { name } }) => (typeof name === "string" ? [nameKey(name)] : [])),
  );
}

function textsOfChange(change: ImportChange): RowText[] {
  switch (change.kind) {
    case "household": {
      const { row, values, holders } = change;
      const own = row === null ? [] : textsOf("households", { row, values });
      return [...own, ...holders.flatMap((holder) => textsOf("holders", holder))];
    }
    case "compensation":
      return [
        ...change.agreements.flatMap((row) => textsOf("agreements", row)),
        ...change.payments.flatMap((row) => textsOf("payments", row)),
      ];
    case "unit":
      return textsOf("units", change);
  }
}

function textsOf(
  sheet: ImportSheet,
  { row, values }: Pick<RowChange, "row" | "values">,
): RowText[] {
  const cells: Readonly<Record<string, Parameters<typeof declarationOf>[0]>> = sheetCells[sheet];
  return Object.entries(values).flatMap(([field, text]) => {
    const cell = cells[field];
    const declaration = cell && declarationOf(cell);
    return declaration && typeof text === "string"
      ? [{ sheet, row, field, text, ...declaration }]
      : [];
  });
}
