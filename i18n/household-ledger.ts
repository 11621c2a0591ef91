import { holderKinds } from "#domain/household/holder.ts";
import { sexes } from "#domain/household/identity-number.ts";
import { ledgerCells } from "#domain/household/ledger-cells.ts";
import {
  compensationWays,
  householdStages,
  specialGroups,
  tenures,
} from "#domain/household/stage.ts";
import type { Bilingual } from "#domain/project-facts.ts";
import type {
  Choice,
  ColumnDefinition,
  LedgerDefinition,
  SheetDefinition,
} from "#domain/workbook/sheet-definition.ts";
import { messagesOf } from "./messages.ts";

type Messages = ReturnType<typeof messagesOf>;

const inBoth = (pick: (messages: Messages) => string): Bilingual => ({
  zh: pick(messagesOf("zh")),
  en: pick(messagesOf("en")),
});

function choices<T extends string>(
  values: readonly T[],
  pick: (messages: Messages) => Readonly<Record<T, string>>,
): Choice[] {
  return values.map((value) => ({ value, label: inBoth((messages) => pick(messages)[value]) }));
}

/**
 * The household ledger as a workbook: buildings, households with the day of each stage, and
 * holders. The buildings there are can be chosen; the name of one that the same file adds is typed.
 */
export function householdLedger({ buildings }: { buildings: readonly string[] }): LedgerDefinition {
  return { key: "households", sheets: [buildingSheet(), householdSheet(buildings), holderSheet()] };
}

type Shape = Omit<ColumnDefinition, "key" | "header" | "schema">;

/** The columns of a sheet, in order, with their headers and the fields of the forms. */
function columnsOf<Sheet extends "buildings" | "households" | "holders">(
  sheet: Sheet,
  schemas: Readonly<Record<string, ColumnDefinition["schema"]>>,
  shapes: Readonly<Record<keyof Messages["excel"]["column"][Sheet] & string, Shape>>,
): ColumnDefinition[] {
  return Object.entries<Shape>(shapes).map(([key, shape]) => ({
    ...{ key, schema: schemas[key] },
    header: inBoth(({ excel }) => {
      const headers: Readonly<Record<string, string>> = excel.column[sheet];
      return headers[key] ?? key;
    }),
    ...shape,
  }));
}

function buildingSheet(): SheetDefinition {
  return {
    key: "buildings",
    name: inBoth(({ excel }) => excel.sheet.buildings),
    keyColumns: ["name"],
    columns: columnsOf("buildings", ledgerCells.building, {
      name: { kind: "text" },
      section: { kind: "text" },
      floorArea: { kind: "number", width: 18 },
      floors: { kind: "number", width: 8 },
    }),
  };
}

function householdSheet(buildings: readonly string[]): SheetDefinition {
  const ofBuildings = buildings.map((name) => ({ value: name, label: { zh: name, en: name } }));
  const columns = columnsOf("households", ledgerCells.household, {
    code: { kind: "text" },
    // A text, not a choice: a building of the same file is not there yet.
    building: { kind: "text", choices: ofBuildings },
    door: { kind: "text", width: 12 },
    certificateNumber: { kind: "text", width: 20 },
    persons: { kind: "number", width: 8 },
    area: { kind: "number" },
    tenure: { kind: "choice", choices: choices(tenures, ({ ledger }) => ledger.tenure) },
    specialGroup: {
      kind: "choice",
      choices: choices(specialGroups, ({ ledger }) => ledger.specialGroup),
    },
    way: { kind: "choice", choices: choices(compensationWays, ({ ledger }) => ledger.way) },
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
      share: { kind: "number", width: 10 },
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
