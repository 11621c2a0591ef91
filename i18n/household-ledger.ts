import { figureUnits } from "#domain/form/figure-units.ts";
import { holderKinds } from "#domain/household/person/holder.ts";
import { ledgerCells } from "#domain/household/register/ledger-cells.ts";
import {
  compensationMethods,
  householdStages,
  specialGroups,
  tenures,
} from "#domain/household/stage/stage.ts";
import { sexes } from "#domain/personal-number/identity-number.ts";
import type { ColumnDefinition } from "#domain/workbook/cell/column-definition.ts";
import type { LedgerDefinition, SheetDefinition } from "#domain/workbook/sheet-definition.ts";
import { choices, columnsOf, inBoth, suggestions } from "./ledger-columns.ts";

/**
 * The household ledger as a workbook: buildings, households with the day of each stage, and
 * holders. The buildings there are can be chosen; the name of one that the same file adds is typed.
 */
export function householdLedger({ buildings }: { buildings: readonly string[] }): LedgerDefinition {
  return { key: "households", sheets: [buildingSheet(), householdSheet(buildings), holderSheet()] };
}

function buildingSheet(): SheetDefinition {
  return {
    key: "buildings",
    name: inBoth(({ excel }) => excel.sheet.buildings),
    keyColumns: ["name"],
    columns: columnsOf("buildings", ledgerCells.building, {
      name: { kind: "text" },
      section: { kind: "text" },
      floorArea: { kind: "number", unit: figureUnits.area, decimals: 2, width: 18 },
      floors: { kind: "number", unit: figureUnits.storeys, width: 8 },
    }),
  };
}

function householdSheet(buildings: readonly string[]): SheetDefinition {
  const columns = columnsOf("households", ledgerCells.household, {
    code: { kind: "text" },
    // A text, not a choice: a building of the same file is not there yet.
    building: { kind: "text", choices: suggestions(buildings) },
    door: { kind: "text", width: 12 },
    certificateNumber: { kind: "text", width: 20 },
    persons: { kind: "number", unit: figureUnits.persons, width: 8 },
    area: { kind: "number", unit: figureUnits.area, decimals: 2 },
    tenure: { kind: "choice", choices: choices(tenures, ({ ledger }) => ledger.tenure) },
    specialGroup: {
      kind: "choice",
      choices: choices(specialGroups, ({ ledger }) => ledger.specialGroup),
    },
    way: { kind: "choice", choices: choices(compensationMethods, ({ ledger }) => ledger.way) },
    keyReason: { kind: "text", width: 24 },
    nextVisitOn: { kind: "day" },
    note: { kind: "text", width: 30 },
  });
  const stages = householdStages.map(
    (stage): ColumnDefinition => ({
      key: stage,
      header: inBoth(({ ledger }) => ledger.stage[stage]),
      kind: "day",
      schema: ledgerCells.stage,
      width: 12,
    }),
  );
  return {
    key: "households",
    name: inBoth(({ excel }) => excel.sheet.households),
    keyColumns: ["code"],
    columns: [...columns, ...stages],
  };
}

function holderSheet(): SheetDefinition {
  return {
    key: "holders",
    name: inBoth(({ excel }) => excel.sheet.holders),
    keyColumns: ["household", "kind", "name"],
    columns: columnsOf("holders", ledgerCells.holder, {
      household: { kind: "text" },
      kind: { kind: "choice", choices: choices(holderKinds, ({ ledger }) => ledger.holderKind) },
      name: { kind: "text" },
      share: {
        kind: "number",
        unit: figureUnits.percent,
        decimals: 2,
        isPercent: true,
        width: 10,
      },
      identity: { kind: "text", isPersonal: true, width: 22 },
      sex: {
        kind: "choice",
        isCheckedOnly: true,
        choices: choices(sexes, ({ excel }) => excel.sex),
      },
      birthOn: { kind: "day", isCheckedOnly: true, width: 18 },
      phone: { kind: "text", isPersonal: true, width: 16 },
      bankAccount: { kind: "text", isPersonal: true, width: 24 },
    }),
  };
}
