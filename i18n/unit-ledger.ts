import { figureUnits } from "#domain/form/figure-units.ts";
import { ledgerCells } from "#domain/household/register/ledger-cells.ts";
import { unitStates } from "#domain/household/resettlement/resettlement.ts";
import type { LedgerDefinition } from "#domain/workbook/sheet-definition.ts";
import { choices, columnsOf, inBoth, suggestions } from "./ledger-columns.ts";

type Known = { readonly buildings: readonly string[]; readonly layouts: readonly string[] };

/**
 * The stock of resettlement units as a workbook. Buildings and layouts there are can be chosen, and
 * new ones typed; which household has a unit is shown, and decided by the allotment alone.
 */
export function unitLedger({ buildings, layouts }: Known): LedgerDefinition {
  const columns = columnsOf("units", ledgerCells.unit, {
    code: { kind: "text", width: 20 },
    building: { kind: "text", choices: suggestions(buildings), width: 18 },
    layout: { kind: "text", choices: suggestions(layouts) },
    area: { kind: "number", unit: figureUnits.area, decimals: 2 },
    floor: { kind: "number", unit: figureUnits.storeys, width: 8 },
    state: {
      kind: "choice",
      choices: choices(unitStates, ({ resettlement }) => resettlement.availability),
    },
    household: { kind: "readOnly" },
    allottedOn: { kind: "readOnly" },
  });
  const name = inBoth(({ excel }) => excel.sheet.units);
  return { key: "units", sheets: [{ key: "units", name, keyColumns: ["code"], columns }] };
}
