import { and, eq } from "drizzle-orm";
import { isOneOf } from "#db/audit/named-ids.ts";
import type { ChangeContext } from "#db/command/define-command.ts";
import { type KnownHolder, listHoldersOf } from "#db/household/person/list-holders.ts";
import { type DecidedHousehold, decideHousehold } from "#db/household/register/decide-household.ts";
import {
  type EditableRow,
  findEditableRows,
  unchangedHolder,
} from "#db/household/register/find-household-row.ts";
import { listBuildingIds } from "#db/household/register/list-building-ids.ts";
import {
  findHouseholdsInScope,
  type LedgerHousehold,
} from "#db/household/scope/find-household-in-scope.ts";
import { findSituations } from "#db/household/stage/write-household-event.ts";
import { household } from "#db/schema/household/household.ts";
import type { HouseholdChange, RowRefusal } from "#domain/household/import/import-diff.ts";
import { mergeHolders } from "#domain/household/import/merge-holders.ts";
import { placeRefusal } from "#domain/household/import/place-refusal.ts";
import type { DecidedEvent } from "#domain/household/stage/event-decision.ts";
import { decideStageChanges } from "#domain/household/stage/stage-changes.ts";

/** Where a file is written: a project in the caller's scope, its buildings by their names. */
export type ImportTarget = {
  readonly projectId: string;
  readonly buildings: ReadonlyMap<string, string>;
  readonly buildingNames: ReadonlyMap<string, string>;
  /**
   * Whose each code is that was looked at so far, nobody's where it was left: rows are written one
   * after the other, and the next may take what an earlier one has left, however long before.
   */
  readonly codes: Map<string, string | undefined>;
};

/** Where a project's file is written, its buildings being there already. */
export function importTarget({ tx }: ChangeContext, projectId: string): ImportTarget {
  const buildings = listBuildingIds(tx, projectId);
  const buildingNames = new Map([...buildings].map(([name, id]) => [id, name]));
  return { projectId, buildings, buildingNames, codes: new Map() };
}

/** What is written of one household of a file. */
export type DecidedImport = {
  readonly householdId: string;
  /** null where only days of stages change */
  readonly household: DecidedHousehold | null;
  readonly events: readonly DecidedEvent[];
};

export type DecidedImports = {
  readonly decided: readonly DecidedImport[];
  readonly refused: readonly RowRefusal[];
};

/**
 * Decides on all that a file changes of some households: what each is, its holders, the days of its
 * stages, by the rules of the forms. Every refusal is answered at its cell; nothing is written.
 */
export function decideImportedHouseholds(
  context: ChangeContext,
  changes: readonly HouseholdChange[],
  target: ImportTarget,
): DecidedImports {
  const known = findKnown(context, changes, target);
  const decided: DecidedImport[] = [];
  const refused: RowRefusal[] = [];
  for (const change of changes) {
    const outcome = decideOne(change, { context, known, target });
    for (const refusal of outcome.refused) refused.push(refusal);
    if (outcome.decided) decided.push(outcome.decided);
  }
  return { decided, refused };
}

type Known = {
  readonly households: ReadonlyMap<string, LedgerHousehold>;
  readonly rows: ReadonlyMap<string, EditableRow>;
  readonly holders: ReadonlyMap<string, KnownHolder[]>;
  readonly situationOf: ReturnType<typeof findSituations>;
};

/** Everything the decisions need, in a few statements whatever the number of households. */
function findKnown(
  context: ChangeContext,
  changes: readonly HouseholdChange[],
  target: ImportTarget,
): Known {
  const { tx } = context;
  const ids = changes.flatMap(({ id }) => id ?? []);
  const rows = findEditableRows(tx, ids);
  const asked = changes.flatMap(({ values: { code } }) => (typeof code === "string" ? [code] : []));
  lookUpCodes(context, target, [...asked, ...[...rows.values()].map(({ code }) => code)]);
  return {
    households: findHouseholdsInScope(context, ids),
    rows,
    holders: listHoldersOf(tx, ids),
    situationOf: findSituations(context, ids),
  };
}

/** Of what has been decided before, the decision counts, written or not. */
function lookUpCodes(
  { tx }: ChangeContext,
  { projectId, codes }: ImportTarget,
  asked: readonly string[],
): void {
  const owners = tx
    .select({ id: household.id, code: household.code })
    .from(household)
    .where(and(eq(household.projectId, projectId), isOneOf(household.code, asked)))
    .all();
  for (const { id, code } of owners) if (!codes.has(code)) codes.set(code, id);
}

type Deciding = { context: ChangeContext; known: Known; target: ImportTarget };
type One = { readonly decided?: DecidedImport; readonly refused: readonly RowRefusal[] };

function decideOne(change: HouseholdChange, deciding: Deciding): One {
  const { known, target } = deciding;
  const { id, version, values } = change;
  const found = id === null ? undefined : known.households.get(id);
  const isThere = found?.projectId === target.projectId;
  const current = isThere && id !== null ? known.rows.get(id) : undefined;
  const holders = isThere && id !== null ? (known.holders.get(id) ?? []) : [];
  const merged = mergeHolders(holders.map(unchangedHolder), change.holders);
  const placed = placeRefusal(change, merged.rows);
  if (id !== null && !current) return { refused: [placed({ refusal: "household.notFound" })] };
  if (current && current.version !== version) {
    return { refused: [placed({ refusal: "household.changedSince" })] };
  }
  const buildingId =
    typeof values.building === "string"
      ? target.buildings.get(values.building)
      : current?.buildingId;
  if (buildingId === undefined) {
    const params = { name: String(values.building ?? "") };
    return {
      refused: [placed({ refusal: "importRow.buildingUnknown", field: "building", params })],
    };
  }
  const row = { ...emptyRow, ...current, ...attributesOf(change), buildingId };
  const saved = writesHousehold(change)
    ? decideHousehold(
        { ...row, householdId: id, holders: merged.holders },
        {
          projectId: target.projectId,
          buildingName: target.buildingNames.get(buildingId),
          found,
          codeOf: target.codes.get(row.code),
          // A file names nobody who looks after a household: it stays as it is.
          isOwnerKnown: true,
          holders,
        },
        deciding.context.businessOn,
      )
    : null;
  const stages = decideStages(change, row, deciding);
  const refused = [...(saved && !saved.ok ? [saved] : []), ...stages.refused].map(placed);
  const householdId = saved?.ok ? saved.value.id : id;
  if (refused.length > 0 || householdId === null) return { refused };
  takeCode(target, { id: householdId, code: row.code, before: current?.code });
  const written = saved?.ok ? saved.value : null;
  return { decided: { householdId, household: written, events: stages.events }, refused };
}

/** By the way the row has now; of one that could not be registered its days are looked at all the same. */
function decideStages(
  { id, stages }: HouseholdChange,
  { way }: Pick<EditableRow, "way">,
  { context: { businessOn }, known }: Deciding,
) {
  const { events } = id === null ? { events: [] } : known.situationOf(id);
  const { events: decided, refused } = decideStageChanges({ events, businessOn, way }, stages);
  const fielded = refused.map(({ stage, refused: reason }) => ({ ...reason, field: stage }));
  return { events: decided, refused: fielded };
}

type Taken = { id: string; code: string; before: string | undefined };

function takeCode({ codes }: ImportTarget, { id, code, before }: Taken): void {
  if (before !== undefined && before !== code) codes.set(before, undefined);
  codes.set(code, id);
}

const emptyRow: EditableRow = {
  buildingId: "",
  version: 0,
  code: "",
  door: "",
  persons: 0,
  area: 0,
  tenure: "private",
  certificateNumber: null,
  specialGroup: null,
  way: null,
  keyReason: null,
  keyOwnerId: null,
  nextVisitOn: null,
  note: null,
};

/** What its schemas made of the cells. */
function attributesOf({ values }: HouseholdChange): Partial<EditableRow> {
  const { building: _, ...attributes } = values;
  return attributes as Partial<EditableRow>;
}

function writesHousehold({ id, values, holders }: HouseholdChange): boolean {
  return id === null || holders.length > 0 || Object.keys(values).length > 0;
}
