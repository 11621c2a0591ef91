import type { Steps } from "#domain/core/steps.ts";
import { maxHolders } from "#domain/household/register/household-input.ts";
import type { StageDayChange } from "#domain/household/stage/event-decision.ts";
import { householdStages } from "#domain/household/stage/stage.ts";
import type { Comparison } from "#domain/workbook/compare-rows.ts";
import type {
  Comparisons,
  HolderChange,
  HouseholdChange,
  HouseholdRows,
  PlannedImport,
  RowRefusal,
} from "./import-diff.ts";
import { type RowChange, rowChanges } from "./row-changes.ts";

/**
 * What a file changes, household by household: its own row, the days of its stages and its holders
 * belong together. A holder finds its household by the code, of the file before that of the ledger.
 * Rows in conflict are no part of it.
 */
export function* planHouseholds(
  comparisons: Comparisons,
  current: HouseholdRows,
): Steps<PlannedImport> {
  const { buildings, households, holders } = comparisons;
  const drafts = draftHouseholds(rowChanges(households), current);
  yield;
  const refusals = addHolders(drafts, { comparison: holders, current });
  const changes: HouseholdChange[] = [];
  for (const draft of drafts.values()) {
    changes.push(finishDraft(draft));
    yield;
  }
  return { plan: { ledger: "households", buildings: rowChanges(buildings), changes }, refusals };
}

type Draft = Omit<HouseholdChange, "kind" | "holders" | "stages"> & { holders: HolderChange[] };

/** By the code each household has once the file is in. */
function draftHouseholds(
  rows: readonly RowChange[],
  { households }: HouseholdRows,
): Map<string, Draft> {
  const codes = new Map(households.map(({ id, cells }) => [id, cells.code ?? ""]));
  return new Map(
    rows.map((row) => {
      const code = row.values.code ?? codes.get(row.id ?? "");
      return [String(code), { ...row, holders: [] }];
    }),
  );
}

type Holders = { comparison: Comparison | undefined; current: HouseholdRows };

/** Puts every holder to its household; answers those that have none. */
function addHolders(drafts: Map<string, Draft>, { comparison, current }: Holders): RowRefusal[] {
  const find = createFinder(drafts, current);
  const counts = Map.groupBy(current.holders, ({ householdId }) => householdId);
  return rowChanges(comparison).flatMap(({ row, id, values: { household, ...values } }) => {
    const owner = id === null ? null : find.ownerOf(id);
    const code = String(household ?? (owner && find.codeOf(owner)) ?? "");
    const draft = find.draftOf(code);
    const refused = (reason: string, params?: RowRefusal["params"]): RowRefusal[] => [
      { sheet: "holders", row, key: "household", code: `importRow.${reason}`, params },
    ];
    if (!draft) return refused("householdUnknown", { code });
    if (owner !== null && draft.id !== owner) return refused("holderMoves");
    draft.holders.push({ row, id, values });
    const there = draft.id === null ? 0 : (counts.get(draft.id)?.length ?? 0);
    const isTooMany = id === null && there + addedTo(draft) > maxHolders;
    return isTooMany ? refused("tooManyHolders", { max: maxHolders }) : [];
  });
}

/** Finds households by the codes they have once the file is in. */
function createFinder(drafts: Map<string, Draft>, { households, holders }: HouseholdRows) {
  const byCode = new Map(households.map((row) => [row.cells.code ?? "", row]));
  const codes = new Map(households.map(({ id, cells }) => [id, cells.code ?? ""]));
  const owners = new Map(holders.map(({ id, householdId }) => [id, householdId]));
  const renamed = new Map([...drafts].flatMap(([code, { id }]) => (id ? [[id, code]] : [])));

  function draftOf(code: string): Draft | undefined {
    const found = drafts.get(code);
    if (found) return found;
    const row = byCode.get(code);
    // Its code is another one by now.
    if (!row || renamed.has(row.id)) return undefined;
    const draft: Draft = { id: row.id, version: row.version, row: null, values: {}, holders: [] };
    drafts.set(code, draft);
    return draft;
  }

  return {
    draftOf,
    codeOf: (id: string) => renamed.get(id) ?? codes.get(id) ?? "",
    ownerOf: (holderId: string) => owners.get(holderId) ?? null,
  };
}

function addedTo({ holders }: Draft): number {
  return holders.filter(({ id }) => id === null).length;
}

/** Takes the days of the stages apart from what a household is. */
function finishDraft(draft: Draft): HouseholdChange {
  const attributes: Record<string, unknown> = { ...draft.values };
  const stages: StageDayChange[] = [];
  for (const stage of householdStages) {
    if (!(stage in attributes)) continue;
    const on = attributes[stage];
    delete attributes[stage];
    // A new household without the stage has nothing to take back.
    if (typeof on === "string") stages.push({ stage, on });
    else if (draft.id !== null) stages.push({ stage, on: null });
  }
  return { kind: "household", ...draft, values: attributes, stages };
}
