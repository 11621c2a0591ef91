import { randomUUID } from "node:crypto";
import { and, eq, ne } from "drizzle-orm";
import { type ChangeContext, defineCommand } from "#db/command/define-command.ts";
import { findLedgerProject } from "#db/household/scope/ledger-scope.ts";
import type { Transaction } from "#db/open-database.ts";
import { resettlementUnit } from "#db/schema/household/resettlement.ts";
import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import { type UnitInput, unitInput } from "#domain/household/resettlement/unit-input.ts";
import { findUnit } from "./find-unit.ts";

export type UnitSaved = { unitId: string; projectId: string; slug: string };
export type UnitRefusal =
  | "unit.notFound"
  | "unit.codeTaken"
  | "unit.isAllotted"
  | "unit.changedSince";

/** A clerk adds a resettlement unit to a project or changes one. */
export const saveUnit = defineCommand(
  "saveUnit",
  unitInput,
  (context, { requestKey: _, ...input }): Outcome<UnitSaved, UnitRefusal> =>
    writeUnit(context, input),
);

export type UnitWritten = Omit<UnitInput, "requestKey">;

/** The same within a transaction under way: an import saves many. Refused before it writes. */
export function writeUnit(
  context: ChangeContext,
  input: UnitWritten,
): Outcome<UnitSaved, UnitRefusal> {
  const { tx, actor, businessOn, record } = context;
  const { projectId, unitId, code } = input;
  const project = findLedgerProject(tx, { actor, on: businessOn }, projectId);
  if (!project) return refuse("unit.notFound");
  const id = unitId ?? randomUUID();
  if (isCodeTaken(tx, { projectId, code, id })) {
    return refuse("unit.codeTaken", { field: "code", params: { code } });
  }
  const changes = unitId === null ? accept(null) : decideChange(context, { ...input, unitId });
  if (!changes.ok) return changes;
  if (unitId === null) insertUnit(context, id, input);
  else updateUnit(context, id, input);
  record("unit.saved", { type: "unit", id }, { projectId, ...attributesOf(input) });
  return accept({ unitId: id, projectId, slug: project.slug });
}

/** A household's unit keeps its state: what has it is told by the allotment. */
function decideChange(
  { tx, actor, businessOn }: ChangeContext,
  { unitId, projectId, version, state }: UnitWritten & { unitId: string },
): Outcome<null, UnitRefusal> {
  const found = findUnit(tx, { actor, on: businessOn }, unitId);
  if (found?.projectId !== projectId) return refuse("unit.notFound");
  if (found.version !== version) return refuse("unit.changedSince");
  if (found.availability === "allotted" && state !== found.state) {
    return refuse("unit.isAllotted", { field: "state" });
  }
  return accept(null);
}

function isCodeTaken(
  tx: Transaction,
  { projectId, code, id }: { projectId: string; code: string; id: string },
): boolean {
  const { projectId: ofProject, code: named, id: known } = resettlementUnit;
  const other = tx
    .select({ id: known })
    .from(resettlementUnit)
    .where(and(eq(ofProject, projectId), eq(named, code), ne(known, id)))
    .get();
  return other !== undefined;
}

function attributesOf({ code, building, layout, area, floor, state }: UnitWritten) {
  return { code, building, layout, areaDm2: area, floor, state };
}

function insertUnit({ tx, at }: ChangeContext, id: string, input: UnitWritten): void {
  const { projectId } = input;
  tx.insert(resettlementUnit)
    .values({ id, projectId, ...attributesOf(input), updatedAt: at })
    .run();
}

function updateUnit({ tx, at }: ChangeContext, id: string, input: UnitWritten): void {
  const { version } = input;
  const { changes } = tx
    .update(resettlementUnit)
    .set({ ...attributesOf(input), version: version + 1, updatedAt: at })
    .where(and(eq(resettlementUnit.id, id), eq(resettlementUnit.version, version)))
    .run();
  if (changes !== 1) throw new Error(`unit ${id} is not at version ${version}`);
}
