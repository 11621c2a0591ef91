import type { Comparison } from "#domain/workbook/compare-rows.ts";
import { checkNth } from "./check-nth.ts";
import type {
  Comparisons,
  CompensationChange,
  CompensationEdit,
  CompensationRows,
  PlannedImport,
  RowRefusal,
} from "./import-diff.ts";
import { rowChanges } from "./row-changes.ts";

type Draft = Omit<CompensationEdit, "agreements" | "payments"> & {
  agreements: CompensationChange[];
  payments: CompensationChange[];
};
type Sheet = "agreements" | "payments";

/**
 * What a file changes of the compensation, household by household: what is paid stands on what is
 * agreed. A row finds its household by the code. Rows in conflict are no part of it.
 */
export function diffCompensation(
  comparisons: Comparisons,
  current: CompensationRows,
): PlannedImport {
  const drafts = new Map<string, Draft>();
  const find = createFinder(current);

  function addRows(sheet: Sheet, comparison: Comparison | undefined): RowRefusal[] {
    return rowChanges(comparison).flatMap(({ row, id, values: { household, ...values } }) => {
      const refused = (code: string, params?: RowRefusal["params"]): RowRefusal[] => [
        { sheet, row, key: "household", code: `importRow.${code}`, params },
      ];
      // The code of one that is there is among the values only where it was changed.
      if (id !== null && household !== undefined) return refused("compensationMoves");
      const found = id === null ? find.byCode(household) : find.ownerOf(id);
      if (!found) return refused("noSuchHousehold", { code: String(household ?? "") });
      draftOf(found)[sheet].push({ row, id, values });
      return [];
    });
  }

  function draftOf({ id, version }: CompensationRows["households"][number]): Draft {
    const draft = drafts.get(id) ?? {
      kind: "compensation" as const,
      id,
      version,
      agreements: [],
      payments: [],
    };
    drafts.set(id, draft);
    return draft;
  }

  const refusals = [
    ...checkNth(comparisons.payments, current),
    ...addRows("agreements", comparisons.agreements),
    ...addRows("payments", comparisons.payments),
  ];
  const plan = { ledger: "compensation" as const, buildings: [], changes: [...drafts.values()] };
  return { plan, refusals };
}

function createFinder({ households, agreements, payments }: CompensationRows) {
  const byCode = new Map(households.map((row) => [row.cells.code, row]));
  const byId = new Map(households.map((row) => [row.id, row]));
  const owners = new Map([...agreements, ...payments].map((row) => [row.id, row.householdId]));
  return {
    byCode: (code: unknown) => byCode.get(String(code)),
    ownerOf: (id: string) => byId.get(owners.get(id) ?? ""),
  };
}
