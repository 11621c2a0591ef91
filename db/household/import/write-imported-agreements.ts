import type { ChangeContext } from "#db/command/define-command.ts";
import { type AgreementRow, listAgreements } from "#db/household/compensation/list-compensation.ts";
import { writeAgreement } from "#db/household/compensation/record-agreement.ts";
import { findSituation, writeHouseholdEvents } from "#db/household/stage/write-household-event.ts";
import type { Refused } from "#domain/core/outcome.ts";
import {
  type AgreementAsked,
  stageOfAgreement,
} from "#domain/household/compensation/agreement-decision.ts";
import { recordChains } from "#domain/household/compensation/record-chain.ts";
import type { CompensationChange, RowRefusal } from "#domain/household/import/import-diff.ts";
import { decideStageChanges } from "#domain/household/stage/stage-changes.ts";

/** Writes the agreements and decisions a file changes of a household: a decision comes first. */
export function writeImportedAgreements(
  context: ChangeContext,
  changes: readonly CompensationChange[],
  householdId: string,
): RowRefusal[] {
  const isDecision = ({ values }: CompensationChange) => values.kind === "decision";
  const inOrder = changes.toSorted((a, b) => Number(isDecision(b)) - Number(isDecision(a)));
  return inOrder.flatMap((change) => {
    const refused =
      change.id === null
        ? add(context, change, householdId)
        : correct(context, change, householdId);
    return refused.map(({ field: key, refusal: code, params }): RowRefusal => {
      return { sheet: "agreements", row: change.row, key, code, params };
    });
  });
}

function add(
  context: ChangeContext,
  { values }: CompensationChange,
  householdId: string,
): Refused<string>[] {
  return write(context, { ...nothingAgreed, ...asked(values), householdId });
}

/** The day belongs to the stage, so it is put right there; the rest takes the place of what was. */
function correct(
  context: ChangeContext,
  { id, values }: CompensationChange,
  householdId: string,
): Refused<string>[] {
  const { tx, businessOn } = context;
  const known = recordChains(listAgreements(tx, householdId), businessOn);
  const last = known.find(({ firstId }) => firstId === id)?.last;
  if (!last) return [{ ok: false, refusal: "agreement.changedSince" }];
  const { on, ...terms } = asked(values);
  const moved = on ? moveStage(context, { householdId, kind: last.kind, on }) : [];
  if (Object.keys(terms).length === 0) return moved;
  const input = { ...termsOf(last), ...terms, on: null, correctsId: last.id, householdId };
  return [...moved, ...write(context, input)];
}

type Day = { householdId: string; kind: AgreementRow["kind"]; on: string };

function moveStage(context: ChangeContext, { householdId, kind, on }: Day): Refused<string>[] {
  const entries = [{ stage: stageOfAgreement[kind], on }];
  const { events, refused } = decideStageChanges(findSituation(context, householdId), entries);
  writeHouseholdEvents(context, [{ householdId, events }]);
  return refused.map(({ refused: reason }) => ({ ...reason, field: "on" }));
}

function write(
  context: ChangeContext,
  input: AgreementAsked & { householdId: string },
): Refused<string>[] {
  const outcome = writeAgreement(context, input);
  return outcome.ok ? [] : [outcome];
}

const nothingAgreed: AgreementAsked = {
  correctsId: null,
  kind: "agreement",
  number: "",
  on: null,
  way: "monetary",
  amount: 0,
  moveByOn: null,
  transitionMonths: null,
  monthlyAllowance: null,
};

/** What the schemas of the sheet made of the cells. */
function asked(values: CompensationChange["values"]): Partial<AgreementAsked> {
  return values as Partial<AgreementAsked>;
}

function termsOf({ kind, number, way, amountFen, moveByOn, ...more }: AgreementRow) {
  const { transitionMonths, monthlyAllowanceFen: monthlyAllowance } = more;
  return { kind, number, way, amount: amountFen, moveByOn, transitionMonths, monthlyAllowance };
}
