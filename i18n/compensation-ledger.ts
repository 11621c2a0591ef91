import { figureUnits } from "#domain/form/figure-units.ts";
import { agreementKinds, paymentKinds } from "#domain/household/compensation/compensation-kinds.ts";
import { ledgerCells, saidYes } from "#domain/household/register/ledger-cells.ts";
import { compensationMethods } from "#domain/household/stage/stage.ts";
import type { LedgerDefinition, SheetDefinition } from "#domain/workbook/sheet-definition.ts";
import { choices, columnsOf, inBoth } from "./ledger-columns.ts";

/**
 * Agreements and payments as a workbook, each row of a household named by its code. The days of
 * stages and 已付清 say nothing where they are left empty, since the ledger of households has them.
 */
export function compensationLedger(): LedgerDefinition {
  return { key: "compensation", sheets: [agreementSheet(), paymentSheet()] };
}

const yes = choices([saidYes], ({ excel }) => excel.said);

function agreementSheet(): SheetDefinition {
  return {
    key: "agreements",
    name: inBoth(({ excel }) => excel.sheet.agreements),
    // One of each kind stands at most.
    keyColumns: ["household", "kind"],
    columns: columnsOf("agreements", ledgerCells.agreement, {
      household: { kind: "text" },
      place: { kind: "readOnly", width: 22 },
      kind: {
        kind: "choice",
        choices: choices(agreementKinds, ({ compensation }) => compensation.agreement.kind),
      },
      number: { kind: "text", width: 22 },
      on: { kind: "day", isLeftWhenEmpty: true, width: 18 },
      way: { kind: "choice", choices: choices(compensationMethods, ({ ledger }) => ledger.way) },
      amount: { kind: "money", unit: figureUnits.money, width: 16 },
      moveByOn: { kind: "day" },
      transitionMonths: { kind: "number", unit: figureUnits.months },
      monthlyAllowance: { kind: "money", unit: figureUnits.money, width: 18 },
    }),
  };
}

function paymentSheet(): SheetDefinition {
  return {
    key: "payments",
    name: inBoth(({ excel }) => excel.sheet.payments),
    // What is paid has no name of its own; twice the same on one day is told apart by counting.
    keyColumns: ["household", "kind", "paidOn", "amount", "nth"],
    columns: columnsOf("payments", ledgerCells.payment, {
      household: { kind: "text" },
      place: { kind: "readOnly", width: 22 },
      kind: {
        kind: "choice",
        choices: choices(paymentKinds, ({ compensation }) => compensation.payment.kind),
      },
      paidOn: { kind: "day" },
      amount: { kind: "money", unit: figureUnits.money, width: 16 },
      nth: { kind: "number", isCheckedOnly: true, width: 18 },
      completes: { kind: "choice", choices: yes, isLeftWhenEmpty: true, width: 18 },
      acceptsExcess: { kind: "choice", choices: yes, isCheckedOnly: true, width: 18 },
    }),
  };
}
